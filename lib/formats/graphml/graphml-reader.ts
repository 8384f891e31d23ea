import { ElementColumns } from '../graph/element-columns';
import { addToCell, type ElementRow } from '../graph/element-table';
import type { GraphTables } from '../graph/graph-tables';
import { parseList } from '../graph/parse-list';
import { foldSpaces } from '../guess/fold-spaces';
import type { ImportColumn } from '../import-tables';
import { joinList } from '../join-list';
import type { ActorField, TieField } from '../mapping';
import type { XmlAttributes, XmlListener } from '../xml/read-xml';
import { GraphmlData, SOURCE_ARROW, TARGET_ARROW } from './graphml-data';

/** What a `<key>` of GraphML declares. */
type GraphmlKey = {
  readonly id: string;
  /** What it is called; empty for a key of yEd's that holds the looks of things. */
  readonly name: string;
  readonly kind: ImportColumn['kind'];
  /** Things that may have it. */
  readonly forNodes: boolean;
  readonly forEdges: boolean;
  readonly forGraphs: boolean;
};

const KINDS: ReadonlyMap<string, ImportColumn['kind']> = new Map([
  ...['int', 'long', 'float', 'double', 'integer'].map((type) => [type, 'number'] as const),
  ['boolean', 'boolean'] as const,
]);

type Columns = ElementColumns<ActorField> | ElementColumns<TieField>;

/** What data belongs to: a node or an edge, the graph, or a port or hyperedge, of which nothing is kept. */
type Owner =
  | { readonly kind: 'element'; readonly columns: Columns; readonly row: ElementRow }
  | { readonly kind: 'graph'; readonly isDirected: boolean }
  | { readonly kind: 'passed over' };

const NODE_ATTRIBUTES: ReadonlySet<string> = new Set(['id']);
const EDGE_ATTRIBUTES: ReadonlySet<string> = new Set(['id', 'source', 'target', 'directed']);
/** Elements that hold others, or say nothing of the graph. */
const HOLDERS: ReadonlySet<string> = new Set(['graphml', 'locator', 'endpoint']);

/** Fills the tables of a graph from GraphML, with what yEd, igraph, networkx, Neo4j and TinkerPop make of it. */
export class GraphmlReader implements XmlListener {
  private readonly nodes: ElementColumns<ActorField>;
  private readonly edges: ElementColumns<TieField>;
  private readonly keys = new Map<string, GraphmlKey>();
  private readonly idsByName = new Map<string, string>();
  private readonly owners: Owner[] = [];
  private key: GraphmlKey | null = null;
  private data: GraphmlData | null = null;
  /** The text of an element that is wanted, while it is read. */
  private words: string | null = null;

  constructor(private readonly tables: GraphTables) {
    this.nodes = new ElementColumns(tables.nodes);
    this.edges = new ElementColumns(tables.edges);
  }

  open(name: string, attributes: XmlAttributes, line: number): void {
    if (this.data) this.data.open(name, attributes);
    else if (name === 'data') this.data = new GraphmlData(attributes.key ?? '');
    else if (name === 'edge') this.beginEdge(attributes, line);
    else if (name === 'node') this.beginNode(attributes, line);
    else if (name === 'key') this.declare(toKey(attributes));
    else if (name === 'default' || name === 'desc') this.words = '';
    else if (name === 'graph') {
      this.nameById();
      this.owners.push({ kind: 'graph', isDirected: attributes.edgedefault !== 'undirected' });
    } else if (!HOLDERS.has(name)) this.passOver(name, line);
  }

  text(text: string): void {
    if (this.data) this.data.addText(text);
    else if (this.words !== null) this.words += text;
  }

  close(name: string): void {
    if (this.data) {
      if (this.data.depth > 0) this.data.close();
      else this.endData(this.data);
    } else if (name === 'default' || name === 'desc') this.endWords(name);
    else if (name === 'key') this.key = null;
    else if (!HOLDERS.has(name)) this.endOwner();
  }

  private declare(key: GraphmlKey): void {
    this.keys.set(key.id, key);
    this.idsByName.set(key.name, key.id);
    this.key = key;
    // yEd declares keys for the looks of things, which are columns only where there is text in them.
    if (key.name === '') return;
    if (key.forNodes) this.findColumn(this.nodes, key);
    if (key.forEdges) this.findColumn(this.edges, key);
  }

  private findColumn(columns: Columns, { id, name, kind }: GraphmlKey): number {
    if (columns === this.nodes) return this.nodes.declare(id, name, kind, name === 'labelV' ? 'kind' : null);
    return this.edges.declare(id, name, kind, name === 'labelE' ? 'type' : null);
  }

  /** A program that numbers the nodes itself, as visone does, keeps their own ids as data: these are what they are called, where no other key is. */
  private nameById(): void {
    const ofNodes = [...this.keys.values()].filter(({ forNodes, name }) => forNodes && name !== '');
    const own = ofNodes.find(({ name, kind }) => /^id$/i.test(name) && kind === 'text');
    if (!own || ofNodes.some(({ name }) => /^(name|label|title|caption)$/i.test(name))) return;
    this.tables.nodes.fields.set(this.findColumn(this.nodes, own), 'name');
  }

  private beginNode(attributes: XmlAttributes, line: number): void {
    const row = this.tables.nodes.begin(line);
    row.cells[this.tables.columns.node] = attributes.id;
    const above = this.owners.findLast((owner) => owner.kind === 'element');
    const parent = above?.row.cells[this.tables.columns.node];
    if (parent !== undefined) addToCell(row, this.nodes.get('parent'), parent);
    this.owners.push({ kind: 'element', columns: this.nodes, row });
    this.addAttributes(this.nodes, row, attributes, NODE_ATTRIBUTES);
  }

  private beginEdge(attributes: XmlAttributes, line: number): void {
    const { columns, edges } = this.tables;
    const row = edges.begin(line);
    const graph = this.owners.findLast((owner) => owner.kind === 'graph');
    const { directed } = attributes;
    const isDirected = directed === undefined ? graph?.isDirected !== false : /^(true|1)$/i.test(directed);
    row.cells[columns.edge] = attributes.id;
    row.cells[columns.source] = attributes.source;
    row.cells[columns.target] = attributes.target;
    row.cells[columns.directed] = String(isDirected);
    this.owners.push({ kind: 'element', columns: this.edges, row });
    this.addAttributes(this.edges, row, attributes, EDGE_ATTRIBUTES);
  }

  /** Keeps what a program has written in the tag itself: Neo4j puts the types of nodes and edges there, and into data as well. */
  private addAttributes(
    columns: Columns,
    row: ElementRow,
    attributes: XmlAttributes,
    told: ReadonlySet<string>,
  ): void {
    for (const name in attributes) {
      if (told.has(name) || name.startsWith('xmlns')) continue;
      const column = columns.find(this.idsByName.get(name) ?? '') ?? columns.get(name);
      if (columns === this.nodes && name === 'labels') this.tables.nodes.fields.set(column, 'kind');
      addToCell(row, column, attributes[name] ?? '');
    }
  }

  private passOver(name: string, line: number): void {
    this.owners.push({ kind: 'passed over' });
    const isEdge = name === 'hyperedge';
    this.tables.remarks.add(`element ${name}`, {
      severity: isEdge ? 'error' : 'warning',
      place: `line ${line}`,
      message: isEdge
        ? 'A hyperedge joins any number of nodes at once. It is passed over.'
        : `<${name}> is passed over, with what it says.`,
      fix: isEdge ? 'Write an edge for each pair that it joins.' : 'Write it as data of the node or edge.',
    });
  }

  private endOwner(): void {
    const owner = this.owners.pop();
    if (owner?.kind === 'element') owner.columns.table.end();
  }

  private endWords(name: string): void {
    const words = this.words ?? '';
    this.words = null;
    if (name === 'default') this.setFallback(words);
    else if (!this.key && words.trim() !== '') this.addDescription(words.trim());
  }

  /** Nodes and edges that say nothing have the default of a key; so has the graph. */
  private setFallback(words: string): void {
    const { key } = this;
    if (!key || key.name === '') return;
    const text = toCellText(words, key.kind);
    if (key.forNodes) this.tables.nodes.setFallback(this.findColumn(this.nodes, key), text);
    if (key.forEdges) this.tables.edges.setFallback(this.findColumn(this.edges, key), text);
    if (key.forGraphs && !key.forNodes) this.addFact(key.name, words);
  }

  private addDescription(words: string): void {
    const owner = this.owners.at(-1);
    if (owner?.kind === 'element') {
      addToCell(owner.row, owner.columns.get('desc', 'text', 'notes'), words);
    } else if (owner?.kind !== 'passed over') {
      this.tables.description = [this.tables.description, words].filter((part) => part !== '').join('\n\n');
    }
  }

  private endData(data: GraphmlData): void {
    this.data = null;
    const owner = this.owners.at(-1);
    const key = this.keys.get(data.key) ?? toKey({ id: data.key });
    if (owner?.kind === 'element') this.addData(owner, key, data);
    else if (owner?.kind !== 'passed over' && key.name !== '') this.addFact(key.name, data.text);
  }

  private addData(owner: Extract<Owner, { kind: 'element' }>, key: GraphmlKey, data: GraphmlData): void {
    const { columns, row } = owner;
    const { text } = data;
    const isText = data.entityType === '' || text.trim() !== '';
    if (isText && (key.name !== '' || text.trim() !== '')) {
      const column = this.findColumn(columns, key);
      const cell = toCellText(text, key.kind);
      if (row.cells[column] !== cell) addToCell(row, column, cell);
    }
    const [label, ...others] = data.labels.map(foldSpaces);
    if (label !== undefined) {
      const column =
        columns === this.nodes ? this.nodes.get('label', 'text', 'name') : this.edges.get('label');
      addToCell(row, column, label);
    }
    if (data.entityType !== '') {
      const kind =
        columns === this.nodes ? this.nodes.get('type', 'text', 'kind') : this.edges.get('Maltego link');
      addToCell(row, kind, data.entityType);
    }
    if (others.length > 0) addToCell(row, columns.get('other labels', 'list'), joinList(others));
    if (columns === this.edges) this.turnAsDrawn(row, data);
    for (const [look, value] of data.looks) addToCell(row, columns.get(look), value);
  }

  /** Says the direction of an edge that yEd draws: it writes all as directed, from where a person began to draw, and shows the arrows alone. */
  private turnAsDrawn(row: ElementRow, { looks }: GraphmlData): void {
    const [source, target] = [looks.get(SOURCE_ARROW), looks.get(TARGET_ARROW)];
    const { columns, remarks } = this.tables;
    if (source === undefined || target === undefined || row.cells[columns.directed] !== 'true') return;
    if (source === 'none' && target !== 'none') return;
    const tell = (kind: string, message: string) =>
      remarks.add(kind, {
        severity: 'note',
        place: '',
        message,
        fix: 'Where that is wrong, mend the drawing.',
      });
    if (source !== 'none' && target === 'none') {
      const from = row.cells[columns.source];
      row.cells[columns.source] = row.cells[columns.target];
      row.cells[columns.target] = from;
      looks.set(SOURCE_ARROW, target);
      looks.set(TARGET_ARROW, source);
      tell(
        'arrow at the source',
        'An edge is drawn with its arrow at the source: it goes as the arrow does.',
      );
    } else {
      row.cells[columns.directed] = 'false';
      tell('arrows alike', 'An edge is drawn with an arrow at both ends or at none: it has no direction.');
    }
  }

  private addFact(name: string, text: string): void {
    const { tables } = this;
    if (name === 'backchannel') tables.own = text;
    else if (text.trim() === '') return;
    else if (/^(name|title|label)$/i.test(name)) tables.title = text.trim();
    else if (/^description$/i.test(name)) tables.description = text.trim();
    else tables.addFact(name, text.trim());
  }
}

function toCellText(text: string, kind: ImportColumn['kind']): string {
  if (kind === 'text') return text;
  return kind === 'list' ? joinList(parseList(text)) : text.trim();
}

/** Returns what a `<key>` declares; it is for all things when it does not say for which. */
function toKey(attributes: XmlAttributes): GraphmlKey {
  const owner = attributes.for ?? 'all';
  const type = attributes['attr.type'] ?? 'string';
  const isList = attributes['attr.list'] !== undefined || type.startsWith('list');
  return {
    id: attributes.id ?? '',
    name: attributes['attr.name'] ?? (attributes['yfiles.type'] === undefined ? (attributes.id ?? '') : ''),
    kind: isList ? 'list' : (KINDS.get(type) ?? 'text'),
    forNodes: owner === 'node' || owner === 'all',
    forEdges: owner === 'edge' || owner === 'all',
    forGraphs: owner === 'graph' || owner === 'graphml' || owner === 'all',
  };
}
