import type { FilterResult } from '@/lib/graph/filter/filter';
import { getFilterBasis } from '@/lib/graph/filter/filter-basis';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { EvidenceFilter } from '@/lib/network/as-told-by';
import { getThingWriters, type Piece, SHOWN_LISTS } from './written-things';

/**
 * Writes the part of a network that a filter lets through, as the bytes of JSON: its things in the shapes and the order of the file,
 * each but an actor with its standing and why it has it, and then what is hidden. When it was filtered by some of its evidence, the
 * rest is none any more, and standings are what the evidence that counts amounts to. Throws a RangeError when the result is of
 * another graph.
 */
export function* writeShownNetwork(
  graph: NetworkGraph,
  filter: EvidenceFilter,
  result: FilterResult,
): Generator<Piece> {
  const { network } = getFilterBasis(graph, filter);
  const writers = getThingWriters(graph);
  for (const [at, list] of SHOWN_LISTS.entries()) {
    yield toPiece(`${at === 0 ? '{' : ','}"${list}":[`);
    const standings = list === 'actors' ? null : result.standings[list];
    yield* withoutLastByte(writers[list].write({ things: network[list], ids: result[list], standings }));
    yield toPiece(']');
  }
  yield toPiece(`,"hidden":${JSON.stringify(result.hidden)}}`);
}

function toPiece(text: string): Piece {
  return { bytes: new TextEncoder().encode(text), isKept: false };
}

/** After the last thing of a list there is no comma. */
function* withoutLastByte(pieces: Iterable<Piece>): Generator<Piece> {
  let last: Piece | null = null;
  for (const piece of pieces) {
    if (last) yield last;
    last = piece;
  }
  if (last) yield { bytes: last.bytes.subarray(0, -1), isKept: false };
}
