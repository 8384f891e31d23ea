import type { FormatSource, Progress } from '../format';
import type { ReadResult } from '../read-result';
import { readXml, type XmlListener } from '../xml/read-xml';
import { GraphTables } from './graph-tables';
import { toReadResult } from './to-read-result';

/** Reads a graph from XML. `finish` is called when all has been read. */
type GraphReader = XmlListener & { readonly finish?: () => void };

/** Returns what an XML file holds, as `createReader` understands it; an error with its place where it is broken. */
export function readGraphXml(
  source: FormatSource,
  createReader: (tables: GraphTables) => GraphReader,
  progress: Progress,
): ReadResult {
  const tables = new GraphTables();
  const reader = createReader(tables);
  const fault = readXml(source, reader, progress);
  if (fault) return { kind: 'failed', remarks: [fault] };
  reader.finish?.();
  return toReadResult(tables);
}
