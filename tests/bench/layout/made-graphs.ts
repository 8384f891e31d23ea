import { toPlainNetwork } from '@/lib/cytoscape/plain-network';
import { createChance } from '../chance';
import { generateNetwork } from '../generate-network';
import type { QualityInput } from './measure-quality';

/** A network to be laid out, as its layouts are measured. */
export type MadeGraph = QualityInput & { readonly name: string };

type Ties = readonly (readonly [number, number])[];

/** Returns a network of clusters of about twenty, as the other benches have them. */
export function makeClusters(actors: number, ties: number, seed: number): MadeGraph {
  const { ids, ends } = toPlainNetwork(generateNetwork({ actors, ties, seed }));
  const clusters = Math.max(1, Math.floor(actors / 20));
  const pairs = Array.from(
    { length: ends.length / 2 },
    (_, i) => [ends[2 * i] ?? 0, ends[2 * i + 1] ?? 0] as const,
  );
  const groups = new Map(ids.map((id, i) => [id, i % clusters]));
  return { ...toGraph(`clusters, ${actors}/${ties}`, actors, pairs, ids), groups };
}

/** Returns a network in which who has many ties gets more (Barabási and Albert 1999), two for each who comes. */
export function makeScaleFree(actors: number, seed: number): MadeGraph {
  const chance = createChance(seed);
  const ends = [0];
  const ties: (readonly [number, number])[] = [];
  for (let actor = 1; actor < actors; actor++) {
    for (let tie = 0; tie < Math.min(actor, 2); tie++) {
      const other = chance.pick(ends);
      ties.push([actor, other]);
      ends.push(other);
    }
    ends.push(actor);
  }
  return toGraph(`scale-free, ${actors}`, actors, ties);
}

/** Returns a square grid. */
export function makeGrid(side: number): MadeGraph {
  const ties = Array.from({ length: side * side }, (_, i): Ties => {
    const right = (i + 1) % side === 0 ? [] : [[i, i + 1] as const];
    return i + side < side * side ? [...right, [i, i + side] as const] : right;
  });
  return toGraph(`grid, ${side}²`, side * side, ties.flat());
}

/** Returns a tree in which each has three below it. */
export function makeTree(actors: number): MadeGraph {
  const ties = Array.from({ length: actors - 1 }, (_, i) => [i + 1, Math.floor(i / 3)] as const);
  return toGraph(`tree, ${actors}`, actors, ties);
}

/** Returns as many parts that no tie joins, from five actors up, and some actors alone. */
export function makeParts(parts: number, seed: number): MadeGraph {
  const chance = createChance(seed);
  const ties: (readonly [number, number])[] = [];
  let count = 0;
  for (let part = 0; part < parts; part++) {
    const size = 5 + chance.between(0, chance.between(0, 110));
    for (let actor = 1; actor < size; actor++) {
      ties.push([count + actor, count + chance.between(0, actor - 1)]);
      if (chance.happens(0.5)) ties.push([count + actor, count + chance.between(0, size - 1)]);
    }
    count += size;
  }
  return toGraph(`${parts} parts, ${count}`, count + parts, ties);
}

function toGraph(
  name: string,
  count: number,
  ties: Ties,
  ids: readonly string[] = Array.from({ length: count }, (_, i) => `a${i}`),
): MadeGraph {
  const edges = ties.flatMap(([a, b]) => {
    const [from, to] = [ids[a], ids[b]];
    return from === undefined || to === undefined || from === to ? [] : [[from, to] as const];
  });
  return { name, ids, edges };
}
