/** @jest-environment node */

import type { Network } from '@/lib/network/network';
import { parseNetworkText } from '@/lib/network/parse';
import { generatePowerLaw } from './generate-power-law';

function countTies({ actors, relationships }: Network): number[] {
  const counts = new Map(actors.map(({ id }) => [id, 0]));
  for (const { source, target } of relationships) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
    if (target !== null) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return [...counts.values()];
}

describe('a generated network with a power law of degrees', () => {
  it.each([
    [20, 0],
    [20, 30],
    [100, 500],
    [500, 2500],
  ])('of %i actors and %i ties has that many, and parses without any issue', (actors, ties) => {
    const network = generatePowerLaw({ actors, ties });
    expect([network.actors.length, network.relationships.length]).toEqual([actors, ties]);
    expect(parseNetworkText(JSON.stringify(network))).toEqual({
      ok: true,
      value: network,
      issues: [],
      omitted: 0,
    });
  });

  it('is the same for the same seed, and another for another', () => {
    const size = { actors: 50, ties: 200 };
    expect(generatePowerLaw(size)).toEqual(generatePowerLaw(size));
    expect(generatePowerLaw({ ...size, seed: 2 })).not.toEqual(generatePowerLaw(size));
  });

  it('leaves nobody without a tie, most with few, and a few with many times as many', () => {
    const counts = countTies(generatePowerLaw({ actors: 2000, ties: 10_000 })).sort((a, b) => a - b);
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[1000]).toBeLessThan(10);
    expect(counts.at(-1)).toBeGreaterThan(300);
    // Halved ranks have about 2 ** (1 / 1.5) = 1.6 times as many ties each.
    const [tenth, twentieth, fortieth] = [counts.at(-10), counts.at(-20), counts.at(-40)].map(Number);
    for (const ratio of [Number(tenth) / Number(twentieth), Number(twentieth) / Number(fortieth)]) {
      expect(ratio).toBeGreaterThan(1.2);
      expect(ratio).toBeLessThan(2.2);
    }
  });

  it('has third roles, denials of claims, rivals, and ties without evidence', () => {
    const { relationships, claims } = generatePowerLaw({ actors: 100, ties: 500 });
    const types = new Set(relationships.map(({ type }) => type));
    expect(types.size).toBe(8);
    expect(relationships.some(({ toward }) => toward !== null)).toBe(true);
    expect(relationships.filter(({ type }) => type === 'denies')).toHaveLength(5);
    expect(claims).toHaveLength(5);
    expect(new Set(relationships.map(({ evidence }) => evidence.length))).toEqual(new Set([0, 1, 2]));
  });

  it('is refused when it is too small for its kinds', () => {
    expect(() => generatePowerLaw({ actors: 19, ties: 30 })).toThrow(RangeError);
  });
});
