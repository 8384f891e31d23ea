import { ACTOR_KIND_IDS, ACTOR_KINDS, getActorKind } from '@/lib/vocabulary/actor-kinds';
import {
  CREDIBILITY_GRADES,
  CREDIBILITY_WORDS,
  RELIABILITY_GRADES,
  RELIABILITY_WORDS,
} from '@/lib/vocabulary/admiralty';
import { getLens, LENS_IDS, LENSES, type LensId } from '@/lib/vocabulary/lenses';
import { FAMILY_IDS } from '@/lib/vocabulary/relationship-type';
import { getStanding, STANDING_IDS, STANDINGS, type StandingId } from '@/lib/vocabulary/standings';

describe('the kinds of actor', () => {
  it('are declared once each, and differ by shape', () => {
    expect(ACTOR_KINDS.map(({ id }) => id)).toEqual(ACTOR_KIND_IDS);
    expect(new Set(ACTOR_KINDS.map(({ shape }) => shape)).size).toBe(ACTOR_KINDS.length);
  });

  it('are found by id, and no other is', () => {
    for (const id of ACTOR_KIND_IDS) expect(getActorKind(id).id).toBe(id);
    expect(() => getActorKind('robot' as 'person')).toThrow('"robot" is not a kind of actor');
  });
});

describe('the lenses', () => {
  it('are declared once each, All first', () => {
    expect(LENSES.map(({ id }) => id)).toEqual(LENS_IDS);
    expect(LENSES[0]?.rule).toEqual({ keeps: 'everything' });
  });

  it('speak of families that there are', () => {
    const named = LENSES.flatMap(({ rule }) =>
      rule.keeps === 'families' ? [...rule.families, ...rule.besideIntermediaries] : [],
    );
    expect(named.filter((family) => !FAMILY_IDS.includes(family))).toEqual([]);
  });

  it('never take a denial for mediation or alliance', () => {
    const rules = LENSES.map(({ rule }) => rule).filter((rule) => rule.keeps === 'families');
    expect(rules.filter(({ families }) => families.includes('dispute'))).toEqual([]);
  });

  it('are found by id, and no other is', () => {
    for (const id of LENS_IDS) expect(getLens(id).id).toBe(id);
    expect(() => getLens('rosy' as LensId)).toThrow('"rosy" is not a lens');
  });
});

describe('the standings', () => {
  it('are declared in the order in which they are decided', () => {
    expect(STANDINGS.map(({ id }) => id)).toEqual(STANDING_IDS);
    expect(STANDING_IDS).toEqual(['contested', 'corroborated', 'reported', 'unsourced']);
  });

  it('are found by id, and no other is', () => {
    for (const id of STANDING_IDS) expect(getStanding(id).id).toBe(id);
    expect(() => getStanding('proven' as StandingId)).toThrow('"proven" is not a standing');
  });
});

describe('the Admiralty code', () => {
  it('has words for each grade, and no two the same', () => {
    expect(Object.keys(RELIABILITY_WORDS)).toEqual(RELIABILITY_GRADES);
    expect(Object.keys(CREDIBILITY_WORDS).map(Number)).toEqual(CREDIBILITY_GRADES);
    const words = [...Object.values(RELIABILITY_WORDS), ...Object.values(CREDIBILITY_WORDS)];
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('every entry', () => {
  it('has a label and a description that say something, and no label is another’s', () => {
    for (const entries of [ACTOR_KINDS, LENSES, STANDINGS]) {
      expect(new Set(entries.map(({ label }) => label)).size).toBe(entries.length);
      for (const { label, description } of entries) {
        expect(label).toMatch(/^\p{Lu}/u);
        expect(description).toMatch(/^\p{Lu}.*\.$/u);
      }
    }
  });
});
