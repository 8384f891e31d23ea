import type { Remark } from './import-tables';

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
