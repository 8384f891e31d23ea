import type { FilterResult } from '../filter/network-filter';
import type { CsrLists } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import { CLOSED_GRADE } from './contact-grades';
import {
  buildContactNetwork,
  type ContactNetwork,
  type ContactOptions as NetworkOptions,
} from './contact-network';

/** What counts as contact, as in `buildContactNetwork`. */
export type ContactOptions = Pick<NetworkOptions, 'membership' | 'uncontested' | 'proposed'>;

/**
 * Which actors are in contact: a simple graph, in which all ties between two actors are one and nobody is in contact
 * with himself. Actors are numbered as in `actors`; each list of numbers ascends.
 */
export type ContactNeighbours = {
  /** The ids of all actors shown, in the order of the file, with or without contact. */
  readonly actors: readonly string[];
  /** For each actor those with whom it is in contact: ways on which a message may go are gone in both directions. */
  readonly either: CsrLists;
  /** For each actor those to whom its ties run, as they are told. Symmetric ties and membership run both ways. */
  readonly onward: CsrLists;
};

/**
 * Returns who is in contact with whom over the ties shown that carry messages. Legs of a third role are contact each.
 * Takes time and space in proportion to actors and ties.
 */
export function findContactNeighbours(
  graph: NetworkGraph,
  shown: FilterResult,
  { membership, uncontested, proposed }: ContactOptions = {},
): ContactNeighbours {
  const network = buildContactNetwork(graph, shown, {
    ...(membership === undefined ? {} : { membership }),
    ...(uncontested === undefined ? {} : { uncontested }),
    ...(proposed === undefined ? {} : { proposed }),
  });
  const inFile = network.index.actors.flatMap(({ id }, number) => (shown.actors.has(id) ? [number] : []));
  const rows = Int32Array.from(inFile);
  return {
    actors: inFile.map((number) => network.index.actors[number]?.id ?? ''),
    either: mergeArcs(network, rows, () => true),
    onward: mergeArcs(network, rows, createDirectionTest(network)),
  };
}

/** Returns a test of whether a leg, left from one of its ends, is told from there. */
function createDirectionTest({ index }: ContactNetwork): (leg: number, from: number) => boolean {
  const { offsets, items } = index.legEnds;
  return (leg, from) => {
    // Those who met stand on a par.
    if (leg >> 1 >= index.relationships.length) return true;
    const type = index.types[leg >> 1];
    if (type?.symmetric || type?.family === 'membership') return true;
    return items[(offsets[leg >> 1] ?? 0) + 2 * (leg & 1)] === from;
  };
}

/** Makes one neighbour of all open arcs to the same actor, of those that `keeps` lets through. */
function mergeArcs(
  { offsets, neighbours, legs, grades }: ContactNetwork,
  rows: Int32Array,
  keeps: (leg: number, from: number) => boolean,
): CsrLists {
  const toRow = new Int32Array(offsets.length - 1).fill(-1);
  rows.forEach((actor, row) => {
    toRow[actor] = row;
  });
  const rowOffsets = new Int32Array(rows.length + 1);
  const items = new Int32Array(neighbours.length);
  let kept = 0;
  rows.forEach((actor, row) => {
    let last = -1;
    const end = offsets[actor + 1] ?? 0;
    for (let at = offsets[actor] ?? 0; at < end; at++) {
      const leg = legs[at] ?? 0;
      const other = toRow[neighbours[at] ?? 0] ?? -1;
      // Legs to the same neighbour stand side by side.
      if (other === -1 || other === last || grades[leg] === CLOSED_GRADE || !keeps(leg, actor)) continue;
      items[kept++] = other;
      last = other;
    }
    rowOffsets[row + 1] = kept;
  });
  return { offsets: rowOffsets, items: items.slice(0, kept) };
}
