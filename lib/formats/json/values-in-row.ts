import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import type { FormatSource } from '../format';
import { listLines } from '../text-words';
import { type JsonRead, readJsonText } from './read-json-source';

/** Returns whether a file holds several objects, one behind the other without a list around them: one a line, or each of several lines. */
export function isInRow(head: string): boolean {
  if (isLines(head)) return true;
  if (!/^\s*\{/.test(head)) return false;
  const end = findEnd(head, head.search(/\S/));
  return end > 0 && /^\s*,?\s*\{\s*["}]/.test(head.slice(end));
}

/** A record a line: the first line is a whole object, and another follows. */
function isLines(head: string): boolean {
  return /^\s*\{[^\r\n]*\}[ \t]*\r?\n\s*\{/.test(head);
}

/** Returns the list of the objects that stand in a row, or the fault of the first that is broken. */
export function readInRow(source: FormatSource): JsonRead {
  const values: unknown[] = [];
  for (const { text, line } of isLines(source.head()) ? listLines(source.text()) : listTexts(source.text())) {
    if (text.trim() === '') continue;
    const read = readJsonText(text, `line ${line.toLocaleString('en')}`);
    if (!read.ok) return read;
    if (values.length >= FORMAT_LIMITS.rows) throw new TooLargeError('There are too many lines.');
    values.push(read.value);
  }
  return { ok: true, value: values };
}

/** Parts a text where its objects end; what follows the last is a text of its own. */
function* listTexts(text: string): Generator<{ readonly text: string; readonly line: number }> {
  let line = 1;
  for (let start = 0; start < text.length; ) {
    const found = findEnd(text, start);
    const end = found < 0 ? text.length : found;
    const part = text.slice(start, end);
    const blank = /^[\s,]*/.exec(part)?.[0] ?? '';
    line += countLines(blank);
    yield { text: part.slice(blank.length), line };
    line += countLines(part) - countLines(blank);
    start = end;
  }
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

/** Returns where the object ends that begins first behind a place; −1 where none does. */
function findEnd(text: string, from: number): number {
  const sign = /["{}]/g;
  sign.lastIndex = from;
  let depth = 0;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === '"') {
      const end = findQuote(text, found.index);
      if (end < 0) return -1;
      sign.lastIndex = end + 1;
      continue;
    }
    depth += found[0] === '{' ? 1 : -1;
    if (depth === 0) return found.index + 1;
    if (depth < 0) return -1;
  }
  return -1;
}

function findQuote(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return -1;
}
