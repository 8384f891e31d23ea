/** What no XML can hold: most control characters, halves of characters, and two code points that are none. */
const IMPOSSIBLE = /(?![\t\n\r\u0080-\u009F])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** What may have to be written in another way; most texts have none of it. */
const SPECIAL = /[^\u0020\u0021\u0023-\u0025\u0027-\u003b\u003d\u003f-\ud7ff\ue000-\ufffd]/;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers turn line breaks into spaces or into one another, but for those written as numbers.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Attributes in the order in which they are written; those without a value are left out. */
export type WrittenAttributes = Readonly<Record<string, string | undefined>>;

/** Writes an XML document, one element a line. */
export class XmlWriter {
  private readonly lines: string[] = ['<?xml version="1.0" encoding="UTF-8"?>'];
  private readonly open_: string[] = [];
  private count = 0;

  /** How many characters that XML cannot hold were replaced by U+FFFD so far. */
  get replaced(): number {
    return this.count;
  }

  /** Begins an element that holds others. */
  begin(name: string, attributes: WrittenAttributes = {}): void {
    this.add(`<${name}${this.toAttributes(attributes)}>`);
    this.open_.push(name);
  }

  /** Ends the element that was begun last. */
  end(): void {
    const name = this.open_.pop();
    if (name !== undefined) this.add(`</${name}>`);
  }

  /** Writes an element that holds text, or nothing. */
  write(name: string, attributes: WrittenAttributes, text = ''): void {
    const tag = `${name}${this.toAttributes(attributes)}`;
    this.add(text === '' ? `<${tag}/>` : `<${tag}>${this.escape(text, /[&<>\r]/g)}</${name}>`);
  }

  /** Writes a processing instruction, which other programs pass over. `body` must not hold `?>`. */
  instruct(target: string, body: string): void {
    this.add(`<?${target} ${body}?>`);
  }

  toBytes(): Uint8Array {
    return new TextEncoder().encode(`${this.lines.join('\n')}\n`);
  }

  private add(line: string): void {
    this.lines.push(`${'  '.repeat(this.open_.length)}${line}`);
  }

  private toAttributes(attributes: WrittenAttributes): string {
    let text = '';
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== undefined) text += ` ${name}="${this.escape(value, /[&<>"\t\n\r]/g)}"`;
    }
    return text;
  }

  private escape(text: string, pattern: RegExp): string {
    if (!SPECIAL.test(text)) return text;
    const safe = text.replace(IMPOSSIBLE, () => {
      this.count += 1;
      return '\uFFFD';
    });
    return safe.replace(pattern, (letter) => REFERENCES[letter] ?? letter);
  }
}
