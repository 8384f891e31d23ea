import { isNode, type RdfGraph, type RdfTerm, type RdfThing } from './rdf-graph';
import { BACKCHANNEL, RDF } from './rdf-namespaces';

const NETWORK = /^urn:backchannel:(?:network:([^:]+)(?::[a-z]+:(.+))?|type:(.+))$/;

/** A thing in this program's own terms, and what is said of it. */
export class OwnThing {
  constructor(
    private readonly graph: RdfGraph,
    private readonly thing: RdfThing,
  ) {}

  ownId(): string {
    return toId(this.thing.node);
  }

  text(property: string): string | null {
    return this.texts(property)[0] ?? null;
  }

  texts(property: string): readonly string[] {
    return this.values(property).flatMap((term) => (term.kind === 'literal' ? [term.value] : []));
  }

  /** Returns the web address that a property has. */
  address(property: string): string | null {
    const term = this.values(property).find(({ kind }) => kind === 'iri');
    return term?.kind === 'iri' ? term.value : null;
  }

  id(property: string): string | null {
    return this.ids(property)[0] ?? null;
  }

  ids(property: string): readonly string[] {
    return this.values(property).flatMap((term) => (isNode(term) ? [toId(term)] : []));
  }

  things(property: string): readonly OwnThing[] {
    return this.values(property).flatMap((term) => {
      const thing = this.graph.find(term);
      return thing ? [new OwnThing(this.graph, thing)] : [];
    });
  }

  /** Returns the value that stands in a text as JSON; undefined where there is none that can be read. */
  json(property: string): unknown {
    const text = this.text(property);
    if (text === null) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }

  /** Returns the fields that a network file does not know. They are set as data, whatever their names. */
  extras(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      this.things(`${BACKCHANNEL}extra`).map((extra) => [
        extra.text(`${BACKCHANNEL}field`) ?? '',
        extra.json(`${RDF}value`),
      ]),
    );
  }

  private values(property: string): readonly RdfTerm[] {
    return this.thing.said.get(property) ?? [];
  }
}

/** Returns fields without those that are null: they have their defaults. */
export function readFields(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function toId({ value }: { readonly value: string }): string {
  const found = NETWORK.exec(value);
  return decode(found?.[3] ?? found?.[2] ?? found?.[1] ?? value);
}

/** Returns an address as it was before what no address can hold was written with percent signs. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
