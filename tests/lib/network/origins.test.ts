import type { Evidence } from '@/lib/network/network';
import { buildOrigins, isCorroborated, weighEvidence } from '@/lib/network/origins';
import { createNetwork } from '@/tests/fixtures/create-network';

/** Returns how many origins documents with those fields have. */
function countOrigins(...documents: readonly Readonly<Record<string, unknown>>[]): number {
  const network = createNetwork({
    documents: documents.map((fields, index) => ({ id: `d${index}`, title: 'A title', ...fields })),
  });
  return new Set(buildOrigins(network).documents.values()).size;
}

describe('documents are one origin', () => {
  it('when one publisher published them, however it is written', () => {
    expect(countOrigins({ publisher: 'The Irish  Times' }, { publisher: ' the irish times\n' })).toBe(1);
    expect(countOrigins({ publisher: 'Sinn Féin' }, { publisher: 'Sinn Fe\u0301in' })).toBe(1);
    expect(
      countOrigins({ publisher: 'Reuters', authors: ['A'] }, { publisher: 'Reuters', authors: ['B'] }),
    ).toBe(1);
  });

  it('when the same people wrote them, in any order, and no publisher is named', () => {
    expect(
      countOrigins({ authors: ['Mallie', 'McKittrick'] }, { authors: ['McKittrick', 'Mallie', 'Mallie'] }),
    ).toBe(1);
    expect(countOrigins({ authors: ['Mallie'] }, { authors: ['Mallie', 'McKittrick'] })).toBe(2);
    expect(countOrigins({ publisher: 'Heinemann', authors: ['Mallie'] }, { authors: ['Mallie'] })).toBe(2);
  });

  it('never when neither is known, nor because a publisher has the name of an author', () => {
    expect(countOrigins({}, {})).toBe(2);
    expect(countOrigins({ publisher: ' ' }, { publisher: ' ' })).toBe(2);
    expect(countOrigins({ publisher: 'Savir' }, { authors: ['Savir'] })).toBe(2);
  });
});

describe('weighing evidence', () => {
  const network = createNetwork({
    actors: ['chief', 'party', 'rival'].map((id, index) => ({
      id,
      kind: index === 1 ? 'group' : 'person',
      name: id,
    })),
    documents: ['x', 'y', 'z'].map((id) => ({ id, title: id, publisher: id === 'z' ? 'x' : id })),
    relationships: [
      {
        id: 'leads',
        type: 'leads',
        source: 'chief',
        target: 'party',
        evidence: [{ document: 'x', speaker: 'party' }],
      },
    ],
    claims: ['chief', 'rival'].map((speaker) => ({
      id: speaker,
      statement: 'So.',
      evidence: [{ document: 'x', speaker }],
    })),
  });
  const origins = buildOrigins(network);
  const item = (document: string, speaker: string | null): Evidence => ({
    document,
    speaker,
    attribution: '',
    excerpt: '',
    locator: '',
    date: null,
    credibility: null,
  });

  it('counts documents, their origins and the groups of speakers, over several lists', () => {
    const lists = [
      [item('z', 'party'), item('y', null)],
      [item('x', 'chief'), item('x', 'rival')],
    ];
    expect(weighEvidence(lists, origins)).toEqual({
      documents: ['z', 'y', 'x'],
      documentOrigins: ['z', 'y'],
      speakerGroups: ['party', 'rival'],
      unnamedSpeakers: [],
      oneVoice: false,
    });
  });

  it('hears one voice only when every item names it', () => {
    const chorus = weighEvidence([[item('x', 'chief'), item('y', 'party')]], origins);
    expect([chorus.oneVoice, isCorroborated(chorus)]).toEqual([true, false]);
    const more = weighEvidence([[item('x', 'chief'), item('y', null)]], origins);
    expect([more.oneVoice, isCorroborated(more)]).toEqual([false, true]);
  });
});
