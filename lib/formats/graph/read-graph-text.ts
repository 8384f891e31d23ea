import type { FormatSource } from '../format';
import type { ReadResult } from '../read-result';
import { readOrFail } from '../text-fault';
import { GraphTables } from './graph-tables';
import { toReadResult } from './to-read-result';

/** Returns what the text of a file holds, as `fill` understands it; an error with its place where it is broken. */
export function readGraphText(
  source: FormatSource,
  fill: (text: string, tables: GraphTables) => void,
): ReadResult {
  return readOrFail(() => {
    const tables = new GraphTables();
    fill(source.text(), tables);
    return toReadResult(tables);
  });
}
