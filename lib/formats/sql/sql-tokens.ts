import { FORMAT_LIMITS } from '@/lib/network/limits';
import type { CommandToken } from '../command-tokens';
import { TextFault } from '../text-fault';

/** A part of a command. `name`: in the quotation marks of names; `copied`: a row of PostgreSQL's COPY. */
export type SqlToken = CommandToken<'name' | 'text' | 'number' | 'copied'>;

const PART =
  /[\s]+|--[^\n]*|#[^\n]*|\/\*|'|"|`|\[[^\]\n]{1,200}\]|-?\d[\d.]*(?:e[+-]?\d+)?|[\p{L}_$][\p{L}\p{N}_$]*|[\s\S]/giuy;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', 0: '' };

/** Returns the parts of a dump one by one. Throws a TextFault for a text or a comment that does not end. */
export function* listTokens(text: string): Generator<SqlToken> {
  let line = 1;
  let isCopy = false;
  // MySQL alone writes a backslash before what would end a text.
  const hasEscapes = /`|ENGINE\s*=/i.test(text.slice(0, 100_000));
  for (let at = 0; at < text.length; ) {
    PART.lastIndex = at;
    const part = PART.exec(text)?.[0] ?? '';
    const start = line;
    at += part.length;
    line += countLines(part);
    if (part === '' || /^(\s|--|#)/.test(part)) {
      if (part === '') at += 1;
    } else if (part === '/*') {
      const end = text.indexOf('*/', at);
      if (end < 0) throw new TextFault(start, 'A comment does not end.', 'Close it with */.');
      line += countLines(text.slice(at, end));
      at = end + 2;
    } else if (part === "'" || part === '"' || part === '`') {
      const [value, end] = readQuoted(text, at, part, start, hasEscapes);
      line += countLines(text.slice(at, end));
      at = end;
      yield { kind: part === "'" ? 'text' : 'name', text: value, line: start };
    } else {
      const kind = toKind(part);
      isCopy ||= kind === 'word' && part.toUpperCase() === 'STDIN';
      yield { kind, text: kind === 'name' ? part.slice(1, -1) : part, line: start };
      if (!isCopy || part !== ';') continue;
      isCopy = false;
      at = text.indexOf('\n', at) + 1 || text.length;
      for (line += 1; at < text.length && !text.startsWith('\\.', at); line += 1) {
        const end = text.indexOf('\n', at);
        yield { kind: 'copied', text: text.slice(at, end < 0 ? text.length : end).replace(/\r$/, ''), line };
        at = end < 0 ? text.length : end + 1;
      }
      at += 2;
    }
  }
}

function toKind(part: string): SqlToken['kind'] {
  if (/^-?\d/.test(part)) return 'number';
  if (/^[\p{L}_$]/u.test(part)) return 'word';
  return part.startsWith('[') && part.length > 1 ? 'name' : 'sign';
}

/** A quotation mark stands twice for itself, and MySQL writes a backslash before it. */
function readQuoted(
  text: string,
  from: number,
  mark: string,
  line: number,
  hasEscapes: boolean,
): readonly [string, number] {
  const parts: string[] = [];
  let length = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '\\' && mark === "'" && hasEscapes) {
      at += 1;
      const next = text[at] ?? '';
      parts.push(ESCAPES[next] ?? next);
    } else if (sign !== mark) parts.push(sign);
    else if (text[at + 1] === mark) {
      parts.push(mark);
      at += 1;
    } else return [parts.join(''), at + 1];
    length += 1;
    if (length > FORMAT_LIMITS.row) break;
  }
  throw new TextFault(
    line,
    'A text in quotation marks does not end, or is longer than any row.',
    'Get the whole file again.',
  );
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
