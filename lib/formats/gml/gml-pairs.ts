import { FORMAT_LIMITS, LIMITS } from '@/lib/network/limits';
import { decodeEntities } from '../decode-entities';
import { TextFault } from '../text-fault';

/** A key of GML with its value: a text, a number, or keys with values again. */
export type GmlPair = { readonly key: string; readonly value: GmlValue; readonly line: number };
export type GmlValue = string | number | readonly GmlPair[];

type Token =
  | { readonly sort: 'key'; readonly text: string }
  | { readonly sort: 'value'; readonly value: string | number }
  | { readonly sort: '[' }
  | { readonly sort: ']' };

const TOKEN =
  /([A-Za-z_][\w.-]*)|([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[+-](?:inf|nan|INF|NAN))|"([^"]*)"|([[\]])/y;
/** What is left of a line, and a key in it. */
const BARE = /[^\n\r[\]"]*/y;
const KEYS =
  /\s+(id|label|name|source|target|value|weight|type|directed|graphics|[A-Za-z_][\w.-]*\s+[+-]?[\d.]+)(?=\s|$)/;
const BLANK = /(?:\s+|#[^\n]*)/y;

/** Parts the text of a GML file into its words. Throws a TextFault for what is none. */
export class GmlTokens {
  line = 1;
  private at = 0;

  constructor(private readonly text: string) {}

  /** Returns the next word, or null at the end. */
  next(): Token | null {
    this.skip();
    if (this.at >= this.text.length) return null;
    TOKEN.lastIndex = this.at;
    const found = TOKEN.exec(this.text);
    if (!found) throw this.describeBroken();
    this.take(found[0]);
    const [, key, number, words, bracket] = found;
    if (key !== undefined) return { sort: 'key', text: key };
    if (number !== undefined) return { sort: 'value', value: toNumber(number) };
    if (words !== undefined) return { sort: 'value', value: decodeEntities(words) };
    return bracket === '[' ? { sort: '[' } : { sort: ']' };
  }

  /**
   * Returns the value that begins with a word without quotation marks, as Gephi and others write ids and names: what stands on the line up to
   * the next bracket, or that word alone where a key follows it. Throws a TextFault where a key stands further behind: nothing tells how many
   * words the value has.
   */
  takeBare(first: string): string {
    BARE.lastIndex = this.at;
    const rest = BARE.exec(this.text)?.[0] ?? '';
    const key = KEYS.exec(rest);
    if (key?.index === 0) return first;
    if (key) throw describeStray(this.line, first);
    this.take(rest);
    return `${first}${rest}`.trim();
  }

  private skip(): void {
    for (;;) {
      BLANK.lastIndex = this.at;
      const blank = BLANK.exec(this.text)?.[0];
      if (!blank) return;
      this.take(blank);
    }
  }

  private take(text: string): void {
    this.at += text.length;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.line += 1;
  }

  private describeBroken(): TextFault {
    if (this.text[this.at] === '"') {
      return new TextFault(
        this.line,
        'A quotation mark is opened here and never closed.',
        'Write quotation marks that are part of a text as &quot;.',
      );
    }
    const shown = this.text.slice(this.at, this.at + 20).split('\n')[0] ?? '';
    return new TextFault(
      this.line,
      `“${shown}” is neither a key nor a value of GML.`,
      'Write texts in quotation marks.',
    );
  }
}

/** Numbers that would not come back as they are written, such as long ids, stay text. */
function toNumber(text: string): string | number {
  const number = Number(text);
  return String(number) === text || (Number.isFinite(number) && /[.eE]/.test(text)) ? number : text;
}

/** Returns all keys with their values. Throws a TextFault for a text that is no GML, or whose lists stand too deep in one another. */
export function parseGml(text: string): readonly GmlPair[] {
  const tokens = new GmlTokens(text);
  const root: GmlPair[] = [];
  const stack: { readonly pairs: GmlPair[]; readonly line: number }[] = [{ pairs: root, line: 1 }];
  let key: string | null = null;
  let count = 0;
  for (let token = tokens.next(); token; token = tokens.next()) {
    const { line } = tokens;
    const pairs = stack.at(-1)?.pairs ?? root;
    if (token.sort === ']') {
      if (key !== null || stack.length === 1) throw describeStray(line, ']');
      stack.pop();
    } else if (token.sort === 'key') {
      if (key === null) key = token.text;
      else {
        pairs.push({ key, value: tokens.takeBare(token.text), line });
        key = null;
      }
    } else {
      if (key === null) throw describeStray(line, token.sort === '[' ? '[' : String(token.value));
      const inner: GmlPair[] = [];
      pairs.push({ key, value: token.sort === '[' ? inner : token.value, line });
      key = null;
      count += 1;
      if (count > LIMITS.containers)
        throw new TextFault(line, 'There are too many values.', 'Split the file.');
      if (token.sort === '[') stack.push({ pairs: inner, line });
      if (stack.length > LIMITS.depth) {
        const message = `Lists stand more than ${LIMITS.depth} deep in one another.`;
        throw new TextFault(line, message, 'Nest them less deeply.');
      }
    }
  }
  const open = stack.at(-1);
  if (stack.length > 1 || key !== null) {
    const line = open?.line ?? tokens.line;
    throw new TextFault(line, 'What is opened here is never closed: the file is cut short.', 'Get it again.');
  }
  return root;
}

function describeStray(line: number, text: string): TextFault {
  return new TextFault(
    line,
    `“${text.slice(0, 40)}” stands where it has no meaning: GML has a key, then its value.`,
    'Save the file again with the program that made it.',
  );
}

/** Returns whether a text begins as GML: keys with values, and then `graph [`. */
export function beginsAsGml(head: string): boolean {
  const tokens = new GmlTokens(head.slice(0, FORMAT_LIMITS.cell));
  let before: Token | null = null;
  try {
    for (let count = 0; count < 100; count += 1) {
      const token = tokens.next();
      if (!token || token.sort === ']') return false;
      if (token.sort === '[') return before?.sort === 'key' && before.text === 'graph';
      // DOT opens its graph with a brace, and may set what it looks like first: “graph [fontname=…]”.
      if (before?.sort === 'value' && String(before.value).includes('{')) return false;
      if (count === 0 && token.sort !== 'key') return false;
      if (before?.sort === 'key' && token.sort === 'key')
        before = { sort: 'value', value: tokens.takeBare(token.text) };
      else {
        if (before !== null && before.sort === token.sort) return false;
        before = token;
      }
    }
  } catch (error) {
    if (!(error instanceof TextFault)) throw error;
  }
  return false;
}
