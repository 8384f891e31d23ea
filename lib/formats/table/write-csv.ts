import Papa from 'papaparse';
import { guardFormula } from '@/lib/network/guard-formula';
import type { WrittenTable } from './write-tables';

/** Rows that are put into bytes together. */
const BATCH = 1_000;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Returns a table as separated values in UTF-8, as RFC 4180 writes them: lines end with CR LF, cells with a delimiter, a quotation
 * mark or a line break stand in quotation marks. No cell is taken for a formula. `hasMark`: with the byte order mark by which
 * spreadsheets know UTF-8.
 */
export function writeCsv(table: WrittenTable, delimiter: ',' | '\t', hasMark: boolean): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [encoder.encode(hasMark ? BYTE_ORDER_MARK : '')];
  let batch: (readonly string[])[] = [table.columns];
  const flush = () => {
    const rows = batch.map((cells) => cells.map(guardFormula));
    pieces.push(encoder.encode(`${Papa.unparse(rows, { delimiter, newline: '\r\n' })}\r\n`));
    batch = [];
  };
  for (const cells of table.rows) {
    batch.push(cells);
    if (batch.length === BATCH) flush();
  }
  if (batch.length > 0) flush();
  return joinBytes(pieces);
}

/** Returns pieces of bytes end to end. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
