import type { GraphIndex } from '../model/graph-index';

/**
 * Contact as compressed sparse rows: the arcs of actor `a` are `offsets[a]` to `offsets[a + 1] - 1`. Each arc names the
 * actor at its other end and the leg it goes over. A row is in the order of its neighbours' numbers and then of its legs,
 * so that legs to the same neighbour stand side by side. Every leg has two arcs, one for each way.
 */
export type ContactAdjacency = {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly legs: Int32Array;
};

/**
 * Returns the rows of the legs of these ties (relationships and then pairs of meetings, by number, ascending). Legs from an actor to itself are left out.
 * Two passes of counting sort (Seward, 1954): the first puts arcs in the order of their neighbours, the second in rows.
 */
export function buildContactAdjacency(index: GraphIndex, relationships: Int32Array): ContactAdjacency {
  const offsets = countArcs(index, relationships);
  const arcs = offsets[offsets.length - 1] ?? 0;
  const heads = new Int32Array(arcs);
  const byHead = new Int32Array(arcs);
  const cursor = offsets.slice(0, -1);
  forEachLeg(index, relationships, (a, b, leg) => {
    let at = cursor[b] ?? 0;
    cursor[b] = at + 1;
    heads[at] = a;
    byHead[at] = leg;
    at = cursor[a] ?? 0;
    cursor[a] = at + 1;
    heads[at] = b;
    byHead[at] = leg;
  });
  return transpose(offsets, heads, byHead);
}

function transpose(offsets: Int32Array, heads: Int32Array, byHead: Int32Array): ContactAdjacency {
  const neighbours = new Int32Array(heads.length);
  const legs = new Int32Array(heads.length);
  const cursor = offsets.slice(0, -1);
  for (let tail = 0; tail + 1 < offsets.length; tail++) {
    const end = offsets[tail + 1] ?? 0;
    for (let at = offsets[tail] ?? 0; at < end; at++) {
      const head = heads[at] ?? 0;
      const place = cursor[head] ?? 0;
      cursor[head] = place + 1;
      neighbours[place] = tail;
      legs[place] = byHead[at] ?? 0;
    }
  }
  return { offsets, neighbours, legs };
}

function countArcs(index: GraphIndex, relationships: Int32Array): Int32Array {
  const offsets = new Int32Array(index.actors.length + 1);
  forEachLeg(index, relationships, (a, b) => {
    offsets[a + 1] = (offsets[a + 1] ?? 0) + 1;
    offsets[b + 1] = (offsets[b + 1] ?? 0) + 1;
  });
  for (let a = 1; a < offsets.length; a++) offsets[a] = (offsets[a] ?? 0) + (offsets[a - 1] ?? 0);
  return offsets;
}

function forEachLeg(
  index: GraphIndex,
  relationships: Int32Array,
  visit: (a: number, b: number, leg: number) => void,
): void {
  const { offsets, items } = index.legEnds;
  const { ends } = index.pairs;
  const first = index.relationships.length;
  for (let i = 0; i < relationships.length; i++) {
    const r = relationships[i] ?? 0;
    if (r >= first) {
      visit(ends[2 * (r - first)] ?? 0, ends[2 * (r - first) + 1] ?? 0, 2 * r);
      continue;
    }
    const start = offsets[r] ?? 0;
    const end = offsets[r + 1] ?? 0;
    for (let at = start; at < end; at += 2) {
      const a = items[at] ?? 0;
      const b = items[at + 1] ?? 0;
      if (a !== b) visit(a, b, 2 * r + (at - start) / 2);
    }
  }
}
