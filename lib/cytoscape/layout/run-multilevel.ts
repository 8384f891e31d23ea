import { type Coarsening, coarsen, type ForceGraph } from './coarsen';
import { isCrossing } from './cost';
import { computeMeanLength, type ForceOptions, type Spots, settle } from './force-steps';
import { createRandom } from './seeded-random';

/** So many bodies are laid out without a coarser graph. */
const COARSEST = 24;
/** A graph that does not become smaller than this share is not made coarser. */
const MIN_SHRINKING = 0.9;
const COARSE_ROUNDS = 300;
const FINE_ROUNDS = 60;
/** Above so many bodies both forces take too long, and what is so large has groups. */
const MAX_COMPARED = 4000;
/** With fewer ties for each body it is about a tree. */
const MIN_DEGREE = 2.3;
const CROSSING_SAMPLES = 30_000;
/** Groups are parted where that leaves at most this share of the crossings; else ties are about as long as each other. */
const CLEARLY_FEWER = 0.9;
/** A share of crossings that needs no other force: that of a grid or a tree. */
const FEW_CROSSINGS = 0.003;

/**
 * Returns points for the bodies of a connected graph by forces, level by level (Walshaw 2000; Hu 2005): bodies that belong
 * together are joined, again and again; the coarsest graph is laid out, and each finer one begins where the coarser one
 * stands. Of two forces, one that parts groups and one that evens the lengths of ties, the first is taken where ties cross
 * clearly less for it. The same seed gives the same points. They have no scale.
 */
export function runMultilevel(graph: ForceGraph, seed: number): Spots {
  const { length } = graph.masses;
  const part = () => settleAll(graph, 0, createRandom(seed));
  if (length > MAX_COMPARED) return part();
  const even = settleAll({ ...graph, masses: graph.masses.map(() => 1) }, 2, createRandom(seed));
  if (graph.ends.length < MIN_DEGREE * length) return even;
  const crossings = sampleCrossings(graph, even, createRandom(seed + 1));
  if (crossings < FEW_CROSSINGS) return even;
  const parted = part();
  return sampleCrossings(graph, parted, createRandom(seed + 1)) <= CLEARLY_FEWER * crossings ? parted : even;
}

function coarsenAll(finest: ForceGraph, random: () => number): readonly Coarsening[] {
  const levels: Coarsening[] = [];
  for (let graph = finest; graph.masses.length > COARSEST; ) {
    const level = coarsen(graph, random);
    if (level.graph.masses.length > MIN_SHRINKING * graph.masses.length) break;
    levels.push(level);
    graph = level.graph;
  }
  return levels;
}

function settleAll(finest: ForceGraph, power: ForceOptions['power'], random: () => number): Spots {
  const levels = coarsenAll(finest, random);
  let graph = levels.at(-1)?.graph ?? finest;
  let spots = startAtRandom(graph.masses.length, random);
  settle(graph, spots, { rounds: COARSE_ROUNDS, step: 0.2 * Math.sqrt(graph.masses.length), power });
  for (const [at, { parents }] of [...levels.entries()].reverse()) {
    const near = computeMeanLength(graph, spots);
    graph = levels[at - 1]?.graph ?? finest;
    spots = spreadChildren(spots, parents, 0.3 * near, random);
    const rounds = Math.round(FINE_ROUNDS * (1 + (2 * at) / levels.length));
    settle(graph, spots, { rounds, step: 0.4 * near, power });
  }
  return spots;
}

function startAtRandom(count: number, random: () => number): Spots {
  const reach = Math.sqrt(count);
  const draw = () => Float64Array.from({ length: count }, () => (random() - 0.5) * reach);
  return { x: draw(), y: draw() };
}

function spreadChildren({ x, y }: Spots, parents: Int32Array, reach: number, random: () => number): Spots {
  const aside = (values: Float64Array) =>
    Float64Array.from(parents, (parent) => (values[parent] as number) + (random() - 0.5) * reach);
  return { x: aside(x), y: aside(y) };
}

/** The share of pairs of links that cross, from a sample. */
function sampleCrossings({ offsets, ends }: ForceGraph, { x, y }: Spots, random: () => number): number {
  const starts = new Int32Array(ends.length);
  for (let i = 0; i + 1 < offsets.length; i++) starts.fill(i, offsets[i], offsets[i + 1]);
  const at = (i: number) => ({ x: x[i] as number, y: y[i] as number });
  let [tried, crossed] = [0, 0];
  for (let sample = 0; sample < CROSSING_SAMPLES && ends.length > 0; sample++) {
    const [one, other] = [Math.floor(random() * ends.length), Math.floor(random() * ends.length)];
    const [a, b, c, d] = [starts[one], ends[one], starts[other], ends[other]] as [
      number,
      number,
      number,
      number,
    ];
    if (a === c || a === d || b === c || b === d) continue;
    tried += 1;
    if (isCrossing(at(a), at(b), at(c), at(d))) crossed += 1;
  }
  return tried === 0 ? 0 : crossed / tried;
}
