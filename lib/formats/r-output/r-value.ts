import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TextFault } from '../text-fault';

/** A value of R: a list of values, each with its name, and what else is said of it. NA and NULL are empty texts. */
export type RValue = {
  readonly items: readonly (string | RValue)[];
  readonly names: readonly string[];
  readonly attributes: ReadonlyMap<string, RValue>;
  readonly call: string;
};

const TOKEN =
  /\s+|#[^\n]*|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|(-?(?:0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)L?)|([\p{L}.][\p{L}\d._]*(?:::[\p{L}.][\p{L}\d._]*)?)|(<-|[(),=:~-])/giuy;

type Token = {
  readonly text: string;
  readonly kind: 'text' | 'number' | 'name' | 'sign';
  readonly at: number;
};

/** In place of its name, what `~name` is: the name of a column. */
export const COLUMN = '~';

const EMPTY: ReadonlySet<string> = new Set(['NA', 'NULL', 'NA_character_', 'NA_integer_', 'NA_real_']);

/** Reads values as R writes them: calls with arguments, texts, numbers, ranges. Nothing is ever run. */
export class RReader {
  private next: Token | null;
  private depth = 0;

  constructor(
    private readonly text: string,
    private at: number,
  ) {
    this.next = this.take();
  }

  /** Where what was read ends. */
  get end(): number {
    return this.next?.at ?? this.text.length;
  }

  /** Returns the value that stands here. Throws a TextFault for what is none. */
  readValue(): string | RValue {
    const token = this.next;
    if (!token || token.kind === 'sign') throw this.fault(token);
    this.advance();
    if (token.kind === 'name' && this.isSign('(')) return this.readCall(token.text);
    if (token.kind === 'number' && this.isSign(':')) return this.readRange(Number.parseInt(token.text, 10));
    if (token.kind === 'name') return EMPTY.has(token.text) ? '' : token.text;
    return token.kind === 'number' ? token.text.replace(/L$/, '') : token.text;
  }

  private readRange(from: number): RValue {
    this.advance();
    const to = Number.parseInt(this.next?.text ?? '', 10);
    const length = Math.abs(to - from) + 1;
    if (!(length <= FORMAT_LIMITS.rows)) throw this.fault(this.next);
    this.advance();
    const items = Array.from({ length }, (_, index) => String(to < from ? from - index : from + index));
    return { items, names: [], attributes: new Map(), call: 'c' };
  }

  private readCall(call: string): RValue {
    this.depth += 1;
    if (this.depth > FORMAT_LIMITS.depth) throw this.fault(this.next);
    this.advance();
    const items: (string | RValue)[] = [];
    const names: string[] = [];
    while (!this.isSign(')')) {
      const isColumn = this.isSign('~');
      if (isColumn) this.advance();
      const token = this.next;
      const value = this.readValue();
      const isNamed = this.isSign('=') && typeof value === 'string';
      if (isNamed) this.advance();
      names.push(isColumn ? COLUMN : isNamed ? (token?.text ?? '') : '');
      items.push(isNamed && !this.isSign(',') && !this.isSign(')') ? this.readValue() : value);
      if (this.isSign(',')) this.advance();
      else if (!this.isSign(')')) throw this.fault(this.next);
    }
    this.advance();
    this.depth -= 1;
    return call === 'structure' ? toStructure(items, names) : { items, names, attributes: new Map(), call };
  }

  private isSign(text: string): boolean {
    return this.next?.kind === 'sign' && this.next.text === text;
  }

  private advance(): void {
    this.next = this.take();
  }

  private take(): Token | null {
    while (this.at < this.text.length) {
      const at = this.at;
      TOKEN.lastIndex = at;
      const found = TOKEN.exec(this.text);
      this.at = found ? TOKEN.lastIndex : at + 1;
      // What is no part of a value may stand behind it.
      if (!found) return { text: this.text[at] ?? '', kind: 'sign', at };
      const [, double, single, quoted, number, name, sign] = found;
      const written = double ?? single;
      if (written !== undefined) return { text: toPlainText(written), kind: 'text', at };
      if (quoted !== undefined) return { text: quoted, kind: 'name', at };
      if (number !== undefined) return { text: number, kind: 'number', at };
      if (name !== undefined) return { text: name, kind: 'name', at };
      if (sign !== undefined) return { text: sign, kind: 'sign', at };
    }
    return null;
  }

  private fault(token: Token | null): TextFault {
    const line = this.text.slice(0, token?.at ?? this.text.length).split('\n').length;
    return new TextFault(
      line,
      'The code of R is more than a table written down.',
      'Run it in R, and write the table with write.csv(…).',
    );
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function toPlainText(text: string): string {
  return text
    .replace(/\\u\{?([\da-f]{4,6})\}?/gi, (_, code) =>
      String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, 16))),
    )
    .replace(/\\(.)/gs, (_, sign) => ESCAPES[sign] ?? sign);
}

/** What older versions call what is said of a value. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  '.Label': 'levels',
  '.Names': 'names',
  '.Dim': 'dim',
  '.Dimnames': 'dimnames',
};

/** `structure(value, name = …)`: the value, with what is said of it. */
function toStructure(
  [first = '', ...items]: readonly (string | RValue)[],
  [, ...names]: readonly string[],
): RValue {
  const said = items.map((item, index) => {
    const name = names[index] ?? '';
    return [OLD_NAMES[name] ?? name, toList(item)] as const;
  });
  const value = toList(first);
  return { ...value, attributes: new Map([...value.attributes, ...said]) };
}

function toList(value: string | RValue): RValue {
  return typeof value === 'string' ? { items: [value], names: [], attributes: new Map(), call: 'c' } : value;
}
