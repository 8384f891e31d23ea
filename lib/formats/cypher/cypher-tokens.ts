import type { CommandToken } from '../command-tokens';
import { TextFault } from '../text-fault';

/** A part of a command. A word in backticks is a name, and no word of the language. */
export type CypherToken = CommandToken<'name' | 'text' | 'number'>;

const PART =
  /\s+|\/\/[^\n]*|\/\*|'|"|`[^`\n]{0,400}`|\d[\d.]*(?:e[+-]?\d+)?|[\p{L}_$][\p{L}\p{N}_]*|[\s\S]/giuy;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '', f: '' };

/** Returns the parts of a script one by one. Throws a TextFault for a text or a comment that does not end. */
export function* listCypherTokens(text: string): Generator<CypherToken> {
  let line = 1;
  for (let at = 0; at < text.length; ) {
    PART.lastIndex = at;
    const part = PART.exec(text)?.[0] ?? text[at] ?? '';
    const start = line;
    at += part.length;
    line += part.split('\n').length - 1;
    if (part === '/*') {
      const end = text.indexOf('*/', at);
      if (end < 0) throw new TextFault(start, 'A comment does not end.', 'Close it with */.');
      line += text.slice(at, end).split('\n').length - 1;
      at = end + 2;
    } else if (part === "'" || part === '"') {
      const [value, end] = readQuoted(text, at, part, start);
      line += text.slice(at, end).split('\n').length - 1;
      at = end;
      yield { kind: 'text', text: value, line: start };
    } else if (part.startsWith('`')) yield { kind: 'name', text: part.slice(1, -1), line: start };
    else if (!/^(\s|\/\/)/.test(part)) {
      const kind = /^\d/.test(part) ? 'number' : /^[\p{L}_$]/u.test(part) ? 'word' : 'sign';
      yield { kind, text: part, line: start };
    }
  }
}

function readQuoted(text: string, from: number, mark: string, line: number): readonly [string, number] {
  const parts: string[] = [];
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === mark) return [parts.join(''), at + 1];
    if (sign === '\\') {
      at += 1;
      const next = text[at] ?? '';
      parts.push(ESCAPES[next] ?? next);
    } else parts.push(sign);
  }
  throw new TextFault(line, 'A text in quotation marks does not end.', 'Get the whole file again.');
}
