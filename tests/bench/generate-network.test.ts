/** @jest-environment node */
import { parseNetworkText } from '@/lib/network/parse';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { generateNetwork } from './generate-network';

const SMALL = { actors: 60, ties: 200 };

describe('a generated network', () => {
  it.each([
    [6, 0],
    [6, 10],
    [19, 40],
    [60, 200],
    [1000, 3000],
  ])('of %i actors and %i ties has that many, and parses without any issue', (actors, ties) => {
    const network = generateNetwork({ actors, ties });
    expect(network.actors).toHaveLength(actors);
    expect(network.relationships).toHaveLength(ties);
    expect(parseNetworkText(JSON.stringify(network))).toEqual({
      ok: true,
      value: network,
      issues: [],
      omitted: 0,
    });
  });

  it('is the same for the same seed, and another for another', () => {
    expect(generateNetwork(SMALL)).toEqual(generateNetwork(SMALL));
    expect(generateNetwork({ ...SMALL, seed: 2 })).not.toEqual(generateNetwork(SMALL));
  });

  it('has every type of the vocabulary from ten ties up, of answers denials alone', () => {
    const { relationships } = generateNetwork({ actors: 6, ties: 10 });
    const drawn = RELATIONSHIP_TYPES.filter(({ id, family }) => id === 'denies' || family !== 'dispute');
    expect(relationships.map(({ type }) => type).sort()).toEqual(drawn.map(({ id }) => id).sort());
  });

  it('has third roles, denials of claims, evidence from none to many, and dates of each precision', () => {
    const { relationships, claims } = generateNetwork(SMALL);
    expect(relationships.some(({ onBehalfOf }) => onBehalfOf)).toBe(true);
    expect(relationships.some(({ toward }) => toward)).toBe(true);
    const claimIds = claims.map(({ id }) => id);
    const denied = relationships.flatMap(({ claim }) => claim ?? []);
    expect(denied.length).toBeGreaterThan(0);
    expect(claimIds).toEqual(expect.arrayContaining(denied));
    expect(new Set(relationships.map(({ evidence }) => evidence.length))).toEqual(new Set([0, 1, 2, 3]));
    const lengths = relationships.flatMap(({ from }) => (from ? [from.length] : []));
    expect(new Set(lengths)).toEqual(new Set([4, 7, 10]));
  });

  it('is refused when it is too small to have a state, two groups and people', () => {
    expect(() => generateNetwork({ actors: 5, ties: 3 })).toThrow(RangeError);
  });
});
