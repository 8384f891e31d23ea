import type { Remark } from './import-tables';
import type { ReadResult } from './read-result';

/** Stops the reading of a text; the remark says why and where. */
export class TextFault extends Error {
  override name = 'TextFault';
  readonly remark: Remark;

  constructor(line: number | null, message: string, fix: string) {
    super(message);
    const place = line === null ? '' : `line ${line.toLocaleString('en')}`;
    this.remark = { severity: 'error', place, message, fix };
  }
}

/** Returns what `read` makes of a text; why and where it stopped, where it throws a TextFault. */
export function readOrFail(read: () => ReadResult): ReadResult {
  try {
    return read();
  } catch (error) {
    if (error instanceof TextFault) return { kind: 'failed', remarks: [error.remark] };
    throw error;
  }
}
