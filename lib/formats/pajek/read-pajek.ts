import { LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import { decodeEntities } from '../decode-entities';
import type { FormatSource } from '../format';
import { ElementList, toAttributes } from '../graph/element-list';
import type { GraphTables } from '../graph/graph-tables';
import { readGraphText } from '../graph/read-graph-text';
import type { ReadResult } from '../read-result';
import { TextFault } from '../text-fault';
import { listLines, toWords, type Word } from '../text-words';

/** Lists of a Pajek file, by what their lines hold. */
const SECTIONS = ['vertices', 'arcs', 'edges', 'arcslist', 'edgeslist', 'matrix'] as const;
type Section = (typeof SECTIONS)[number] | 'partition' | 'vector' | 'other';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
/** Words before the value that says how a vertex or a line looks, or what it is called. */
const KEYS: Readonly<Record<string, string>> = {
  l: 'label',
  c: 'color',
  w: 'width',
  p: 'pattern',
  s: 'size',
};

type Vertex = {
  readonly label: string;
  readonly pairs: (readonly [string, unknown])[];
  readonly line: number;
};

/**
 * Returns the draft of a network of Pajek's, or of the first of a project: arcs have a direction, edges have none. Partitions and
 * vectors are attributes of the vertices.
 */
export function readPajek(source: FormatSource): ReadResult {
  return readGraphText(source, (text, tables) => {
    const reader = new PajekReader(tables);
    for (const { text: written, line } of listLines(text)) reader.read(written.trim(), line);
    reader.finish();
  });
}

class PajekReader {
  private section: Section = 'other';
  private readonly vertices: (Vertex | undefined)[] = [];
  private readonly list: ElementList;
  private declared = 0;
  private firstMode = 0;
  private relation: string | null = null;
  private readonly relations = new Map<string, string>();
  private row = 0;
  private networks = 0;
  private isPassedOver = false;
  private column = '';
  private filled = 0;
  private readonly sections = new Set<Section>();

  constructor(private readonly tables: GraphTables) {
    this.list = new ElementList(tables);
  }

  read(text: string, line: number): void {
    if (text === '' || text.startsWith('%')) return;
    if (text.startsWith('*')) this.begin(text, line);
    else if (!this.isPassedOver) this.readLine(toWords(text), line);
  }

  /** Gives vertices that no line describes their numbers as names, and writes all into the tables. */
  finish(): void {
    for (let number = 1; number <= this.declared; number += 1) {
      const vertex = this.vertices[number];
      const mode = this.firstMode > 0 ? [['mode', number <= this.firstMode ? 1 : 2] as const] : [];
      const pairs = [['label', vertex?.label ?? String(number)] as const, ...(vertex?.pairs ?? []), ...mode];
      this.list.addNode(String(number), toAttributes(pairs), vertex?.line ?? null);
    }
    this.list.finish(new Map([['label', 'name']]), new Map([['relation', 'type']]));
  }

  private begin(text: string, line: number): void {
    const [first, ...words] = toWords(text);
    const name = (first?.text ?? '').slice(1).toLowerCase();
    const rest = words.map((word) => word.text);
    if (name === 'network') this.beginNetwork(text.slice('*network'.length).trim(), line);
    if (this.isPassedOver) return;
    const known = SECTIONS.find((each) => each === name);
    this.relation = known ? this.toRelation(rest) : null;
    if (name === 'vertices' && (this.section === 'partition' || this.section === 'vector')) return;
    this.section = known ?? (name === 'partition' || name === 'vector' ? name : 'other');
    if (name === 'vertices') this.beginVertices(rest, line);
    if (name === 'matrix') this.row = 0;
    if (this.section === 'partition' || this.section === 'vector') {
      this.column = text.slice(name.length + 1).trim() || name;
      this.filled = 0;
    }
    this.sections.add(this.section);
    if (this.section !== 'other' || name === 'network') return;
    const message = `“*${name.slice(0, 40)}” is passed over, with what stands below it.`;
    const fix = 'Write it as an attribute of the vertices.';
    this.tables.remarks.add('section', { severity: 'warning', place: toPlace(line), message, fix });
  }

  private beginNetwork(title: string, line: number): void {
    this.networks += 1;
    this.isPassedOver = this.networks > 1;
    if (!this.isPassedOver) this.tables.title = decodeEntities(title);
    else
      this.tell(
        'networks',
        line,
        'The file holds several networks; the first is read.',
        'Save each by itself.',
      );
  }

  private beginVertices(rest: readonly string[], line: number): void {
    const count = Number(rest[0] ?? '');
    if (!Number.isInteger(count) || count < 0) {
      throw new TextFault(
        line,
        '“*Vertices” does not say how many there are.',
        'Write the number behind it.',
      );
    }
    if (count > LIMITS.actors) {
      const most = LIMITS.actors.toLocaleString('en');
      throw new TooLargeError(`The file says that it has more than ${most} vertices.`);
    }
    if (this.declared > 0) {
      this.isPassedOver = true;
      this.tell(
        'networks',
        line,
        'The file holds several networks; the first is read.',
        'Save each by itself.',
      );
      return;
    }
    this.declared = count;
    this.firstMode = Number(rest[1] ?? 0) || 0;
  }

  /** Of several relations each has a number, and perhaps a name. */
  private toRelation([number, name]: readonly string[]): string | null {
    if (number === undefined || !number.startsWith(':')) return null;
    const known = name === undefined ? this.relations.get(number) : decodeEntities(name);
    const relation = known ?? `relation ${number.slice(1)}`;
    this.relations.set(number, relation);
    return relation;
  }

  private readLine(words: readonly Word[], line: number): void {
    const { section } = this;
    const first = words[0]?.text ?? '';
    if (section === 'vertices') this.readVertex(words, line);
    else if (section === 'arcs' || section === 'edges') this.readTie(words, line);
    else if (section === 'matrix') this.readRow(words, line);
    else if (section === 'partition' || section === 'vector') this.readValue(first);
    else if (section !== 'other') for (const { text } of words.slice(1)) this.addTie(first, text, [], line);
  }

  private readVertex([first, ...rest]: readonly Word[], line: number): void {
    const number = this.toNumber(first?.text ?? '', line);
    const label = decodeEntities(rest[0]?.text ?? String(number));
    const places = ['viz:x', 'viz:y', 'viz:z'] as const;
    const pairs: (readonly [string, unknown])[] = [];
    let at = 1;
    for (const place of places) {
      const text = rest[at]?.text ?? '';
      if (!NUMBER.test(text)) break;
      pairs.push([place, Number(text)]);
      at += 1;
    }
    if (this.vertices[number]) {
      this.tell(
        'twice',
        line,
        `Vertex ${number} stands twice; the first counts.`,
        'Number each vertex once.',
      );
      return;
    }
    this.vertices[number] = { label, pairs: [...pairs, ...toPairs(rest.slice(at), 'shape')], line };
  }

  private readTie([source, target, value, ...rest]: readonly Word[], line: number): void {
    const hasValue = value !== undefined && !value.isQuoted && NUMBER.test(value.text);
    const others = value === undefined || hasValue ? rest : [value, ...rest];
    const weight = hasValue ? [['weight', Number(value.text)] as const] : [];
    this.addTie(source?.text ?? '', target?.text ?? '', [...weight, ...toPairs(others, 'attribute')], line);
  }

  private readRow(words: readonly Word[], line: number): void {
    this.row += 1;
    if (this.row > this.declared || words.length > this.declared) {
      const message = `The matrix is larger than the ${this.declared.toLocaleString('en')} vertices that the file declares.`;
      throw new TextFault(line, message, 'Correct the number behind *Vertices.');
    }
    for (const [index, { text }] of words.entries()) {
      if (Number(text) === 0) continue;
      this.addTie(String(this.row), String(index + 1), [['weight', Number(text)]], line);
    }
  }

  private readValue(text: string): void {
    this.filled += 1;
    if (this.filled > this.declared) return;
    const vertex = this.vertices[this.filled];
    const value = NUMBER.test(text) ? Number(text) : text;
    const label = vertex?.label ?? String(this.filled);
    this.vertices[this.filled] = {
      label,
      pairs: [...(vertex?.pairs ?? []), [this.column, value]],
      line: vertex?.line ?? 1,
    };
  }

  private addTie(
    source: string,
    target: string,
    pairs: readonly (readonly [string, unknown])[],
    line: number,
  ): void {
    const ends = [source, target].map((end) => String(Math.abs(this.toNumber(end, line))));
    const isDirected = this.section === 'arcs' || this.section === 'arcslist' || this.section === 'matrix';
    const relation = this.relation === null ? [] : [['relation', this.relation] as const];
    const edge = { source: ends[0], target: ends[1], isDirected };
    this.list.addEdge(edge, toAttributes([...relation, ...pairs]), line);
  }

  private toNumber(text: string, line: number): number {
    const number = Number(text);
    if (Number.isInteger(number) && number !== 0 && Math.abs(number) <= this.declared) return number;
    const shown = text.slice(0, 40);
    const message = `“${shown}” is none of the ${this.declared.toLocaleString('en')} vertices that the file declares.`;
    throw new TextFault(
      line,
      message,
      'Number vertices from 1, and say behind *Vertices how many there are.',
    );
  }

  private tell(sort: string, line: number, message: string, fix: string): void {
    this.tables.remarks.add(sort, { severity: 'warning', place: toPlace(line), message, fix });
  }
}

function toPlace(line: number): string {
  return `line ${line.toLocaleString('en')}`;
}

/** Returns what stands behind the ends of a line or the place of a vertex: periods in brackets, and keys each before its value. */
function toPairs(words: readonly Word[], first: string): (readonly [string, unknown])[] {
  const pairs: (readonly [string, unknown])[] = [];
  let key: string | null = null;
  for (const { text, isQuoted } of words) {
    const value = decodeEntities(text);
    if (!isQuoted && text.startsWith('[')) pairs.push(['time', text.replace(/^\[|\]$/g, '')]);
    else if (key !== null) {
      pairs.push([KEYS[key] ?? key, NUMBER.test(value) && !isQuoted ? Number(value) : value]);
      key = null;
    } else if (!isQuoted && /^[a-z_]{1,12}$/i.test(text)) {
      if (
        pairs.length === 0 &&
        first === 'shape' &&
        /^(ellipse|box|diamond|triangle|cross|empty|house|man|woman)$/i.test(text)
      )
        pairs.push(['shape', text]);
      else key = text;
    } else pairs.push([first, value]);
  }
  if (key !== null) pairs.push([first, key]);
  return pairs;
}
