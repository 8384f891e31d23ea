import type { FilterResult } from '@/lib/graph/filter/filter';
import { getFilterBasis } from '@/lib/graph/filter/filter-basis';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { EvidenceFilter } from '@/lib/network/as-told-by';
import { ByteWriter } from './byte-writer';
import { getThingWriters, SHOWN_LISTS } from './written-things';

/**
 * Returns the part of a network that a filter lets through, as the bytes of JSON: its things in the shapes and the order of the file,
 * each but an actor with its standing and why it has it, and then what is hidden. When it was filtered by some of its evidence, the
 * rest is none any more, and standings are what the evidence that counts amounts to. Throws a RangeError when the result is of
 * another graph.
 */
export function writeShownNetwork(
  graph: NetworkGraph,
  filter: EvidenceFilter,
  result: FilterResult,
): Uint8Array<ArrayBuffer> {
  const { network } = getFilterBasis(graph, filter);
  const writers = getThingWriters(graph);
  const writer = new ByteWriter();
  for (const list of SHOWN_LISTS) {
    writer.addText(`${writer.size === 0 ? '{' : ','}"${list}":[`);
    const begun = writer.size;
    const standings = list === 'actors' ? null : result.standings[list];
    for (const thing of network[list])
      if (result[list].has(thing.id)) writers[list].write(thing, standings, writer);
    if (writer.size > begun) writer.dropLast();
    writer.addText(']');
  }
  writer.addText(`,"hidden":${JSON.stringify(result.hidden)}}`);
  return writer.bytes;
}
