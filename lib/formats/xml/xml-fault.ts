import type { Remark } from '../import-tables';

/** Stops the reading of a document; the remark says why and where. */
export class XmlFault extends Error {
  override name = 'XmlFault';
  readonly remark: Remark;

  constructor(fault: Omit<Remark, 'severity'>) {
    super(fault.message);
    this.remark = { severity: 'error', ...fault };
  }
}

/** A place in a document, both from 1 and 0 as parsers count. */
export type XmlPosition = { readonly line: number; readonly column: number };

/** Returns a place as it is read. */
export function toPlace({ line, column }: XmlPosition): string {
  return `line ${line}, column ${column}`;
}
