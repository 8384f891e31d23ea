import { TextFault } from '../text-fault';

/** A word of DOT: a name or a text (`id`), a word of the language (`keyword`), or a sign. */
export type DotToken = {
  readonly sort: 'id' | 'keyword' | 'sign' | 'html';
  readonly text: string;
  readonly line: number;
};

const KEYWORDS: ReadonlySet<string> = new Set(['graph', 'digraph', 'subgraph', 'node', 'edge', 'strict']);
const WORD = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*|-?(?:\.\d+|\d+(?:\.\d*)?)/y;
const BLANK = /\s+|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|#[^\n]*/y;
const SIGN = /->|--|[{}[\];,=:+]/y;

/** Parts the text of a DOT file into its words. Throws a TextFault for what is none. */
export class DotTokens {
  private at = 0;
  private line = 1;
  private ahead: DotToken | null = null;

  constructor(private readonly text: string) {}

  get place(): number {
    return this.line;
  }

  /** Returns the next word without taking it, or null at the end. */
  peek(): DotToken | null {
    this.ahead ??= this.read();
    return this.ahead;
  }

  /** Takes the next word; null at the end. */
  next(): DotToken | null {
    const token = this.peek();
    this.ahead = null;
    return token;
  }

  /** Takes the next word when it is that sign or keyword, and returns whether it was. */
  take(text: string): boolean {
    const token = this.peek();
    if (!token || token.text !== text || token.sort === 'id' || token.sort === 'html') return false;
    this.ahead = null;
    return true;
  }

  private read(): DotToken | null {
    this.skip();
    if (this.at >= this.text.length) return null;
    const { line } = this;
    const letter = this.text[this.at];
    if (letter === '"') return { sort: 'id', text: this.readQuoted(), line };
    if (letter === '<') return { sort: 'html', text: this.readHtml(), line };
    const sign = this.match(SIGN);
    if (sign !== null) return { sort: 'sign', text: sign, line };
    const word = this.match(WORD);
    if (word === null) throw this.describeStray();
    const lower = word.toLowerCase();
    return KEYWORDS.has(lower) ? { sort: 'keyword', text: lower, line } : { sort: 'id', text: word, line };
  }

  private skip(): void {
    while (this.at < this.text.length) {
      // Of the lines that begin with it: what a preprocessor leaves, and what people take for a comment.
      if (this.text[this.at] === '#' && !this.isAtLineStart()) return;
      if (this.match(BLANK) === null) return;
    }
  }

  private isAtLineStart(): boolean {
    const start = this.text.lastIndexOf('\n', this.at - 1) + 1;
    return this.text.slice(start, this.at).trim() === '';
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (!found) return null;
    this.advance(found);
    return found;
  }

  private advance(text: string): void {
    this.at += text.length;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.line += 1;
  }

  /** Texts may be joined by a plus sign; a backslash at the end of a line joins it to the next. */
  private readQuoted(): string {
    let text = '';
    for (;;) {
      const end = this.findQuote();
      if (end < 0) {
        throw new TextFault(
          this.line,
          'A quotation mark is opened here and never closed.',
          'Write \\" for a quotation mark that is part of a text.',
        );
      }
      const written = this.text.slice(this.at + 1, end);
      this.advance(this.text.slice(this.at, end + 1));
      text += written.replace(/\\(\\|\r?\n|")/g, (whole, letter: string) => {
        if (letter === '\\') return whole;
        return letter === '"' ? '"' : '';
      });
      const [at, line] = [this.at, this.line];
      this.skip();
      if (this.text[this.at] === '+') {
        this.at += 1;
        this.skip();
        if (this.text[this.at] === '"') continue;
      }
      this.at = at;
      this.line = line;
      return text;
    }
  }

  /** Returns where the text in quotation marks ends that begins here; −1 when it does not. */
  private findQuote(): number {
    for (let at = this.at + 1; at < this.text.length; at += 1) {
      if (this.text[at] === '\\') at += 1;
      else if (this.text[at] === '"') return at;
    }
    return -1;
  }

  private readHtml(): string {
    const start = this.at;
    let depth = 0;
    for (let at = start; at < this.text.length; at += 1) {
      if (this.text[at] === '<') depth += 1;
      else if (this.text[at] === '>') depth -= 1;
      if (depth > 0) continue;
      const whole = this.text.slice(start, at + 1);
      this.advance(whole);
      return whole.slice(1, -1);
    }
    throw new TextFault(this.line, 'A “<” is opened here and never closed.', 'Close it with “>”.');
  }

  private describeStray(): TextFault {
    const shown = this.text.slice(this.at, this.at + 20).split('\n')[0] ?? '';
    return new TextFault(
      this.line,
      `“${shown}” is no word of DOT.`,
      'Put names with other letters than a to z, digits and underscores into quotation marks.',
    );
  }
}
