import type { FormatSource, Progress } from '../format';
import { readGraphXml } from '../graph/read-graph-xml';
import type { ReadResult } from '../read-result';
import { GraphmlReader } from './graphml-reader';

/** Returns the draft of a GraphML file, or the network when this program wrote it, or why it cannot be read. */
export function readGraphml(source: FormatSource, progress: Progress): ReadResult {
  return readGraphXml(source, (tables) => new GraphmlReader(tables), progress);
}
