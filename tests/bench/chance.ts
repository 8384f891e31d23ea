import { createRandom } from '@/lib/cytoscape/layout/seeded-random';

/** Draws for generated data, the same for the same seed. */
export type Chance = {
  /** True in that share of draws, 0 to 1. */
  readonly happens: (share: number) => boolean;
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  /** One of a list that is not empty. Throws a RangeError for one that is. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** One of a list, the first far more often than the last, so that a few have many ties. */
  readonly pickEarly: <T>(items: readonly T[]) => T;
  /** One of the keys, in proportion to its weight. */
  readonly weigh: <T extends string>(weights: Readonly<Record<T, number>>) => T;
};

export function createChance(seed: number): Chance {
  const random = createRandom(seed);
  const at = <T>(items: readonly T[], share: number): T => {
    if (items.length === 0) throw new RangeError('There is nothing to draw from.');
    return items[Math.floor(share * items.length)] as T;
  };
  return {
    happens: (share) => random() < share,
    between: (least, most) => least + Math.floor(random() * (most - least + 1)),
    pick: (items) => at(items, random()),
    pickEarly: (items) => at(items, random() ** 2),
    weigh: (weights) => {
      const entries = Object.entries<number>(weights) as [keyof typeof weights, number][];
      let rest = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        rest -= weight;
        if (rest < 0) return key;
      }
      return at(entries, 0)[0];
    },
  };
}
