import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { getGraphIndex, type Lists } from './graph-index';
import type { FilterResult } from './network-filter';
import type { NetworkGraph } from './network-graph';

export type ContactOptions = {
  /** Whether offices and membership (the family `membership`) count as contact; they do unless this is false. */
  readonly membership?: boolean;
};

/** Who is shown of a network, which is what each question about brokers asks of a filter's answer. */
export type Shown = Pick<FilterResult, 'actors' | 'relationships'>;

/**
 * Which actors are in contact: a simple graph, in which all ties between two actors are one and nobody is in contact
 * with himself. Actors are numbered as in `actors`; each list of numbers ascends.
 */
export type ContactNeighbours = {
  /** The ids of all actors shown, in the order of the file, with or without contact. */
  readonly actors: readonly string[];
  /** For each actor those with whom it is in contact: ways on which a message may go are gone in both directions. */
  readonly either: Lists;
  /** For each actor those to whom its ties run, as they are told. Symmetric ties and membership run both ways. */
  readonly onward: Lists;
};

/**
 * Answers who is in contact with whom over the ties shown that carry messages. Legs of a third role are contact each.
 * Takes time and space in proportion to actors and ties.
 */
export function findContactNeighbours(
  graph: NetworkGraph,
  shown: Shown,
  { membership = true }: ContactOptions = {},
): ContactNeighbours {
  const index = getGraphIndex(graph);
  const actors = index.actors.flatMap(({ id }) => (shown.actors.has(id) ? [id] : []));
  const numbers = new Map(actors.map((id, number) => [id, number]));
  const toShown = Int32Array.from(index.actors, ({ id }) => numbers.get(id) ?? -1);
  const carries = (type: RelationshipType | undefined) =>
    type?.carriesMessages === true && (membership || type.family !== 'membership');
  const onward: number[] = [];
  const either: number[] = [];
  index.relationships.forEach(({ id }, r) => {
    const type = index.types[r];
    if (!type || !carries(type) || !shown.relationships.has(id)) return;
    const { offsets, items } = index.legEnds;
    for (let at = offsets[r] ?? 0; at + 1 < (offsets[r + 1] ?? 0); at += 2) {
      const from = toShown[items[at] ?? 0] ?? -1;
      const to = toShown[items[at + 1] ?? 0] ?? -1;
      if (from < 0 || to < 0 || from === to) continue;
      either.push(from, to, to, from);
      onward.push(from, to);
      if (type.symmetric || type.family === 'membership') onward.push(to, from);
    }
  });
  return { actors, either: toRows(actors.length, either), onward: toRows(actors.length, onward) };
}

/** Answers, for each number below `size`, the numbers that it is paired with: ascending, each once. */
export function toRows(size: number, pairs: readonly number[]): Lists {
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < pairs.length; at += 2) {
    const row = (pairs[at] ?? 0) + 1;
    starts[row] = (starts[row] ?? 0) + 1;
  }
  for (let row = 0; row < size; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const all = new Int32Array(pairs.length / 2);
  const next = starts.slice(0, size);
  for (let at = 0; at < pairs.length; at += 2) {
    const row = pairs[at] ?? 0;
    const place = next[row] ?? 0;
    all[place] = pairs[at + 1] ?? 0;
    next[row] = place + 1;
  }
  return dropRepeats(size, starts, all);
}

function dropRepeats(size: number, starts: Int32Array, all: Int32Array): Lists {
  const offsets = new Int32Array(size + 1);
  let kept = 0;
  for (let row = 0; row < size; row++) {
    const items = all.subarray(starts[row], starts[row + 1]).sort();
    let last = -1;
    // What is kept never runs ahead of what is read, so one array holds both.
    for (const item of items) {
      if (item === last) continue;
      all[kept] = item;
      kept += 1;
      last = item;
    }
    offsets[row + 1] = kept;
  }
  return { offsets, items: all.slice(0, kept) };
}
