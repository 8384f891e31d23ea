import { asToldBy } from '@/lib/network/as-told-by';
import type { Network } from '@/lib/network/network';
import { createTellerTest, findSpokesSide, listTellers, toTellerWords } from '@/lib/network/tellers';
import { createNetwork } from '@/tests/fixtures/create-network';

const person = (id: string, name: string) => ({ id, kind: 'person', name });

/** Two sides and a wire: the envoy of Aland says that they met, the speaker of Borduria denies it. */
const network = createNetwork({
  actors: [
    person('envoy', 'Ada Envoy'),
    person('speaker', 'Bo Speaker'),
    { id: 'aland', kind: 'state', name: 'Aland' },
    { id: 'borduria', kind: 'state', name: 'Borduria' },
    { id: 'union', kind: 'group', name: 'Union' },
  ],
  documents: [
    { id: 'one', title: 'They met', publisher: 'The Wire' },
    { id: 'two', title: 'They did not', publisher: 'the  wire' },
    { id: 'three', title: 'A book' },
  ],
  relationships: [
    { id: 'works', type: 'member-of', source: 'envoy', target: 'aland', evidence: [{ document: 'three' }] },
    { id: 'leads', type: 'leads', source: 'speaker', target: 'borduria' },
    { id: 'joins', type: 'member-of', source: 'borduria', target: 'union' },
    { id: 'met', type: 'talks-to', source: 'envoy', target: 'speaker' },
    {
      id: 'no',
      type: 'denies',
      source: 'speaker',
      claim: 'they-met',
      evidence: [{ document: 'two', attribution: 'a spokesman' }],
    },
    { id: 'bare-no', type: 'denies', source: 'borduria', claim: 'they-met' },
    {
      id: 'asks',
      type: 'asks',
      source: 'aland',
      target: 'borduria',
      evidence: [{ document: 'one', attribution: 'a diplomat' }],
    },
  ],
  claims: [
    {
      id: 'they-met',
      statement: 'They met.',
      relationships: ['met'],
      evidence: [{ document: 'one', attribution: 'Ada Envoy', speaker: 'envoy' }],
    },
  ],
});

function list({ relationships, claims }: Network): readonly string[] {
  return [...relationships, ...claims].map(({ id }) => id);
}

describe('listTellers', () => {
  it('has each who tells anything, sides first, with how much: a publisher of one document is that document', () => {
    expect(listTellers(network).map(({ id, items }) => [id, items])).toEqual([
      ['side:aland', 1],
      ['side:borduria', 2],
      ['speaker:envoy', 1],
      ['speaker:speaker', 1],
      ['speaker:borduria', 1],
      ['unnamed', 1],
      ['publisher:one', 3],
      ['document:one', 2],
      ['document:two', 1],
      ['document:three', 1],
    ]);
  });

  it('does not say a publisher again that the title of a document says', () => {
    const documents = [
      { id: 'one', title: 'Local radio', publisher: 'Local Radio ' },
      { id: 'two', title: 'They met', publisher: 'Local radio' },
    ];
    const talks = { type: 'talks-to', source: 'envoy', target: 'speaker' };
    const told = createNetwork({
      actors: [person('envoy', 'Ada Envoy'), person('speaker', 'Bo Speaker')],
      documents,
      relationships: documents.map(({ id }) => ({ id: `by-${id}`, ...talks, evidence: [{ document: id }] })),
    });
    const labels = new Map(listTellers(told).map(({ id, label }) => [id, label]));
    expect(labels.get('document:one')).toBe('Local radio');
    expect(labels.get('document:two')).toBe('They met (Local radio)');
  });

  it('counts what its test tells', () => {
    for (const { id, items } of listTellers(network)) {
      const { tells, answers } = createTellerTest(network, [id]);
      let count = 0;
      for (const tie of network.relationships) {
        count += tie.evidence.filter((item) => tells(item, tie)).length;
        if (tie.evidence.length === 0 && answers(tie)) count += 1;
      }
      for (const { evidence } of network.claims) count += evidence.filter((item) => tells(item, null)).length;
      expect([id, count]).toEqual([id, items]);
    }
  });
});

describe('a side', () => {
  it('is the actor, who leads it or belongs to it, but no state that belongs to a union', () => {
    expect(listTellers(network).some(({ id }) => id === 'side:union')).toBe(false);
    expect(list(asToldBy(network, ['side:union']))).toEqual([]);
  });

  it('speaks for an actor where others of it tell something as well', () => {
    expect(findSpokesSide(network, 'speaker')).toBe('side:borduria');
    expect(findSpokesSide(network, 'borduria')).toBe('side:borduria');
    expect(findSpokesSide(network, 'envoy')).toBe('speaker:envoy');
  });
});

describe('a network as told by', () => {
  it('a speaker has the claim, and what rests on it', () => {
    expect(list(asToldBy(network, ['speaker:envoy']))).toEqual(['met', 'they-met']);
  });

  it('one who denies has the denial and the claim, but not what rests on the claim', () => {
    const told = asToldBy(network, ['speaker:speaker']);
    expect(list(told)).toEqual(['no', 'they-met']);
    expect(told.claims[0]?.evidence).toEqual([]);
    expect(told.claims[0]?.relationships).toEqual([]);
  });

  it('a side has all its speakers, and a denial of which no document is given', () => {
    expect(list(asToldBy(network, ['side:borduria']))).toEqual(['no', 'bare-no', 'they-met']);
  });

  it('speakers without a name has what documents name otherwise, and no answer, whose speaker is known', () => {
    expect(list(asToldBy(network, ['unnamed']))).toEqual(['asks']);
  });

  it('a document has its evidence, and a publisher that of all its documents, however it is written', () => {
    expect(list(asToldBy(network, ['document:one']))).toEqual(['met', 'asks', 'they-met']);
    expect(list(asToldBy(network, ['publisher:one']))).toEqual(['met', 'no', 'asks', 'they-met']);
  });

  it('several has what any of them tells, and by nobody known nothing', () => {
    expect(list(asToldBy(network, ['unnamed', 'document:three']))).toEqual(['works', 'asks']);
    expect(list(asToldBy(network, ['speaker:nobody']))).toEqual([]);
  });

  it('keeps its actors and documents', () => {
    const { actors, documents } = asToldBy(network, ['unnamed']);
    expect([actors.length, documents.length]).toEqual([5, 3]);
  });
});

describe('one unnamed speaker', () => {
  const said = (words: string, unnamedSpeaker?: string) => ({
    document: 'one',
    attribution: words,
    unnamedSpeaker,
  });
  const told = createNetwork({
    actors: [person('a', 'A'), person('b', 'B')],
    documents: [{ id: 'one', title: 'One' }],
    relationships: [
      { id: 'x', type: 'talks-to', source: 'a', target: 'b', evidence: [said('a diplomat', 'diplomat-1')] },
      { id: 'y', type: 'asks', source: 'a', target: 'b', evidence: [said('the same source', 'diplomat-1')] },
      { id: 'z', type: 'backs', source: 'a', target: 'b', evidence: [said('another')] },
    ],
  });

  it('tells what the evidence says is of that speaker, under the first name that it is given', () => {
    expect(listTellers(told).map(({ id, label, items }) => [id, label, items])).toEqual([
      ['unnamed', 'Speakers without a name', 3],
      ['unnamed:diplomat-1', 'a diplomat', 2],
      ['document:one', 'One', 3],
    ]);
    expect(list(asToldBy(told, ['unnamed:diplomat-1']))).toEqual(['x', 'y']);
    expect(list(asToldBy(told, ['unnamed']))).toEqual(['x', 'y', 'z']);
  });
});

describe('tellers in words', () => {
  it('are named as in the middle of a sentence, and counted where they are many', () => {
    expect(toTellerWords(network, ['side:aland'])).toBe('the side of Aland');
    expect(toTellerWords(network, ['speaker:envoy', 'unnamed'])).toBe(
      'Ada Envoy and speakers without a name',
    );
    const five = ['side:aland', 'side:borduria', 'speaker:envoy', 'unnamed', 'document:one'];
    expect(toTellerWords(network, five)).toBe(
      'the side of Aland, the side of Borduria, Ada Envoy and 2 more',
    );
  });
});
