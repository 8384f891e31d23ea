import { isJsonObject, type JsonObject } from '../json/read-json-source';
import { BlankNames, RdfGraph, type RdfNode, type RdfTerm, toIriNode, toLiteral } from '../rdf/rdf-graph';
import { RDF } from '../rdf/rdf-namespaces';
import { TextFault } from '../text-fault';
import {
  expandWord,
  type JsonLdContext,
  NO_CONTEXT,
  PLAIN_TERM,
  readContext,
  type TermDefinition,
} from './json-ld-context';

/** Returns what JSON-LD says. Throws a TextFault where it takes the meaning of its words from elsewhere. */
export function readJsonLd(root: unknown): RdfGraph {
  const reader = new JsonLdReader();
  reader.readAll(root, NO_CONTEXT);
  return reader.graph;
}

/** Words of all contexts together. */
const MAX_WORDS = 2_000_000;

/** What the context says of a property. */
type Definition = TermDefinition | undefined;

class JsonLdReader {
  readonly graph = new RdfGraph();
  private readonly blanks = new BlankNames();
  private words = 0;

  readAll(value: unknown, context: JsonLdContext): void {
    if (Array.isArray(value)) for (const each of value) this.readAll(each, context);
    else if (isJsonObject(value)) this.readNode(value, context);
  }

  /** Returns the context within a thing. Many contexts of many words each could take hours. */
  private enter(outer: JsonLdContext, local: unknown): JsonLdContext {
    const context = readContext(outer, local);
    this.words += context.terms.size;
    if (this.words > MAX_WORDS)
      throw new TextFault(
        null,
        'The contexts within the file have more words than are read.',
        'Write one context at the beginning of the file.',
      );
    return context;
  }

  /** Parsers of JSON let things stand no deeper in one another than can be read. */
  private readNode(written: JsonObject, outer: JsonLdContext): RdfNode | null {
    const context = '@context' in written ? this.enter(outer, written['@context']) : outer;
    const entries = Object.entries(written).map(
      ([name, value]) => [name, expandWord(context, name, 'vocabulary'), value] as const,
    );
    const find = (keyword: string) => entries.find(([, address]) => address === keyword)?.[2];
    const id = find('@id');
    const isOnlyGraph = entries.every(([, address]) => address === '@context' || address === '@graph');
    const node = typeof id === 'string' ? this.toNode(id, context) : this.blanks.create();
    for (const [name, address, value] of entries) {
      if (address === '@type') this.addTypes(node, value, context);
      else if (address === '@graph' || address === '@included') this.readAll(value, context);
      else if (address === '@nest') this.addNested(node, value, context);
      else if (address === '@reverse') this.addReverse(node, value, context);
      else if (address !== null && !address.startsWith('@'))
        this.addProperty(node, address, context.terms.get(name), value, context);
    }
    return isOnlyGraph ? null : node;
  }

  private addTypes(node: RdfNode, value: unknown, context: JsonLdContext): void {
    for (const type of toList(value))
      if (typeof type === 'string')
        this.graph.add(
          node,
          `${RDF}type`,
          this.toNode(expandWord(context, type, 'vocabulary') ?? type, context),
        );
  }

  private addNested(node: RdfNode, value: unknown, context: JsonLdContext): void {
    for (const nested of toList(value).filter(isJsonObject))
      for (const [name, each] of Object.entries(nested)) {
        const address = expandWord(context, name, 'vocabulary');
        if (address !== null && !address.startsWith('@'))
          this.addProperty(node, address, context.terms.get(name), each, context);
      }
  }

  private addReverse(node: RdfNode, value: unknown, context: JsonLdContext): void {
    if (!isJsonObject(value)) return;
    for (const [name, subjects] of Object.entries(value)) {
      const address = expandWord(context, name, 'vocabulary');
      if (address === null || address.startsWith('@')) continue;
      for (const subject of this.toTerms(subjects, context.terms.get(name), context))
        this.graph.add(subject, address, node);
    }
  }

  private addProperty(
    node: RdfNode,
    address: string,
    definition: Definition,
    value: unknown,
    context: JsonLdContext,
  ): void {
    const inner = definition?.inner === undefined ? context : this.enter(context, definition.inner);
    for (const term of this.toTerms(value, definition, inner)) {
      if (definition?.isReverse) this.graph.add(term, address, node);
      else this.graph.add(node, address, term);
    }
  }

  private toTerms(value: unknown, definition: Definition, context: JsonLdContext): readonly RdfTerm[] {
    if (Array.isArray(value)) return value.flatMap((each) => this.toTerms(each, definition, context));
    if (value === null || value === undefined) return [];
    if (!isJsonObject(value)) return [this.toPlain(value, definition, context)];
    const containers = definition?.containers ?? [];
    if (containers.includes('@language')) return toLanguages(value);
    const isMap = containers.some((each) => ['@index', '@id', '@type', '@graph'].includes(each));
    if (isMap && !Object.keys(value).some((name) => name.startsWith('@')))
      return Object.entries(value).flatMap(([key, each]) => this.toMapped(key, each, definition, context));
    const find = (keyword: string) =>
      Object.entries(value).find(([name]) => expandWord(context, name, 'vocabulary') === keyword)?.[1];
    const literal = find('@value');
    if (literal !== undefined) return [toTyped(literal, find('@language'), find('@type'), context)];
    const list = find('@list') ?? find('@set');
    if (list !== undefined) return this.toTerms(list, definition, context);
    const node = this.readNode(value, context);
    return node ? [node] : [];
  }

  /** In a map by ids each key is the id of its value. */
  private toMapped(
    key: string,
    value: unknown,
    definition: Definition,
    context: JsonLdContext,
  ): readonly RdfTerm[] {
    const isById = definition?.containers.includes('@id') === true && isJsonObject(value);
    return this.toTerms(
      isById ? { '@id': key, ...value } : value,
      { ...PLAIN_TERM, ...definition, containers: [] },
      context,
    );
  }

  private toPlain(value: unknown, definition: Definition, context: JsonLdContext): RdfTerm {
    const text = String(value);
    if (typeof value !== 'string') return toLiteral(text);
    if (definition?.type === '@id') return this.toNode(text, context);
    if (definition?.type === '@vocab')
      return this.toNode(expandWord(context, text, 'vocabulary') ?? text, context);
    return toLiteral(text, definition?.language ?? context.language, definition?.type ?? '');
  }

  private toNode(word: string, context: JsonLdContext): RdfNode {
    const address = expandWord(context, word, 'thing') ?? word;
    return address.startsWith('_:') ? this.blanks.name(address) : toIriNode(address);
  }
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function toLanguages(value: JsonObject): readonly RdfTerm[] {
  return Object.entries(value).flatMap(([language, texts]) =>
    toList(texts).flatMap((text) =>
      typeof text === 'string' ? [toLiteral(text, language.startsWith('@') ? '' : language)] : [],
    ),
  );
}

function toTyped(value: unknown, language: unknown, type: unknown, context: JsonLdContext): RdfTerm {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const datatype = typeof type === 'string' ? (expandWord(context, type, 'vocabulary') ?? type) : '';
  return toLiteral(text, typeof language === 'string' ? language : '', datatype);
}
