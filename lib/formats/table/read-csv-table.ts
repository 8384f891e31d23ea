import type { FormatSource, Progress } from '../format';
import { decodePieces } from '../source/decode-bytes';
import { describeDialect } from './describe-dialect';
import { type Dialect, parseRows } from './parse-rows';
import { isSparqlTable, toPlainHead, toPlainPieces } from './sparql-tsv';
import { type NamedTable, TableReading } from './table-reading';

/**
 * Returns the table in a text of separated values, or null when it has no two columns. `isOneOfMany`: places name the file as well. Reads the bytes piece by piece and keeps
 * the cells column by column, so that the text never stands in memory as a whole. Throws a TooLargeError for a table with too many
 * rows or columns.
 */
export function readCsvTable(
  source: FormatSource,
  progress: Progress,
  isOneOfMany = false,
): NamedTable | null {
  const head = source.head();
  const guess = describeDialect(toPlainHead(head));
  const { encoding } = source;
  if (!guess || encoding === null) return null;
  const read = (dialect: Dialect) => {
    const place = (line: number) => toPlace(isOneOfMany ? source.name : '', line);
    const reading = new TableReading({ ...guess, name: source.name, place, isRagged: true });
    let isOpen = false;
    const pieces = watch(decodePieces(source.file, encoding), source.file.size, progress);
    parseRows(isSparqlTable(head) ? toPlainPieces(pieces) : pieces, dialect, {
      onRow: (cells, line) => reading.addRow(cells, line),
      onBadQuote: (line, isLast) => {
        isOpen ||= isLast;
        reading.noteBadQuote(line, isLast);
      },
      onWrapped: (line) => reading.noteWrapped(line),
      // Comments are for people, and no part of the table.
      onComment: () => {},
    });
    return { reading, isOpen };
  };
  const { reading, isOpen } = read(guess.dialect);
  // Between tabs a quotation mark that is never closed is a letter like any other.
  const isLetter = isOpen && guess.dialect.delimiter === '\t' && guess.dialect.isQuoted;
  return (isLetter ? read({ ...guess.dialect, isQuoted: false }).reading : reading).finish();
}

function toPlace(name: string, line: number): string {
  const words = `line ${line.toLocaleString('en')}`;
  return name === '' ? words : `${name}, ${words}`;
}

function* watch(pieces: Iterable<string>, size: number, progress: Progress): Generator<string> {
  let read = 0;
  for (const piece of pieces) {
    progress(Math.min(1, read / size));
    yield piece;
    read += piece.length;
  }
}
