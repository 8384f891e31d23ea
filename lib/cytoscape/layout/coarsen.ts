/**
 * A graph of bodies as compressed sparse rows: the links of body `i` are `offsets[i]` to `offsets[i + 1] - 1`, each once from
 * either end, with the body at its other end and a weight.
 */
export type ForceGraph = {
  readonly offsets: Int32Array;
  readonly ends: Int32Array;
  readonly weights: Float64Array;
  /** How much each body pushes and is pushed. */
  readonly masses: Float64Array;
};

/** A coarser graph, and the body of it that stands for each body of the finer one. */
export type Coarsening = { readonly graph: ForceGraph; readonly parents: Int32Array };

/** So many bodies at most become one. */
const MAX_JOINED = 4;

/**
 * Returns a graph with fewer bodies: each body is joined with the neighbour to which its ties are closest, as measured by what
 * both have with all (Walshaw 2000, with the weights of Hu 2005). A body whose neighbours are all taken joins the group of
 * one, so that stars become smaller as well. Masses and weights are added up. `random` decides between equals.
 */
export function coarsen(graph: ForceGraph, random: () => number): Coarsening {
  const { offsets, ends, weights, masses } = graph;
  const count = masses.length;
  const totals = new Float64Array(count);
  for (let i = 0; i < count; i++)
    for (let at = offsets[i] as number; at < (offsets[i + 1] as number); at++)
      totals[i] = (totals[i] as number) + (weights[at] as number);
  const parents = new Int32Array(count).fill(-1);
  const sizes = new Int32Array(count);
  let groups = 0;
  for (const i of orderByDegree(offsets, random)) {
    if (parents[i] !== -1) continue;
    let [best, closest] = [-1, 0];
    for (let at = offsets[i] as number; at < (offsets[i + 1] as number); at++) {
      const other = ends[at] as number;
      const group = parents[other] as number;
      if (group !== -1 && (sizes[group] as number) >= MAX_JOINED) continue;
      // Who stands alone is preferred, so that groups stay about as large as each other.
      const closeness =
        (((weights[at] as number) / Math.min(totals[i] as number, totals[other] as number)) *
          (group === -1 ? 1 : 0.4)) /
        Math.sqrt(masses[other] as number);
      if (closeness > closest) [best, closest] = [other, closeness];
    }
    let group = best === -1 ? -1 : (parents[best] as number);
    if (group === -1) {
      group = groups++;
      if (best !== -1) {
        parents[best] = group;
        sizes[group] = 1;
      }
    }
    parents[i] = group;
    sizes[group] = (sizes[group] as number) + 1;
  }
  return { graph: joinBodies(graph, parents, groups), parents };
}

/** Bodies with few links first, those with equally many in an order drawn. */
function orderByDegree(offsets: Int32Array, random: () => number): Int32Array {
  const count = offsets.length - 1;
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = (offsets[i + 1] as number) - (offsets[i] as number) + random();
  return Int32Array.from(keys.keys()).sort((one, other) => (keys[one] as number) - (keys[other] as number));
}

function joinBodies(
  { offsets, ends, weights, masses }: ForceGraph,
  parents: Int32Array,
  groups: number,
): ForceGraph {
  const members: number[][] = Array.from({ length: groups }, () => []);
  for (const [i, group] of parents.entries()) members[group]?.push(i);
  const joinedMasses = new Float64Array(groups);
  const joinedOffsets = new Int32Array(groups + 1);
  const joinedEnds = new Int32Array(ends.length);
  const joinedWeights = new Float64Array(ends.length);
  /** Where the link to each group stands in the row that is being made. */
  const places = new Int32Array(groups).fill(-1);
  let length = 0;
  for (const [group, own] of members.entries()) {
    const start = length;
    for (const i of own) {
      joinedMasses[group] = (joinedMasses[group] as number) + (masses[i] as number);
      for (let at = offsets[i] as number; at < (offsets[i + 1] as number); at++) {
        const other = parents[ends[at] as number] as number;
        if (other === group) continue;
        let place = places[other] as number;
        if (place < start) {
          place = length++;
          places[other] = place;
          joinedEnds[place] = other;
        }
        joinedWeights[place] = (joinedWeights[place] as number) + (weights[at] as number);
      }
    }
    joinedOffsets[group + 1] = length;
  }
  return {
    offsets: joinedOffsets,
    ends: joinedEnds.slice(0, length),
    weights: joinedWeights.slice(0, length),
    masses: joinedMasses,
  };
}
