import type { FormatSource, Progress } from '../format';
import { ElementList } from '../graph/element-list';
import { GraphTables } from '../graph/graph-tables';
import { toReadResult } from '../graph/to-read-result';
import type { ReadResult } from '../import-tables';
import { readXml, type XmlAttributes, type XmlListener } from '../xml/read-xml';

/** Returns the draft of a network in XGMML: nodes and edges with what stands in their <att>; how they are drawn is passed over. */
export function readXgmml(source: FormatSource, progress: Progress): ReadResult {
  const tables = new GraphTables();
  const reader = new XgmmlReader(tables);
  const fault = readXml(source, reader, progress);
  if (fault) return { kind: 'failed', remarks: [fault] };
  reader.finish();
  return toReadResult(tables);
}

type Element = {
  readonly sort: 'node' | 'edge';
  readonly attributes: XmlAttributes;
  readonly line: number;
  readonly values: Map<string, string | string[]>;
};

/** Attributes of Cytoscape’s own that say nothing of the thing itself. */
const OWN: ReadonlySet<string> = new Set(['SUID', 'selected', 'shared name', 'shared interaction']);

class XgmmlReader implements XmlListener {
  private readonly list: ElementList;
  /** A node may hold a graph of its own. */
  private readonly elements: Element[] = [];
  private isDirected = true;
  private readonly attributes: { readonly name: string; readonly isList: boolean }[] = [];

  constructor(private readonly tables: GraphTables) {
    this.list = new ElementList(tables);
  }

  open(name: string, attributes: XmlAttributes, line: number): void {
    if (name === 'graph' && this.elements.length === 0) this.openGraph(attributes);
    else if (name === 'node' || name === 'edge')
      this.elements.push({ sort: name, attributes, line, values: new Map() });
    else if (name === 'att') this.openAttribute(attributes);
  }

  text(): void {}

  close(name: string): void {
    if (name === 'att') this.attributes.pop();
    else if (name === 'node' || name === 'edge') this.end();
  }

  finish(): void {
    this.list.finish(new Map([['label', 'name']]), new Map([['interaction', 'type']]));
  }

  private openGraph({ label, directed }: XmlAttributes): void {
    this.tables.title = label ?? '';
    this.isDirected = directed !== '0';
  }

  /** A list has its values in attributes within it. */
  private openAttribute({ name, value, type }: XmlAttributes): void {
    const outer = this.attributes.at(-1);
    this.attributes.push({ name: name ?? '', isList: type === 'list' });
    const values = this.elements.at(-1)?.values;
    if (!values || value === undefined || value === '') return;
    if (outer?.isList) values.set(outer.name, [...[values.get(outer.name) ?? []].flat(), value]);
    else if (!outer && name !== undefined && !OWN.has(name)) values.set(name, value);
  }

  private end(): void {
    const element = this.elements.pop();
    if (!element) return;
    const { sort, attributes, values, line } = element;
    const told = Object.fromEntries(values);
    const { name, ...rest } = told;
    const label = typeof name === 'string' ? name : attributes.label;
    if (sort === 'node') {
      this.list.addNode(attributes.id, { ...rest, ...(label !== undefined && { label }) }, line);
      return;
    }
    const { source, target } = attributes;
    const directed = attributes.directed ?? attributes['cy:directed'];
    const isDirected = directed === undefined ? this.isDirected : directed !== '0';
    // The label of an edge repeats its ends: “A (works for) B”.
    const type = told.interaction ?? /\(([^()]{1,200})\)/.exec(attributes.label ?? '')?.[1];
    this.list.addEdge(
      { id: attributes.id, source, target, isDirected },
      { ...rest, ...(type !== undefined && { interaction: type }) },
      line,
    );
  }
}
