import { type DrawnArrow, toWords } from './drawn-graph';

/** What is told of a line of a flowchart while it is read. */
type FlowListener = {
  readonly addBox: (id: string, label: string) => void;
  readonly addArrow: (arrow: DrawnArrow) => void;
};

/** How the shape of a box begins and ends, the longer signs first. */
const SHAPES: readonly (readonly [open: string, close: string])[] = [
  ['(((', ')))'],
  ['([', '])'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['((', '))'],
  ['{{', '}}'],
  ['[/', '/]'],
  ['[/', '\\]'],
  ['[\\', '\\]'],
  ['[\\', '/]'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['>', ']'],
];
const ID = /\s*([\p{L}\p{N}_]{1,200}(?:[-.][\p{L}\p{N}_]{1,200}){0,20})/uy;
/** No box of Mermaid's own is called so, but people write it, and mean the words. */
const QUOTED = /\s*"([^"]{1,200})"/y;
const CLASS = /:::[\w-]{1,100}/y;
const DATA = /@\{([^}]{0,1000})\}/y;
const AND = /\s*&\s*/y;
const HIDDEN = /\s*~{3,}/y;
/** “-- words -->”, “-. words .->” and “== words ==>”. */
const WORDED =
  /\s*(?:\w{1,50}@)?(<|[xo](?=[-=]))?(--|==|-\.)(?![->=.|])(?![xo]\s)([^|]{1,400}?)(-{2,}|={2,}|\.{1,9}-)([>xo])?(?=[\s\p{L}\p{N}_"])/uy;
const LINK =
  /\s*(?:\w{1,50}@)?(<|[xo](?=[-=]))?(?:-{2,}|={2,}|-\.{1,9}-)([>xo](?![\p{L}\p{N}]{1,9}(?:\s|$|\[))|>)?\s*(?:\|([^|]{0,400})\|)?/uy;

/** A semicolon parts statements, but for one in quotation marks, or behind the code of a letter. */
const STATEMENT = /(?:"[^"]*"?|[&#]#?\w{1,8};|[^;"])+/g;

/** Reads one line of a flowchart: boxes, and the arrows between them. Returns whether the whole line was understood. */
export function readFlowLine(line: string, listener: FlowListener): boolean {
  return (line.match(STATEMENT) ?? [])
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .every((statement) => new FlowStatement(statement, listener).read());
}

class FlowStatement {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly listener: FlowListener,
  ) {}

  read(): boolean {
    let before = this.readBoxes();
    if (before.length === 0) return false;
    while (this.at < this.text.length) {
      if (this.take(HIDDEN)) {
        before = this.readBoxes();
        if (before.length === 0) return false;
        continue;
      }
      const link = this.readLink();
      const after = link ? this.readBoxes() : [];
      if (!link || after.length === 0) return this.text.slice(this.at).trim() === '';
      for (const left of before) {
        for (const right of after) {
          const [source, target] = link.isTurned ? [right, left] : [left, right];
          this.listener.addArrow({ source, target, isDirected: link.isDirected, words: link.words });
        }
      }
      before = after;
    }
    return true;
  }

  private readLink(): { isDirected: boolean; isTurned: boolean; words: string } | null {
    const worded = this.take(WORDED);
    const plain = worded ? null : this.take(LINK);
    if (!worded && !plain) return null;
    const [left, right] = worded ? [worded[1], worded[5]] : [plain?.[1], plain?.[2]];
    const words = toWords((worded ? worded[3] : plain?.[3]) ?? '');
    const [isLeft, isRight] = [left !== undefined, right !== undefined];
    return { isDirected: isLeft !== isRight, isTurned: isLeft && !isRight, words };
  }

  /** Several boxes may stand at one end of an arrow: A & B. */
  private readBoxes(): readonly string[] {
    const boxes: string[] = [];
    do {
      const id = this.take(ID)?.[1];
      const quoted = id === undefined ? this.take(QUOTED)?.[1]?.trim() : undefined;
      const called = id ?? quoted;
      if (called === undefined || called === '') break;
      this.listener.addBox(called, quoted === undefined ? this.readLabel() : toWords(quoted));
      this.take(CLASS);
      boxes.push(called);
    } while (this.take(AND));
    return boxes;
  }

  private readLabel(): string {
    const data = this.take(DATA)?.[1];
    if (data !== undefined) return toWords(/\blabel:\s*"([^"]{0,400})"/.exec(data)?.[1] ?? '');
    const shape = SHAPES.flatMap(([open, close]) => {
      if (!this.text.startsWith(open, this.at)) return [];
      const from = this.at + open.length;
      const quoted = this.text[from] === '"' ? this.text.indexOf('"', from + 1) : from;
      const end = quoted < 0 ? -1 : this.text.indexOf(close, quoted);
      return end < 0 ? [] : [{ label: this.text.slice(from, end), end: end + close.length }];
    })[0];
    if (!shape) return '';
    this.at = shape.end;
    return toWords(shape.label);
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at += found[0].length;
    return found;
  }
}
