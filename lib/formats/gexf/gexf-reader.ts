import { ElementColumns } from '../graph/element-columns';
import { addToCell, type ElementRow } from '../graph/element-table';
import type { GraphTables } from '../graph/graph-tables';
import { parseList } from '../graph/parse-list';
import type { ImportColumn } from '../import-tables';
import { joinList } from '../join-list';
import type { ActorField, TieField } from '../mapping';
import type { XmlAttributes, XmlListener } from '../xml/read-xml';
import { GexfElement } from './gexf-element';
import { areDates } from './gexf-period';

/** Elements that say how a node or an edge looks (`viz:color` and its like). */
const LOOKS: ReadonlySet<string> = new Set(['color', 'position', 'size', 'shape', 'thickness']);

const KINDS: ReadonlyMap<string, ImportColumn['kind']> = new Map([
  ...['integer', 'long', 'float', 'double', 'short', 'byte', 'biginteger', 'bigdecimal'].map(
    (type) => [type, 'number'] as const,
  ),
  ['boolean', 'boolean'] as const,
  ['date', 'date'] as const,
  ['dateTime', 'date'] as const,
]);

/** Elements that hold others and say nothing themselves. */
const HOLDERS: ReadonlySet<string> = new Set(
  'gexf nodes edges attvalues spells slices parents options'.split(' '),
);
const NODE_ATTRIBUTES: ReadonlySet<string> = new Set(['id', 'label', 'pid']);
const EDGE_ATTRIBUTES: ReadonlySet<string> = new Set(['id', 'source', 'target', 'type', 'kind']);

/**
 * Fills the tables of a graph from GEXF 1.1, 1.2 or 1.3. Prefixes and addresses of its namespaces are passed over, for programs
 * write different ones.
 */
export class GexfReader implements XmlListener {
  private readonly nodes: ElementColumns<ActorField>;
  private readonly edges: ElementColumns<TieField>;
  private readonly stack: GexfElement[] = [];
  private readonly moments: string[] = [];
  private declaring: ElementColumns<ActorField> | ElementColumns<TieField>;
  private areValuesDated = false;
  private attribute: number | null = null;
  private timeFormat = '';
  /** Edges that say nothing are undirected, as the schema has it. */
  private edgeType = 'undirected';
  private inMeta = false;
  /** The text of an element that is wanted, while it is read. */
  private words: string | null = null;

  constructor(private readonly tables: GraphTables) {
    this.nodes = new ElementColumns(tables.nodes);
    this.edges = new ElementColumns(tables.edges);
    this.declaring = this.nodes;
  }

  open(name: string, attributes: XmlAttributes, line: number): void {
    const top = this.stack.at(-1);
    if (name === 'attvalue') this.addValue(top, attributes, line);
    else if (name === 'edge') this.beginEdge(attributes, line);
    else if (name === 'node') this.beginNode(attributes, line, top);
    else if (top && (name === 'spell' || name === 'slice')) top.addSpells(attributes);
    else if (top && name === 'parent') this.addParent(top, attributes.for);
    else if (top && addLook(top.columns, top.row, name, attributes)) return;
    else this.openHead(name, attributes, line);
  }

  text(text: string): void {
    if (this.words !== null) this.words += text;
  }

  close(name: string): void {
    if (name === 'node' || name === 'edge') this.endElement();
    else if (name === 'meta') this.inMeta = false;
    else if (this.words !== null) {
      const words = this.words.trim();
      this.words = null;
      if (name === 'default') this.setFallback(words);
      else this.addFact(name, words);
    }
  }

  instruct(target: string, body: string): void {
    if (target === 'backchannel') this.tables.own = body;
  }

  /** Says whether times are dates of the calendar. To be called when all has been read. */
  finish(): void {
    const isDated = areDates(this.timeFormat, this.moments);
    sayTimes(this.nodes, isDated);
    sayTimes(this.edges, isDated);
  }

  /** What stands before the nodes and edges. */
  private openHead(name: string, attributes: XmlAttributes, line: number): void {
    if (this.inMeta) this.words = '';
    else if (name === 'attribute') this.declare(attributes);
    else if (name === 'default') this.words = '';
    else if (name === 'meta') this.inMeta = true;
    else if (name === 'attributes') {
      this.declaring = attributes.class === 'edge' ? this.edges : this.nodes;
      this.areValuesDated = attributes.mode === 'dynamic';
    } else if (name === 'graph') {
      this.edgeType = attributes.defaultedgetype ?? 'undirected';
      this.timeFormat = attributes.timeformat ?? '';
    } else if (!HOLDERS.has(name)) {
      this.tables.remarks.add(`element ${name}`, {
        severity: 'warning',
        place: `line ${line}`,
        message: `The element <${name}> is not one that GEXF knows; what it says is passed over.`,
        fix: 'Write it as an attribute of the node or edge, and it will be kept.',
      });
    }
  }

  private declare({ id = '', title = '', type = '' }: XmlAttributes): void {
    const isList = this.areValuesDated || type.startsWith('list');
    const kind = isList ? 'list' : (KINDS.get(type) ?? 'text');
    this.attribute = this.declaring.declare(id, title, kind);
  }

  private setFallback(words: string): void {
    if (this.attribute === null) return;
    const { table } = this.declaring;
    const isList = table.getKind(this.attribute) === 'list' && !this.areValuesDated;
    table.setFallback(this.attribute, isList ? joinList(parseList(words)) : words);
  }

  private addFact(name: string, text: string): void {
    const { tables } = this;
    if (text === '') return;
    if (/^title$/i.test(name)) tables.title = text;
    else if (/^description$/i.test(name)) tables.description = text;
    else tables.addFact(name.toLowerCase(), text);
  }

  private beginNode(attributes: XmlAttributes, line: number, parent: GexfElement | undefined): void {
    const row = this.tables.nodes.begin(line);
    const element = new GexfElement(this.nodes, row);
    row.cells[this.tables.columns.node] = attributes.id;
    if (attributes.label !== undefined)
      addToCell(row, this.nodes.get('label', 'text', 'name'), attributes.label);
    const above = attributes.pid ?? parent?.row.cells[this.tables.columns.node];
    if (above !== undefined) this.addParent(element, above);
    element.addAttributes(attributes, NODE_ATTRIBUTES);
    this.stack.push(element);
  }

  private addParent({ row, columns }: GexfElement, id: string | undefined): void {
    addToCell(row, columns.get('parent'), id ?? '');
  }

  private beginEdge(attributes: XmlAttributes, line: number): void {
    const { columns, edges } = this.tables;
    const row = edges.begin(line);
    const type = attributes.type ?? this.edgeType;
    row.cells[columns.edge] = attributes.id;
    row.cells[columns.source] = attributes.source;
    row.cells[columns.target] = attributes.target;
    row.cells[columns.directed] = String(type === 'directed');
    if (type === 'mutual') addToCell(row, this.edges.get('edge type', 'text', 'attribute'), type);
    if (attributes.kind !== undefined)
      addToCell(row, this.edges.get('kind', 'text', 'type'), attributes.kind);
    const element = new GexfElement(this.edges, row);
    element.addAttributes(attributes, EDGE_ATTRIBUTES);
    this.stack.push(element);
  }

  private endElement(): void {
    const element = this.stack.pop();
    element?.finish(this.moments);
    if (element?.columns === this.edges) this.partEdge(element);
    element?.columns.table.end();
  }

  /** An edge that was, was not and was again is a tie for each time. */
  private partEdge(element: GexfElement): void {
    const [first, ...others] = element.listParts();
    if (!first) {
      this.tellGaps(element);
      return;
    }
    element.writePart(first);
    for (const spell of others) {
      const row = this.tables.edges.begin(element.row.line);
      for (const [column, cell] of element.row.cells.entries()) row.cells[column] = cell;
      row.cells[this.tables.columns.edge] = undefined;
      new GexfElement(this.edges, row).writePart(spell);
      this.tables.edges.end();
    }
    const message = `The edge has ${others.length + 1} stretches of time with gaps between them: each became a tie of its own.`;
    this.tables.remarks.add('parted edge', {
      severity: 'note',
      place: `line ${element.row.line}`,
      message,
      fix: '',
    });
  }

  /** What was not all the time is told where it is taken as one stretch. */
  private tellGaps(element: GexfElement): void {
    if (!element.hasGaps) return;
    const message =
      'It has stretches of time with gaps between them, and was taken to last from the first to the last; the stretches are kept beside it.';
    this.tables.remarks.add('bridged gaps', {
      severity: 'note',
      place: `line ${element.row.line}`,
      message,
      fix: '',
    });
  }

  private addValue(top: GexfElement | undefined, attributes: XmlAttributes, line: number): void {
    if (!top) return;
    const id = attributes.for ?? attributes.id ?? '';
    const column = top.columns.find(id);
    if (column === null) {
      this.tables.remarks.add('undeclared attribute', {
        severity: 'warning',
        place: `line ${line}`,
        message: `The attribute "${id}" has a value here and is not declared; it is kept under that name.`,
        fix: 'Declare it among the <attributes>.',
      });
    }
    top.addValue(column ?? top.columns.declare(id, id, 'text'), attributes);
  }
}

/** Times are those of the thing, unless they only count, or the file says them better in an attribute. */
function sayTimes(columns: ElementColumns<ActorField> | ElementColumns<TieField>, areDates: boolean): void {
  columns.setField('start', areDates && !columns.table.has('from') ? 'from' : 'attribute');
  columns.setField('end', areDates && !columns.table.has('to') ? 'to' : 'attribute');
}

/** Keeps how a node or an edge looks in columns of its own, and returns false for an element that says nothing of that. */
function addLook<Field extends string>(
  columns: ElementColumns<Field>,
  row: ElementRow,
  name: string,
  attributes: XmlAttributes,
): boolean {
  if (!LOOKS.has(name)) return false;
  const add = (part: string, text: string | undefined, kind: 'text' | 'number') => {
    if (text !== undefined) addToCell(row, columns.get(`viz:${part}`, kind), text);
  };
  if (name === 'color') {
    add('color', attributes.hex ?? toHex(attributes), 'text');
    add('alpha', attributes.a, 'number');
  } else if (name === 'position') {
    for (const axis of ['x', 'y', 'z'] as const) add(axis, attributes[axis], 'number');
  } else {
    add(name, attributes.value, name === 'shape' ? 'text' : 'number');
    add('image', attributes.uri, 'text');
  }
  return true;
}

/** Returns a colour as `#rrggbb`; as the file has it where a part of it is no number from 0 to 255. */
function toHex({ r, g, b }: XmlAttributes): string {
  const parts = [r, g, b].map((part) => part ?? '');
  if (!parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return parts.join(', ');
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
