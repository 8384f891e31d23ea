import { readFileSync } from 'node:fs';
import { workFrom } from '@/lib/explorer/editing/working-source';
import { createStateDirectory } from '@/lib/explorer/line/actor-directory';
import { buildLine } from '@/lib/explorer/line/build-line';
import { completeLine } from '@/lib/explorer/line/complete-line';
import { describeFound, describeLine } from '@/lib/explorer/line/describe-line';
import type { LineContext } from '@/lib/explorer/line/line-meaning';
import { understandLine } from '@/lib/explorer/line/understand-line';
import { applyChange } from '@/lib/network/changes/apply-change';
import type { Network } from '@/lib/network/network';
import { parseNetworkText } from '@/lib/network/parse';

const parsed = parseNetworkText(readFileSync('data/lebanon-ceasefire-2024.json', 'utf8'));
if (!parsed.ok) throw new Error('The network of Lebanon is not in order.');
const LEBANON = parsed.value;
const directory = createStateDirectory();
const REUTERS = workFrom({ id: 'reuters-2024-11-01', published: '2024-11-01' });

const BARE: LineContext = { network: LEBANON, source: null, directory };
const WORKING: LineContext = { ...BARE, source: REUTERS };

function understand(text: string, context: LineContext = WORKING) {
  const { meaning, issues } = understandLine(text, context);
  if (!meaning) throw new Error(issues.map(({ message }) => message).join(' '));
  return meaning;
}

/** Does a line, and returns what is new in the network after it. */
function add(text: string, context: LineContext = WORKING) {
  const { change, source } = buildLine(understand(text, context), context.network, context.source);
  const result = applyChange(context.network, change);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join(' '));
  const pick = <Thing extends { readonly id: string }>(list: (network: Network) => readonly Thing[]) => {
    const before = new Set(list(context.network));
    return list(result.network).filter((thing) => !before.has(thing));
  };
  return {
    label: change.label.replace(/[\u2068\u2069]/gu, ''),
    source,
    actors: pick(({ actors }) => actors),
    ties: pick(({ relationships }) => relationships),
    claims: pick(({ claims }) => claims),
    documents: pick(({ documents }) => documents),
    types: pick(({ relationshipTypes }) => relationshipTypes),
  };
}

function listIssues(text: string, context: LineContext = WORKING): readonly string[] {
  return understandLine(text, context).issues.map(
    ({ at, message }) => `${text.slice(at.start, at.end)}| ${message}`,
  );
}

describe('understandLine', () => {
  test('offers the only group of whose name a new one is a word, and keeps it as it is written', () => {
    const { marks } = understandLine('Cabinet -> Iran: talks to', BARE);
    expect(marks[0]?.found).toMatchObject({
      state: 'new',
      name: 'Cabinet',
      near: { name: 'Lebanese cabinet' },
    });
    // Several have the word.
    expect(understandLine('Lebanese -> Iran: talks to', BARE).marks[0]?.found).toMatchObject({ near: null });
    expect(understandLine('"Cabinet" -> Iran: talks to', BARE).marks[0]?.found).toMatchObject({ near: null });
  });

  test('makes a tie, its evidence, the claim and two denials of one line, as one change', () => {
    const line = `Hochstein -> Iran: asks @reuters p2 "a senior diplomat" !Hochstein !Mikati's office`;
    const { label, ties, claims, actors } = add(line, BARE);
    expect(label).toBe('add “Amos Hochstein asks Iran”, with a claim and 2 answers');
    const said = {
      document: 'reuters-2024-11-01',
      attribution: 'a senior diplomat',
      speaker: null,
      locator: 'paragraph 2',
      date: '2024-11-01',
      credibility: null,
    };
    const [tie, ...denials] = ties;
    expect(tie).toMatchObject({
      type: 'asks',
      source: 'amos-hochstein',
      target: 'iran',
      evidence: [said],
    });
    expect(claims).toMatchObject([
      { statement: 'Amos Hochstein asks Iran.', relationships: [tie?.id], evidence: [said] },
    ]);
    expect(denials).toMatchObject(
      ['amos-hochstein', 'mikatis-office'].map((speaker) => ({
        type: 'denies',
        source: speaker,
        target: null,
        claim: claims[0]?.id,
        evidence: [{ ...said, attribution: '', speaker }],
      })),
    );
    expect(actors).toEqual([]);
    expect(describeLine(understand(line, BARE), BARE)).toEqual({
      sentence: 'Amos Hochstein asks Iran',
      details: [
        { label: 'Evidence', words: 'Reuters, 1 November 2024, paragraph 2, as a senior diplomat says' },
        { label: 'Claim', words: '“Amos Hochstein asks Iran.”' },
        { label: 'Denied by', words: 'Amos Hochstein and Mikati’s office' },
      ],
    });
  });

  test('carries the document that is worked from, and the last speaker and place', () => {
    const { source } = add('Berri -> Hamas: backs #3 by Mikati');
    expect(source).toEqual({ ...REUTERS, speaker: 'najib-mikati', locator: 'paragraph 3' });
    const context = { ...WORKING, source };
    expect(add('Berri -> Iran: backs', context).ties).toMatchObject([
      { evidence: [{ document: REUTERS.document, speaker: 'najib-mikati', locator: 'paragraph 3' }] },
    ]);
    const own = add('Berri -> Iran: backs #4 ""', context);
    expect(own.ties).toMatchObject([
      { evidence: [{ speaker: null, attribution: '', locator: 'paragraph 4' }] },
    ]);
    expect(own.claims).toEqual([]);
  });

  test('knows actors by alias in any script, by directory, and else takes them for new', () => {
    const { actors, ties } = add('حزب الله -> France: talks !Naim Qassem');
    expect(actors).toMatchObject([
      { id: 'france', kind: 'state', country: 'FR' },
      { id: 'naim-qassem', kind: 'person' },
    ]);
    expect(ties[0]).toMatchObject({ source: 'hezbollah', target: 'france', type: 'talks-to' });
    const marks = understandLine('Netanyahoo -> French Legion: backs', WORKING).marks;
    expect(marks.map(({ found }) => describeFound(found))).toEqual([
      'Netanyahoo: new person; did you mean Benjamin Netanyahu?',
      'French Legion: new person',
    ]);
    expect(add('Hochstein (g) -> "Mikatis": backs').actors).toMatchObject([
      { kind: 'group', name: 'Hochstein' },
      { kind: 'person', name: 'Mikatis' },
    ]);
  });

  test('takes no brigade for one of another number', () => {
    const brigade = { id: 'brigade-2', kind: 'group', name: 'Brigade 222', aliases: [] } as const;
    const [actor] = LEBANON.actors;
    if (!actor) throw new Error('The network of Lebanon has no actors.');
    const network = { ...LEBANON, actors: [...LEBANON.actors, { ...actor, ...brigade }] };
    const { marks } = understandLine('Brigade 223 -> Brigede 222: backs', { ...WORKING, network });
    expect(marks.map(({ found }) => describeFound(found))).toEqual([
      'Brigade 223: new group',
      'Brigede 222: new person; did you mean Brigade 222?',
    ]);
  });

  test('means the same new actor by a word of its name', () => {
    const { actors, ties } = add('Jean Dupont -> Berri: asks "he" !Dupont');
    expect(actors).toMatchObject([{ id: 'jean-dupont' }]);
    expect(ties[1]).toMatchObject({ source: 'jean-dupont', type: 'denies' });
  });

  test('puts three actors in the order of messages, or names the third after the type', () => {
    const envoy = { type: 'envoy-to', source: 'brett-mcgurk', target: 'iran', onBehalfOf: 'united-states' };
    expect(add('US -> McGurk -> Iran: envoy').ties).toMatchObject([envoy]);
    expect(add('McGurk -> Iran: envoy for US').ties).toMatchObject([envoy]);
    expect(add('McGurk -> Iran: envoy on behalf of US, ~').ties).toMatchObject([
      { ...envoy, modality: 'proposed' },
    ]);
    const via = { type: 'mediates-via', source: 'iran', target: 'nabih-berri', toward: 'israel' };
    expect(add('Iran -> Berri -> Israel: via 2024-10').ties).toMatchObject([
      { ...via, from: '2024-10', to: '2024-10' },
    ]);
    expect(add('Iran -> Berri: via toward Israel').ties).toMatchObject([via]);
  });

  test('adds to the tie and the claim that are there', () => {
    const [claim] = LEBANON.claims;
    if (!claim) throw new Error('The network has no claim.');
    const { claims, ties, label } = add(`"${claim.statement}" "a clerk" ?Iran ??Hamas`);
    expect(claims).toMatchObject([
      { id: claim.id, evidence: [...claim.evidence, { attribution: 'a clerk' }] },
    ]);
    expect(ties.map(({ type }) => type)).toEqual(['declines-comment', 'could-not-be-reached']);
    expect(label).toMatch(/^add to the claim/u);
    const known = LEBANON.relationships.find(({ type }) => type === 'ally-of');
    if (!known?.target) throw new Error('The network has no alliance.');
    const name = (id: string) => LEBANON.actors.find((actor) => actor.id === id)?.name ?? '';
    const more = add(`${name(known.target)} -- ${name(known.source)}: ally`);
    expect(more.ties).toMatchObject([{ id: known.id }]);
    expect(more.ties[0]?.evidence).toHaveLength(known.evidence.length + 1);
  });

  test('adopts a ready type, and rejects a proposal by a tie of its own', () => {
    const { types, ties } = add('Iran -> Israel: threat !!Israel');
    expect(types).toMatchObject([{ id: 'threatens' }]);
    expect(ties).toMatchObject([
      { type: 'threatens' },
      { type: 'rejects', source: 'israel', target: 'iran', claim: null },
    ]);
  });

  test('adds an actor or a document alone, which is then worked from', () => {
    expect(add('+ Naim Qassem / نعيم قاسم (person), secretary-general, 2024-10..').actors).toMatchObject([
      { name: 'Naim Qassem', aliases: ['نعيم قاسم'], role: 'secretary-general', from: '2024-10', to: null },
    ]);
    const { documents, source } = add('+@ Talks in Beirut, AFP, 2024-11-02', BARE);
    expect(documents).toMatchObject([{ id: 'afp-2024-11-02', title: 'Talks in Beirut' }]);
    expect(source).toEqual(workFrom({ id: 'afp-2024-11-02', published: '2024-11-02' }));
  });

  test.each([
    [
      'Berri -> Hochstein: leads',
      'Hochstein| “leads” takes a group or a state here; Amos Hochstein is a person.',
    ],
    ['Berri -> Nabih Berri: backs', 'Nabih Berri| A tie is between two actors: name another.'],
    ['Berri -> Iran: xyzzy', 'xyzzy| No type of tie is called “xyzzy”. Choose one from the list.'],
    [
      'Berri -> Iran: me',
      'me| “me” may be “goes through”, “is a member of”, “meets” or “threatens”. Write more of it.',
    ],
    ['Berri -- Iran: asks', 'asks| “asks” has a direction: write “->” between the two.'],
    ['Berri -> Iran -> US: asks', 'asks| “asks” is between two actors. Write a line for each two.'],
    ['Berri -> Iran: asks for US', 'US| “asks” takes no such third actor. It takes none.'],
    [
      'Berri -> Iran: asks @bbc',
      'bbc| No document is called “bbc”. Add it by a line “+@ Title, publisher, date”.',
    ],
    ['+ Berri', 'Berri| Nabih Berri is in the network already.'],
    [
      'Iran -> Hezbollah: backs',
      'backs| This tie is in the network already. Write a document, or who says so.',
    ],
  ])('says what is wrong with “%s”', (text, issue) => {
    expect(listIssues(text, text.endsWith('backs') ? BARE : WORKING)[0]).toBe(issue);
  });

  test('asks for a document where only a place or a speaker is written', () => {
    expect(listIssues('Berri -> Iran: asks #3', BARE)).toEqual([
      '3| Name the document after “@”, or choose one to work from, to say who says so and where.',
    ]);
  });
});

describe('completeLine', () => {
  const complete = (text: string, context: LineContext = WORKING) => {
    const { pieces } = understandLine(text, context);
    return completeLine(pieces, text.length, context)?.list.map(({ written }) => written) ?? [];
  };

  test('offers names of the network and the directory, types and documents', () => {
    expect(complete('נבי')[0]).toBe('Nabih Berri');
    expect(complete('Hizb')).toEqual(['Hezbollah']);
    expect(complete('Berri -> Fran')).toEqual(['France']);
    expect(complete('Berri -> Iran: med')[0]).toBe('goes through');
    expect(complete('Berri -> Iran: asks @re')).toEqual(['reuters-2024-11-01']);
    expect(complete('Berri -> Iran: asks !Mik')).toEqual(['Mikati’s office', 'Najib Mikati']);
    expect(complete('Berri -> Iran: asks #3')).toEqual([]);
  });
});
