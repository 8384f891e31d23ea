import type { FormatSource, Progress } from '../format';
import { readGraphXml } from '../graph/read-graph-xml';
import type { ReadResult } from '../read-result';
import { GexfReader } from './gexf-reader';

/** Returns the draft of a GEXF file, or the network when this program wrote it, or why it cannot be read. */
export function readGexf(source: FormatSource, progress: Progress): ReadResult {
  return readGraphXml(source, (tables) => new GexfReader(tables), progress);
}
