import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TooLargeError } from './create-table';

/** A word of a line: bare, or in quotation marks. */
export type Word = { readonly text: string; readonly isQuoted: boolean };

const WORD = /"([^"]*)"?|'([^']*)'?|([^\s,]+)/g;
const PLAIN = /"([^"]*)"?|([^\s]+)/g;

/** Returns the words of a line. `comma`: whether commas part them as spaces do. */
export function toWords(line: string, comma = false): readonly Word[] {
  return [...listWords(line, comma)];
}

/** Returns the same one by one. */
export function* listWords(line: string, comma: boolean): Generator<Word> {
  for (const found of line.matchAll(comma ? WORD : PLAIN)) {
    const [, double, other, bare] = found;
    const quoted = comma ? (double ?? other) : double;
    const plain = comma ? bare : other;
    yield { text: quoted ?? plain ?? '', isQuoted: quoted !== undefined };
  }
}

/**
 * Returns the lines of a text one by one, each with its number from 1. They end with LF, CR LF or CR. Throws a TooLargeError for one
 * that is longer than any list has.
 */
export function* listLines(text: string): Generator<{ readonly text: string; readonly line: number }> {
  const isOldMac = text.includes('\r') && !text.includes('\n');
  const end = isOldMac ? '\r' : '\n';
  let line = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf(end, start);
    const stop = found < 0 ? text.length : found;
    line += 1;
    if (stop - start > FORMAT_LIMITS.row) {
      const most = FORMAT_LIMITS.row.toLocaleString('en');
      throw new TooLargeError(`Line ${line.toLocaleString('en')} has more than ${most} characters.`);
    }
    yield { text: text.slice(start, text[stop - 1] === '\r' && stop > start ? stop - 1 : stop), line };
    start = stop + 1;
  }
}
