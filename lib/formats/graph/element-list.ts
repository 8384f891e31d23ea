import { LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import type { ActorField, TieField } from '../mapping';
import { type Directions, findDirections } from './edge-directions';
import type { GraphTables } from './graph-tables';
import { addJsonElements, type JsonElement } from './json-elements';

/** Attributes by name; several values of one name are a list. */
export type Attributes = Readonly<Record<string, unknown>>;

/** An edge as it is read; `isDirected` is null where the file does not say. */
export type ReadEdge = {
  readonly id?: string | undefined;
  readonly source: string | undefined;
  readonly target: string | undefined;
  readonly isDirected: boolean | null;
};

/** Gathers the nodes and edges of a file while it is read, never more than a network may have. */
export class ElementList {
  private readonly nodes: JsonElement[] = [];
  private readonly edges: JsonElement[] = [];
  private readonly named = new Set<string>();

  constructor(private readonly tables: GraphTables) {}

  get nodeCount(): number {
    return this.nodes.length;
  }

  /** Throws a TooLargeError for a node more than a network may have actors. */
  addNode(id: string | undefined, attributes: Attributes, line: number | null): void {
    if (this.nodes.length >= LIMITS.actors) {
      throw new TooLargeError(`There are more than ${LIMITS.actors.toLocaleString('en')} nodes.`);
    }
    this.nodes.push({ cells: [[this.tables.columns.node, id]], attributes, line });
  }

  /** Adds a node at the first of the places that name it: in a list of ties the ends alone name the nodes. */
  nameNode(id: string, attributes: Attributes, line: number | null): void {
    if (this.named.has(id)) return;
    this.named.add(id);
    this.addNode(id, attributes, line);
  }

  /** Throws a TooLargeError for an edge more than a network may have ties. */
  addEdge({ id, source, target, isDirected }: ReadEdge, attributes: Attributes, line: number | null): void {
    if (this.edges.length >= LIMITS.relationships) {
      throw new TooLargeError(`There are more than ${LIMITS.relationships.toLocaleString('en')} edges.`);
    }
    const { columns } = this.tables;
    const cells = [
      [columns.edge, id],
      [columns.source, source],
      [columns.target, target],
      [columns.directed, isDirected === null ? undefined : String(isDirected)],
    ] as const;
    this.edges.push({ cells, attributes, line });
  }

  /** Writes what was gathered into the tables. `nodeFields`, `edgeFields`: what attributes mean, by name. */
  finish(nodeFields: ReadonlyMap<string, ActorField>, edgeFields: ReadonlyMap<string, TieField>): void {
    addJsonElements(this.tables.nodes, this.nodes, nodeFields);
    const found = findDirections(this.edges.map(({ attributes }) => attributes));
    const edges = found ? this.edges.map((edge) => this.directEdge(edge, found)) : this.edges;
    addJsonElements(this.tables.edges, edges, edgeFields);
  }

  /** What an edge says of itself counts more than what its file says of all. */
  private directEdge(edge: JsonElement, { name, read }: Directions): JsonElement {
    const isDirected = read(edge.attributes[name]);
    const { [name]: _, ...attributes } = edge.attributes;
    const { directed } = this.tables.columns;
    const others = edge.cells.filter(([column]) => column !== directed);
    return isDirected === null
      ? { ...edge, attributes }
      : { ...edge, attributes, cells: [...others, [directed, String(isDirected)]] };
  }
}

/** Returns attributes as an object; of a name that stands several times all values, as a list. */
export function toAttributes(pairs: Iterable<readonly [name: string, value: unknown]>): Attributes {
  const values = new Map<string, unknown[]>();
  for (const [name, value] of pairs) {
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length > 1 ? all : all[0]]));
}
