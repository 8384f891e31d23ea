import type { FormatSource, Progress } from '../format';
import { type Attributes, ElementList, toAttributes } from '../graph/element-list';
import type { GraphTables } from '../graph/graph-tables';
import { readGraphXml } from '../graph/read-graph-xml';
import type { ReadResult } from '../read-result';
import type { XmlAttributes, XmlListener } from '../xml/read-xml';

/** Returns the draft of a graph in XGMML or GXL, which differ in the names of their parts. */
export function readXgmml(source: FormatSource, progress: Progress): ReadResult {
  return readGraphXml(source, (tables) => new XgmmlReader(tables), progress);
}

type Open = {
  readonly kind: 'graph' | 'node' | 'edge';
  readonly attributes: XmlAttributes;
  readonly line: number;
  readonly said: [name: string, value: unknown][];
};

/** Values of GXL stand in elements that are called by their type. */
const VALUES: ReadonlySet<string> = new Set(['string', 'int', 'float', 'bool', 'enum', 'locator']);
/** How a thing is drawn. */
const DRAWN = /^(cy|node|edge)[:.]/i;

class XgmmlReader implements XmlListener {
  private readonly list: ElementList;
  private readonly things: Open[] = [];
  private readonly names: string[] = [];
  private isValue = false;
  private value = '';
  private isDirected: boolean | null = null;

  constructor(private readonly tables: GraphTables) {
    this.list = new ElementList(tables);
  }

  open(name: string, attributes: XmlAttributes, line: number): void {
    if (name === 'graph' || name === 'node' || name === 'edge') {
      if (name === 'graph' && this.things.length === 0) this.readGraph(attributes);
      this.things.push({ kind: name, attributes, line, said: [] });
    } else if (name === 'att' || name === 'attr') {
      this.names.push(attributes.name ?? '');
      if (attributes.value !== undefined) this.say(attributes.value);
    } else if (VALUES.has(name) && this.names.length > 0) {
      this.isValue = true;
      this.value = '';
    } else if (name === 'type') {
      const type = attributes['xlink:href'] ?? '';
      this.things
        .at(-1)
        ?.said.push([this.things.at(-1)?.kind === 'edge' ? 'type' : 'kind', type.replace(/^.*#/, '')]);
    } else if (name === 'rel')
      this.tables.remarks.add('rel', {
        severity: 'warning',
        place: `line ${line.toLocaleString('en')}`,
        message: 'A relation joins any number of nodes at once. It is passed over.',
        fix: 'Write it as edges.',
      });
  }

  text(text: string): void {
    if (this.isValue) this.value += text;
  }

  close(name: string): void {
    if (name === 'att' || name === 'attr') this.names.pop();
    else if (VALUES.has(name) && this.isValue) {
      this.isValue = false;
      this.say(this.value.trim());
    } else if (name === 'graph' || name === 'node' || name === 'edge') {
      const thing = this.things.pop();
      if (thing) this.add(thing);
    }
  }

  finish(): void {
    this.list.finish(
      new Map([['label', 'name'] as const]),
      new Map([['interaction', 'type'] as const, ['type', 'type'] as const]),
    );
  }

  private readGraph({ label, directed, edgemode, id }: XmlAttributes): void {
    this.tables.title = label ?? (edgemode === undefined ? '' : (id ?? ''));
    if (directed !== undefined) this.isDirected = directed === '1' || directed === 'true';
    if (edgemode !== undefined) this.isDirected = !edgemode.includes('undirected');
  }

  private say(value: string): void {
    const name = this.names.findLast((each) => each !== '') ?? '';
    if (name !== '' && value !== '' && !DRAWN.test(name)) this.things.at(-1)?.said.push([name, value]);
  }

  private add({ kind, attributes, line, said }: Open): void {
    if (kind === 'graph') return;
    const { id, label, source, target, from, to, directed, isdirected } = attributes;
    if (kind === 'node') {
      const named =
        said.some(([name]) => name === 'label') || label === undefined ? [] : [['label', label] as const];
      this.list.addNode(id ?? attributes.name, toAttributes([...named, ...said]), line);
      return;
    }
    const own = directed ?? attributes['cy:directed'] ?? isdirected;
    const isDirected = own === undefined ? this.isDirected : own === '1' || own === 'true';
    this.list.addEdge(
      { id, source: source ?? from, target: target ?? to, isDirected },
      this.toEdge(label, said),
      line,
    );
  }

  /** The label of an edge of Cytoscape names its ends as well: `Ada (leads) Bert`. */
  private toEdge(label: string | undefined, said: Open['said']): Attributes {
    const isTold = said.some(([name]) => name === 'interaction' || name === 'type');
    const between = /^[^()]{0,400}\(([^()]{1,200})\)[^()]{0,400}$/.exec(label ?? '')?.[1];
    const type = isTold || label === undefined || label === '' ? [] : [['type', between ?? label] as const];
    return toAttributes([
      ...type,
      ...said.filter(([name]) => name !== 'shared interaction' && name !== 'shared name'),
    ]);
  }
}
