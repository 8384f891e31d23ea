import { type GoldSaying, loadGold, placeGold } from './load-gold';
import { toPerfectReading } from './perfect-reading';
import { scoreReading } from './score';
import { getPrecision, getRecall } from './score-table';

const WRITTEN = {
  about: '',
  document: { title: '', publisher: '', authors: [], published: null },
  body: 'Ann',
  actors: [
    {
      id: 'ann',
      kind: 'person' as const,
      name: 'Ann',
      mentions: [{ text: 'Ann' }, { text: 'Ann', occurrence: 3 }],
    },
  ],
  speakers: [],
  relationships: [],
  claims: [],
  pairs: [],
};

describe('placeGold', () => {
  it('finds the offsets of each string, by its occurrence', () => {
    const [actor] = placeGold('tiny', 'Ann saw HAnn and Ann.', WRITTEN).actors;
    expect(actor?.mentions).toEqual([
      { start: 0, end: 3, kind: 'name' },
      { start: 17, end: 20, kind: 'name' },
    ]);
  });

  it('counts offsets in UTF-16 units', () => {
    const gold = placeGold('tiny', '🌾 Ann, Ann, Ann', WRITTEN);
    expect(gold.bodyStart).toBe(3);
  });

  it('refuses a string that the text lacks', () => {
    expect(() => placeGold('tiny', 'Ann alone', WRITTEN)).toThrow(
      'tiny: the text lacks "Ann" (occurrence 3).',
    );
  });

  it('refuses the id of nobody', () => {
    const pairs = [{ actors: ['ann', 'bob'] as const, quote: 'Ann' }];
    expect(() => placeGold('tiny', 'Ann Ann Ann', { ...WRITTEN, pairs })).toThrow(
      'tiny: "bob" is neither an actor nor a speaker.',
    );
  });
});

/** Tells whether somebody says that another had said it. */
function isNested({ chain }: GoldSaying): boolean {
  return chain.length > 0;
}

describe('the gold texts', () => {
  const tuned = loadGold('tuned');
  const heldOut = [...loadGold('held-out'), ...loadGold('held-out-second')];
  const third = loadGold('tuned-third');
  const ofThirdWriter = [...loadGold('tuned-second'), ...loadGold('held-out-fourth')];

  const ofSeventhRound = [...loadGold('tuned-fourth'), ...loadGold('held-out-fifth')];

  const ofTenthRound = loadGold('tuned-sixth');
  const measuredOfTenthRound = loadGold('held-out-sixth');

  const ofFourteen = [...loadGold('tuned-seventh'), ...loadGold('held-out-seventh')];

  it('of the seventh round are five to learn from and five that are measured only', () => {
    expect(ofSeventhRound).toHaveLength(10);
    for (const { text } of ofSeventhRound) {
      expect(text.length).toBeGreaterThanOrEqual(1200);
      expect(text.length).toBeLessThanOrEqual(2500);
    }
  });

  it('of the tenth round are eight that are measured only, as long as the others', () => {
    expect(measuredOfTenthRound).toHaveLength(8);
    for (const { text } of measuredOfTenthRound) {
      expect(text.length).toBeGreaterThanOrEqual(1200);
      expect(text.length).toBeLessThanOrEqual(2500);
    }
  });

  it('of the tenth round are ten whole reports, with sayings at second hand', () => {
    expect(ofTenthRound).toHaveLength(10);
    for (const { text } of ofTenthRound) {
      expect(text.length).toBeGreaterThanOrEqual(1200);
      expect(text.length).toBeLessThanOrEqual(2500);
    }
    expect(ofTenthRound.flatMap(({ sayings }) => sayings).filter(isNested).length).toBeGreaterThanOrEqual(6);
  });

  it.each(['tuned-seventh', 'held-out-seventh'] as const)(
    'of %s are seven whole texts of 180 to 450 words, with sayings at second hand and plans',
    (part) => {
      const texts = loadGold(part);
      expect(texts).toHaveLength(7);
      for (const { text } of texts) {
        const words = text.split(/\s+/).filter(Boolean).length;
        expect(words).toBeGreaterThanOrEqual(180);
        expect(words).toBeLessThanOrEqual(450);
      }
      expect(texts.flatMap(({ sayings }) => sayings).filter(isNested).length).toBeGreaterThanOrEqual(4);
      const modalities = texts.flatMap(({ relationships }) => relationships.map(({ modality }) => modality));
      expect(new Set(modalities)).toEqual(new Set(['fact', 'past', 'conditional', 'negated', 'planned']));
    },
  );

  it('are as many as is said, in two scripts, and of 400 to 1,800 characters', () => {
    expect([tuned.length, heldOut.length]).toEqual([16, 11]);
    for (const { text } of [...tuned, ...heldOut]) {
      expect(text.length).toBeGreaterThanOrEqual(400);
      expect(text.length).toBeLessThanOrEqual(1800);
    }
    expect(tuned.some(({ text }) => text.includes('\r\n'))).toBe(true);
    expect(heldOut.some(({ text }) => text.includes('\r\n'))).toBe(true);
  });

  it('of another writer are eight, longer, and in two scripts', () => {
    expect(third).toHaveLength(8);
    for (const { text } of third) {
      expect(text.length).toBeGreaterThanOrEqual(1200);
      expect(text.length).toBeLessThanOrEqual(2500);
    }
    expect(third.some(({ text }) => /\p{Script=Arabic}/u.test(text))).toBe(true);
  });

  it.each([
    ['tuned-second', 10],
    ['held-out-fourth', 8],
  ] as const)('of %s are whole reports of 250 to 600 words, with sayings at second hand', (part, count) => {
    const texts = loadGold(part);
    expect(texts).toHaveLength(count);
    for (const { text } of texts) {
      const words = text.split(/\s+/).filter(Boolean).length;
      expect(words).toBeGreaterThanOrEqual(250);
      expect(words).toBeLessThanOrEqual(600);
    }
    expect(texts.flatMap(({ sayings }) => sayings).filter(isNested).length).toBeGreaterThanOrEqual(6);
  });

  it.each(
    [...tuned, ...heldOut, ...third, ...ofThirdWriter, ...ofSeventhRound, ...ofTenthRound, ...ofFourteen].map(
      (gold) => [gold.name, gold] as const,
    ),
  )('%s gives a perfect reading a perfect score', (_, gold) => {
    const score = scoreReading(gold, toPerfectReading(gold));
    for (const tally of [score.mentions, score.actors, score.found, score.attribution]) {
      expect(getPrecision(tally)).toBe(1);
      expect(getRecall(tally)).toBe(1);
    }
    const shares = [score.kinds, score.pairs.uncovered, score.responses, score.chains, score.quotes];
    for (const share of [...shares, score.document]) expect(getRecall(share)).toBe(1);
    expect(score.forbidden).toEqual([]);
    expect(score.plainClaims).toEqual([]);
    expect(score.mentions.there).toBeGreaterThan(9);
    expect(score.found.there).toBeGreaterThan(2);
    expect(score.responses.there).toBeGreaterThan(0);
  });
});
