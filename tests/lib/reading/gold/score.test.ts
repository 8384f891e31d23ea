import type { Reading, ReadRelationship } from '@/lib/reading/reading';
import { type Gold, placeGold } from './load-gold';
import { compareStatements } from './match-sayings';
import { toPerfectReading } from './perfect-reading';
import { type Score, scoreReading } from './score';
import { getPrecision, getRecall, sumScores, writeScoreTable } from './score-table';

const TEXT = 'Ann met Bob in Rome.\n\nAnn met Bob, an aide said. Bob denied it. Ann did not call Cid.';

const GOLD: Gold = placeGold('tiny', TEXT, {
  about: '',
  document: { title: 'Ann met Bob', publisher: '', authors: [], published: null },
  body: 'Ann met Bob, an',
  actors: [
    {
      id: 'ann',
      kind: 'person',
      name: 'Ann',
      mentions: [
        { text: 'Ann', occurrence: 2 },
        { text: 'Ann', occurrence: 3 },
      ],
    },
    {
      id: 'bob',
      kind: 'person',
      name: 'Bob',
      mentions: [
        { text: 'Bob', occurrence: 2 },
        { text: 'Bob', occurrence: 3 },
      ],
    },
    { id: 'cid', kind: 'person', name: 'Cid', mentions: [{ text: 'Cid' }] },
  ],
  speakers: [{ id: 'aide', attribution: 'an aide', mentions: [{ text: 'an aide' }] }],
  relationships: [
    {
      types: ['meets', 'talks-to'],
      source: 'ann',
      target: 'bob',
      modality: 'fact',
      claim: 'met',
      quote: 'Ann met Bob, an aide said',
    },
    {
      types: ['talks-to'],
      source: 'ann',
      target: 'cid',
      modality: 'negated',
      quote: 'Ann did not call Cid',
    },
  ],
  claims: [
    {
      id: 'met',
      statement: 'Ann met Bob',
      said: [
        { speakers: ['aide'], stances: ['asserts'], quote: 'Ann met Bob, an aide said' },
        { speakers: ['bob'], stances: ['denies', 'rejects'], quote: 'Bob denied it' },
      ],
    },
  ],
  pairs: [],
});

const PERFECT = toPerfectReading(GOLD);

const EMPTY: Reading = {
  document: { title: '', publisher: '', authors: [], published: null, spans: [] },
  actors: [],
  speakers: [],
  relationships: [],
  claims: [],
  attributions: [],
  uncovered: [],
  instructions: [],
};

function score(changed: Partial<Reading>): Score {
  return scoreReading(GOLD, { ...PERFECT, ...changed });
}

/** The two ties of the perfect reading, with some fields of one of them changed. */
function changeTie(at: number, changed: Partial<ReadRelationship>): readonly ReadRelationship[] {
  return PERFECT.relationships.map((tie, index) => (index === at ? { ...tie, ...changed } : tie));
}

describe('scoreReading', () => {
  it('gives an empty reading a recall of 0, and nothing wrong', () => {
    const empty = scoreReading(GOLD, EMPTY);
    for (const tally of [empty.mentions, empty.actors, empty.found, empty.attribution]) {
      expect(getPrecision(tally)).toBe(1);
      expect(getRecall(tally)).toBe(0);
    }
    expect([empty.responses, empty.pairs.uncovered]).toEqual([
      { reached: 0, there: 1 },
      { reached: 0, there: 1 },
    ]);
    expect(empty.forbidden).toEqual([]);
    expect(getRecall(empty.quotes)).toBe(1);
  });

  it('counts an actor that is read as two, and what only the second is named by, as wrong', () => {
    const [ann, ...others] = PERFECT.actors;
    if (!ann) throw new Error('The gold text lacks its first actor.');
    const halves = ann.mentions.map((mention, at) => ({ ...ann, id: `ann-${at}`, mentions: [mention] }));
    const { actors, mentions } = score({ actors: [...halves, ...others] });
    expect(actors).toEqual({ right: 3, read: 4, reached: 3, there: 3 });
    expect(mentions).toEqual({ right: 4, read: 5, reached: 4, there: 5 });
  });

  it('counts no mention before the body, and no pronoun', () => {
    const [ann, ...others] = PERFECT.actors;
    if (!ann) throw new Error('The gold text lacks its first actor.');
    const more = [
      { start: 0, end: 3, kind: 'name' as const },
      { start: 30, end: 32, kind: 'pronoun' as const },
    ];
    const { mentions } = score({ actors: [{ ...ann, mentions: [...ann.mentions, ...more] }, ...others] });
    expect(mentions).toEqual({ right: 5, read: 5, reached: 5, there: 5 });
  });

  it('counts a place that is read as an actor as wrong', () => {
    const rome = { id: 'rome', kind: 'state' as const, name: 'Rome', known: null, role: '' };
    const mentions = [{ start: 15, end: 19, kind: 'name' as const }];
    expect(score({ actors: [...PERFECT.actors, { ...rome, mentions }] }).actors).toEqual({
      right: 3,
      read: 4,
      reached: 3,
      there: 3,
    });
  });

  it('takes a symmetric tie either way round, and another only as it is said', () => {
    expect(score({ relationships: changeTie(0, { source: 'bob', target: 'ann' }) }).found.right).toBe(2);
    expect(score({ relationships: changeTie(0, { type: 'asks' }) }).found).toEqual({
      right: 1,
      read: 2,
      reached: 0,
      there: 1,
    });
  });

  it('tells the tiers apart', () => {
    const { found, possible, pairs } = score({ relationships: changeTie(0, { tier: 'possible' }) });
    expect(found).toEqual({ right: 1, read: 1, reached: 0, there: 1 });
    expect(possible).toEqual({ right: 1, read: 1, reached: 1, there: 1 });
    expect([pairs.found.reached, pairs.possible.reached]).toEqual([0, 1]);
  });

  it('reaches a pair by an uncovered sentence', () => {
    const uncovered = [{ start: 22, end: 48, scope: 'sentence' as const, actors: ['ann', 'bob'] }];
    const { pairs } = score({ relationships: [], uncovered });
    expect([pairs.possible.reached, pairs.uncovered.reached]).toEqual([0, 1]);
  });

  it('names a fact that is made of a negated sentence', () => {
    expect(score({ relationships: changeTie(1, { modality: 'fact' }) }).forbidden).toEqual([
      'tiny: ann talks-to cid (a-person)',
    ]);
    const elsewhere = { modality: 'past' as const, target: 'bob' };
    expect(score({ relationships: changeTie(1, elsewhere) }).forbidden).toHaveLength(1);
  });

  it('names a tie that is only claimed, and is read as a plain one', () => {
    expect(score({}).plainClaims).toEqual([]);
    const claims = PERFECT.claims.map((claim) => ({ ...claim, relationships: [] }));
    expect(score({ claims }).plainClaims).toEqual(['tiny: ann meets bob (a-person)']);
  });

  it('counts an attribution by its speaker, its stance and its claim', () => {
    const [assertion, denial] = PERFECT.attributions;
    if (!assertion || !denial) throw new Error('The gold text lacks its attributions.');
    const right = { right: 2, read: 2, reached: 2, there: 2 };
    const half = { right: 1, read: 2, reached: 1, there: 2 };
    expect(score({ attributions: [assertion, { ...denial, stance: 'rejects' }] }).attribution).toEqual(right);
    expect(score({ attributions: [assertion, { ...denial, stance: 'confirms' }] }).attribution).toEqual(half);
    expect(score({ attributions: [assertion, { ...denial, speaker: 'ann' }] }).attribution).toEqual(half);

    const other = { id: 'other', statement: 'Something else entirely', relationships: [] };
    const elsewhere = score({
      claims: [...PERFECT.claims, other],
      attributions: [assertion, { ...denial, claim: 'other' }],
    });
    expect(elsewhere.attribution).toEqual(half);
    expect(elsewhere.responses).toEqual({ reached: 1, there: 1 });
  });

  it('finds a quote that is not verbatim', () => {
    const evidence = [{ start: 22, end: 47, quote: 'Ann met Bob, an aide says' }];
    expect(score({ relationships: changeTie(0, { evidence }) }).quotes).toEqual({ reached: 3, there: 4 });
  });
});

describe('compareStatements', () => {
  it('is 1 for the same words, and 0 for others and for none', () => {
    expect(compareStatements('Ann met Bob', '“Ann met Bob,”')).toBe(1);
    expect(compareStatements('Ann met Bob', 'Zoë, quickly')).toBe(0);
    expect(compareStatements('', 'Ann met Bob')).toBe(0);
  });
});

describe('writeScoreTable', () => {
  it('sums texts, and writes a row for each measure', () => {
    const sum = sumScores([score({}), scoreReading(GOLD, EMPTY)]);
    expect(sum.mentions).toEqual({ right: 5, read: 5, reached: 5, there: 10 });
    expect(writeScoreTable(['tuned', 'held-out'], [sum, sum])).toContain(
      '| Mentions | 100 / 50 (5 of 5, 5 of 10) | 100 / 50 (5 of 5, 5 of 10) | 88 / 92 |',
    );
  });
});
