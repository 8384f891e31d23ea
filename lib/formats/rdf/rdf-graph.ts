import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';

/** What is named by an address (an IRI), or has no name of its own. */
export type RdfNode = { readonly kind: 'iri' | 'blank'; readonly value: string };
export type RdfLiteral = {
  readonly kind: 'literal';
  readonly value: string;
  readonly language: string;
  readonly datatype: string;
};
/** A statement of which another statement says something (RDF-star). */
export type RdfTriple = {
  readonly kind: 'triple';
  readonly subject: RdfNode;
  readonly predicate: string;
  readonly object: RdfTerm;
};
export type RdfTerm = RdfNode | RdfLiteral | RdfTriple;

/** A thing, and what is said of it: values by property, in the order in which they are said. */
export type RdfThing = { readonly node: RdfNode; readonly said: Map<string, RdfTerm[]> };

/** What is said of a statement itself. */
export type Annotation = {
  readonly triple: RdfTriple;
  readonly predicate: string;
  readonly object: RdfTerm;
};

const MAX_NAMED = 1_000;

/** The statements of a file, by what they are about. Named graphs in it are put together. */
export class RdfGraph {
  readonly things = new Map<string, RdfThing>();
  readonly annotations: Annotation[] = [];
  /** The names of the graphs in which statements stand, as many as are told. */
  readonly named = new Set<string>();
  private count = 0;

  /** Notes that a statement stands in a graph of this name. */
  noteNamed(name: string): void {
    if (this.named.size < MAX_NAMED) this.named.add(name);
  }

  /** Throws a TooLargeError for a statement more than are read. */
  add(subject: RdfTerm, predicate: string, object: RdfTerm): void {
    this.count += 1;
    if (this.count > FORMAT_LIMITS.rows)
      throw new TooLargeError(`There are more than ${FORMAT_LIMITS.rows.toLocaleString('en')} statements.`);
    if (subject.kind === 'literal') return;
    if (subject.kind === 'triple') {
      this.annotations.push({ triple: subject, predicate, object });
      return;
    }
    const key = toKey(subject);
    let thing = this.things.get(key);
    if (!thing) {
      thing = { node: subject, said: new Map() };
      this.things.set(key, thing);
    }
    const values = thing.said.get(predicate);
    if (values) values.push(object);
    else thing.said.set(predicate, [object]);
  }

  get size(): number {
    return this.count;
  }

  find(term: RdfTerm | undefined): RdfThing | null {
    return (term && isNode(term) && this.things.get(toKey(term))) || null;
  }
}

export function isNode(term: RdfTerm): term is RdfNode {
  return term.kind === 'iri' || term.kind === 'blank';
}

/** Returns what tells a thing from all others. */
export function toKey({ kind, value }: RdfNode): string {
  return kind === 'blank' ? `_:${value}` : value;
}

export function toIriNode(value: string): RdfNode {
  return { kind: 'iri', value };
}

export function toLiteral(value: string, language = '', datatype = ''): RdfLiteral {
  return { kind: 'literal', value, language, datatype };
}

/** Gives things without a name numbers in the order in which they are met, so that a file is read in one way each time. */
export class BlankNames {
  private readonly nodes = new Map<string, RdfNode>();
  private count = 0;

  name(label: string): RdfNode {
    let node = this.nodes.get(label);
    if (!node) {
      node = this.create();
      this.nodes.set(label, node);
    }
    return node;
  }

  create(): RdfNode {
    this.count += 1;
    return { kind: 'blank', value: String(this.count) };
  }
}
