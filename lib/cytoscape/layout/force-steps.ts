import type { ForceGraph } from './coarsen';
import { createRepulsion } from './repulsion';

/** Points of bodies, by number. */
export type Spots = { readonly x: Float64Array; readonly y: Float64Array };

export type ForceOptions = {
  readonly rounds: number;
  /** How far a body moves in the first round. */
  readonly step: number;
  /** A tie pulls with its length to this power: with 2 ties come out about as long as each other, with 0 groups come apart. */
  readonly power: 0 | 2;
  /** 1 for bodies that stay. Default: none. */
  readonly held?: Uint8Array;
};

/** The last step is this share of the first. */
const LAST_STEP = 0.02;

/**
 * Moves bodies along the forces at them, by steps that become shorter (Hu 2005): bodies push each other by the product of
 * their masses over their distance, and ties pull (Noack 2007). The strength of the push is such that the points keep
 * their scale.
 */
export function settle(graph: ForceGraph, spots: Spots, { rounds, step, power, held }: ForceOptions): void {
  const { masses } = graph;
  const { x, y } = spots;
  const count = masses.length;
  if (count < 2) return;
  const [fx, fy] = [new Float64Array(count), new Float64Array(count)];
  const repulsion = createRepulsion(masses);
  const strength = balance(graph, spots, power);
  const cooling = LAST_STEP ** (1 / rounds);
  let length = step;
  for (let round = 0; round < rounds; round++) {
    fx.fill(0);
    fy.fill(0);
    repulsion.addForces(x, y, strength, fx, fy);
    addAttraction(graph, spots, power, fx, fy);
    for (let i = 0; i < count; i++) {
      const [forceX, forceY] = [fx[i] as number, fy[i] as number];
      const force = Math.sqrt(forceX * forceX + forceY * forceY);
      if (force === 0 || held?.[i] === 1) continue;
      x[i] = (x[i] as number) + (forceX / force) * length;
      y[i] = (y[i] as number) + (forceY / force) * length;
    }
    length *= cooling;
  }
}

/** Returns the mean length of the links of a graph. */
export function computeMeanLength({ offsets, ends }: ForceGraph, { x, y }: Spots): number {
  let sum = 0;
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let at = offsets[i] as number; at < (offsets[i + 1] as number); at++) {
      const j = ends[at] as number;
      sum += Math.hypot((x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number));
    }
  }
  return sum / Math.max(1, ends.length);
}

/** The strength of the push at which the whole neither grows nor shrinks: pull and push times distance are equal in sum. */
function balance({ offsets, ends, weights, masses }: ForceGraph, { x, y }: Spots, power: 0 | 2): number {
  let pull = 0;
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let at = offsets[i] as number; at < (offsets[i + 1] as number); at++) {
      const j = ends[at] as number;
      const distance = Math.hypot((x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number));
      pull += (weights[at] as number) * distance ** (power + 1);
    }
  }
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const push = total * total - masses.reduce((sum, mass) => sum + mass * mass, 0);
  return pull / push;
}

function addAttraction(
  { offsets, ends, weights }: ForceGraph,
  { x, y }: Spots,
  power: 0 | 2,
  fx: Float64Array,
  fy: Float64Array,
): void {
  for (let i = 0; i < fx.length; i++) {
    let [sumX, sumY] = [0, 0];
    for (let at = offsets[i] as number; at < (offsets[i + 1] as number); at++) {
      const j = ends[at] as number;
      const dx = (x[j] as number) - (x[i] as number);
      const dy = (y[j] as number) - (y[i] as number);
      let pull = weights[at] as number;
      if (power === 0) pull /= Math.sqrt(dx * dx + dy * dy) + 1e-6;
      else pull *= Math.sqrt(dx * dx + dy * dy);
      sumX += dx * pull;
      sumY += dy * pull;
    }
    fx[i] = (fx[i] as number) + sumX;
    fy[i] = (fy[i] as number) + sumY;
  }
}
