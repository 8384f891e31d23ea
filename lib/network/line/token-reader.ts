import {
  type LineIssue,
  type LineName,
  type LinePiece,
  type LinePlace,
  type LineText,
  LONGEST_LINE,
} from './line';
import { readKind } from './line-signs';
import type { LineToken } from './scan-line';

type Stop = (token: LineToken, reader: TokenReader) => boolean;

/** Reads the tokens of one line from first to last, and keeps what was found on the way. */
export class TokenReader {
  readonly pieces: LinePiece[] = [];
  readonly issues: LineIssue[] = [];
  #next = 0;

  constructor(
    readonly tokens: readonly LineToken[],
    /** How long the text is: where what is missing would stand. */
    readonly length: number,
  ) {
    if (length > LONGEST_LINE) this.complain({ start: LONGEST_LINE, end: length }, 'The line is too long.');
    for (const { isClosed, at } of tokens) {
      if (!isClosed)
        this.complain(at, 'The quotation is not closed. Write another quotation mark at its end.');
    }
  }

  peek(ahead = 0): LineToken | null {
    return this.tokens[this.#next + ahead] ?? null;
  }

  skip(count = 1): void {
    this.#next += count;
  }

  isSign(...signs: readonly string[]): boolean {
    const token = this.peek();
    return token?.kind === 'sign' && signs.includes(token.text);
  }

  /** Passes a sign if it is the next token, and returns whether it was. */
  pass(sign: string): boolean {
    const isNext = this.isSign(sign);
    if (isNext) this.skip();
    return isNext;
  }

  /** Where the next token stands; at the end of the text when there is none. */
  here(): LinePlace {
    const token = this.peek();
    const last = this.tokens.at(-1)?.at.end ?? 0;
    return token?.at ?? { start: Math.max(last, this.length), end: Math.max(last, this.length) };
  }

  complain(at: LinePlace, message: string): void {
    this.issues.push({ at, message });
  }

  /** Returns the words up to a sign, a quotation, the notes or what `stop` stops at; null when there is none. */
  readWords(stop: Stop = () => false): LineText | null {
    const words: LineToken[] = [];
    for (let token = this.peek(); token?.kind === 'word' && !stop(token, this); token = this.peek()) {
      words.push(token);
      this.skip();
    }
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last) return null;
    return {
      text: words.map(({ text }) => text).join(' '),
      at: { start: first.at.start, end: last.at.end },
    };
  }

  /** Returns a quotation, or the words of a text that has none. */
  readText(stop?: Stop): LineText | null {
    const token = this.peek();
    if (token?.kind !== 'quoted') return this.readWords(stop);
    this.skip();
    return { text: token.text, at: token.at };
  }

  /** Returns a name with its kind; null, with an empty piece where it would stand, when there is none. */
  readName(part: LinePiece['part'], missing: string): LineName | null {
    const token = this.peek();
    const here = this.here();
    const name =
      token?.kind === 'quoted'
        ? this.readText()
        : this.readWords(({ text, isPlain }) => isPlain && readKind(text) !== null);
    const kind = this.#readKind();
    if (!name || name.text === '') {
      const at = name?.at ?? { start: here.start, end: here.start };
      this.pieces.push({ part, text: '', at, name: null });
      this.complain(at, missing);
      return null;
    }
    const written = { ...name, isExact: token?.kind === 'quoted', kind };
    this.pieces.push({ part, ...name, name: written });
    return written;
  }

  #readKind(): LineName['kind'] {
    const token = this.peek();
    const kind = token?.kind === 'word' && token.isPlain ? readKind(token.text) : null;
    if (kind) this.skip();
    return kind;
  }
}
