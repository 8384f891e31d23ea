import { LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';

/** Attributes by name; those that come last stand. */
export type DotAttributes = Map<string, string>;

export type DotNode = { readonly id: string; readonly attributes: DotAttributes; readonly line: number };
export type DotEdge = {
  readonly source: string;
  readonly target: string;
  readonly isDirected: boolean;
  readonly attributes: DotAttributes;
  readonly line: number;
};

/** What holds between braces: what nodes and edges have that begin there, and the nodes that stand in it. */
export type DotScope = {
  readonly node: DotAttributes;
  readonly edge: DotAttributes;
  readonly graph: DotAttributes;
  readonly members: Set<string>;
};

/** A graph of DOT while it is read: never more of it than a network may have. */
export class DotGraph {
  readonly nodes = new Map<string, DotNode>();
  readonly edges: DotEdge[] = [];
  private readonly pairs = new Map<string, DotEdge>();
  private attributes = 0;
  merged = 0;
  /** Nodes of clusters that explain the drawing, by the name of the cluster. */
  readonly legends = new Map<string, readonly string[]>();

  constructor(
    readonly name: string,
    readonly isDirected: boolean,
    private readonly isStrict: boolean,
  ) {}

  /** Throws a TooLargeError for a node more than a network may have actors. */
  addNode(id: string, scope: DotScope, given: DotAttributes, line: number): void {
    scope.members.add(id);
    const known = this.nodes.get(id);
    this.count(given.size + (known ? 0 : scope.node.size));
    if (!known && this.nodes.size >= LIMITS.actors) {
      throw new TooLargeError(`There are more than ${LIMITS.actors.toLocaleString('en')} nodes.`);
    }
    const attributes = known?.attributes ?? new Map(scope.node);
    for (const [name, value] of given) attributes.set(name, value);
    if (!known) this.nodes.set(id, { id, attributes, line });
  }

  /** Throws a TooLargeError for an edge more than a network may have ties. In a strict graph a pair has one edge. */
  addEdge(
    source: string,
    target: string,
    attributes: DotAttributes,
    isDirected: boolean,
    line: number,
  ): void {
    this.count(attributes.size);
    if (this.isStrict) {
      const ends = isDirected ? [source, target] : [source, target].sort();
      const key = JSON.stringify(ends);
      const known = this.pairs.get(key);
      if (known) {
        for (const [name, value] of attributes) known.attributes.set(name, value);
        this.merged += 1;
        return;
      }
      const edge = { source, target, isDirected, attributes: new Map(attributes), line };
      this.pairs.set(key, edge);
      this.edges.push(edge);
    } else this.edges.push({ source, target, isDirected, attributes, line });
    if (this.edges.length <= LIMITS.relationships) return;
    throw new TooLargeError(`There are more than ${LIMITS.relationships.toLocaleString('en')} edges.`);
  }

  private count(attributes: number): void {
    this.attributes += attributes;
    if (this.attributes <= LIMITS.containers) return;
    throw new TooLargeError(`There are more than ${LIMITS.containers.toLocaleString('en')} attributes.`);
  }
}
