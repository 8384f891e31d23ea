import { isNode, type RdfGraph, type RdfNode, type RdfTerm, type RdfThing, toKey } from './rdf-graph';
import { toTerm } from './rdf-namespaces';
import { INVERSE, NO_TIES, SYMMETRIC } from './rdf-vocabulary';
import { listClasses } from './sort-things';
import { listItems, type ThingNames } from './thing-names';

/** A tie as statements say it, and what is said of it beside. */
export type RdfTie = {
  readonly source: string;
  readonly target: string;
  readonly words: string;
  readonly isDirected: boolean | null;
  /** Whether the file asserts it, and does not only speak of it. */
  isAsserted: boolean;
  readonly facts: [name: string, value: string][];
};

/** What is said of actors that are tied, and of things that are none. */
export type TiesFound = {
  readonly ties: readonly RdfTie[];
  /** Statements that tie an actor to a thing that the file describes and that is none. */
  readonly outside: number;
  /** Things without a name, or that are no actors, that bring several actors together. */
  readonly passedOver: number;
};

/** Returns the ties between actors, each once: bare statements, memberships, and statements of which something is said. */
export function findTies(
  graph: RdfGraph,
  actors: ReadonlyMap<string, RdfThing>,
  names: ThingNames,
): TiesFound {
  const finder = new TieFinder(graph, actors, names);
  for (const [key, actor] of actors) finder.addStatements(key, actor);
  for (const thing of graph.things.values()) finder.addReified(thing);
  for (const { triple, predicate, object } of graph.annotations)
    finder.annotate(triple.subject, triple.predicate, triple.object, [[predicate, [object]]]);
  return finder.finish();
}

type Said = Iterable<readonly [property: string, values: readonly RdfTerm[]]>;

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const REIFIES = `${RDF}reifies`;
/** How many actors of one thing that is none are looked at. */
const MAX_MEMBERS = 1_000;

class TieFinder {
  private readonly ties = new Map<string, RdfTie>();
  private readonly used = new Set<string>();
  private outside = 0;

  constructor(
    private readonly graph: RdfGraph,
    private readonly actors: ReadonlyMap<string, RdfThing>,
    private readonly names: ThingNames,
  ) {}

  addStatements(key: string, { said }: RdfThing): void {
    for (const [property, values] of said) {
      if (NO_TIES.has(toTerm(property))) continue;
      for (const value of values.flatMap((each) => listItems(this.graph, each))) {
        if (!isNode(value)) continue;
        if (this.actors.has(toKey(value))) this.add(key, property, toKey(value)).isAsserted = true;
        else this.addThrough(key, property, value);
      }
    }
  }

  /** A role that somebody has stands between the two, with the same property on both of its sides. */
  private addThrough(key: string, property: string, value: RdfNode): void {
    const thing = this.graph.find(value);
    if (!thing) return;
    if (thing.node.kind === 'iri' || listClasses(thing).length > 0) this.outside += 1;
    const ends = (thing.said.get(property) ?? []).filter(isNode).map(toKey);
    for (const end of ends) {
      if (!this.actors.has(end)) continue;
      const tie = this.add(key, property, end);
      tie.isAsserted = true;
      this.addFacts(tie, thing.said);
      this.used.add(toKey(value));
    }
  }

  addReified(thing: RdfThing): void {
    const { said } = thing;
    for (const term of said.get(REIFIES) ?? [])
      if (term.kind === 'triple') this.annotate(term.subject, term.predicate, term.object, said);
    const [subject, predicate, object] = ['subject', 'predicate', 'object'].map(
      (part) => said.get(`${RDF}${part}`)?.[0],
    );
    if (subject && predicate?.kind === 'iri' && object) this.annotate(subject, predicate.value, object, said);
    const terms = new Map([...said].map(([property, values]) => [toTerm(property), values]));
    const member = terms.get('org:member')?.[0];
    const organization = terms.get('org:organization')?.[0];
    if (!member || !organization || !isNode(member) || !isNode(organization)) return;
    if (!this.actors.has(toKey(member)) || !this.actors.has(toKey(organization))) return;
    const tie = this.add(toKey(member), 'http://www.w3.org/ns/org#memberOf', toKey(organization));
    tie.isAsserted = true;
    this.addFacts(tie, said);
    this.used.add(toKey(thing.node));
  }

  annotate(subject: RdfTerm, predicate: string, object: RdfTerm, said: Said): void {
    if (!isNode(subject) || !isNode(object) || NO_TIES.has(toTerm(predicate))) return;
    if (!this.actors.has(toKey(subject)) || !this.actors.has(toKey(object))) return;
    this.addFacts(this.add(toKey(subject), predicate, toKey(object)), said);
  }

  finish(): TiesFound {
    const passedOver = [...this.graph.things].filter(
      ([key, thing]) => !this.actors.has(key) && !this.used.has(key) && this.bringsTogether(thing),
    ).length;
    return { ties: [...this.ties.values()], outside: this.outside, passedOver };
  }

  private bringsTogether({ said }: RdfThing): boolean {
    if (said.has(REIFIES) || said.has(`${RDF}subject`) || said.has(`${RDF}first`)) return false;
    const ends = new Set<string>();
    for (const [property, values] of said) {
      if (NO_TIES.has(toTerm(property))) continue;
      for (const value of values.slice(0, MAX_MEMBERS))
        if (isNode(value) && this.actors.has(toKey(value))) ends.add(toKey(value));
    }
    return ends.size > 1;
  }

  private add(from: string, property: string, to: string): RdfTie {
    const term = toTerm(property);
    const isInverse = Object.hasOwn(INVERSE, term);
    const words = (isInverse ? INVERSE[term] : undefined) ?? this.names.toWords(property);
    const isSymmetric = SYMMETRIC.has(term);
    const isSwapped = isInverse || (isSymmetric && to < from);
    const [source, target] = isSwapped ? [to, from] : [from, to];
    const key = JSON.stringify([source, words, target]);
    const known = this.ties.get(key);
    if (known) return known;
    const isDirected = isSymmetric ? false : null;
    const tie: RdfTie = { source, target, words, isDirected, isAsserted: false, facts: [] };
    this.ties.set(key, tie);
    return tie;
  }

  private addFacts(tie: RdfTie, said: Said): void {
    for (const [property, values] of said) {
      const term = toTerm(property);
      if (TOLD.has(term) || term === 'rdf:type') continue;
      for (const value of values) {
        if (isNode(value) && (toKey(value) === tie.source || toKey(value) === tie.target)) continue;
        const text = this.names.describe(value);
        const name =
          EVIDENCE.has(term) && /^https?:\/\/\S+$/.test(text) ? 'url' : this.names.toWords(property);
        if (text !== '') tie.facts.push([name, text]);
        else if (isNode(value) && value.kind !== 'iri') this.addInner(tie, value, name, 0);
      }
    }
  }

  /** What is said of a tie may stand in things without a name of their own: in an interval, its beginning and its end. */
  private addInner(tie: RdfTie, node: RdfNode, name: string, depth: number): void {
    if (depth > MAX_INNER) return;
    for (const [property, values] of this.graph.find(node)?.said ?? []) {
      if (toTerm(property) === 'rdf:type') continue;
      const [side] = SIDES.flatMap(([field, words]) => (words.test(property) ? [field] : []));
      for (const value of values) {
        const text = isNode(value) && value.kind !== 'iri' ? '' : this.names.describe(value);
        const known = side ?? (name === 'from' || name === 'to' ? name : this.names.toWords(property));
        if (text !== '') tie.facts.push([known, text]);
        else if (isNode(value)) this.addInner(tie, value, side ?? name, depth + 1);
      }
    }
  }
}

/** How deep the parts of what is said of a tie may stand. */
const MAX_INNER = 3;
/** What vocabularies of time call the two sides of an interval. */
const SIDES: readonly (readonly [string, RegExp])[] = [
  ['from', /[#/](hasBeginning|intervalStartedBy|startDate|start|begin|timeOfBegin)$/],
  ['to', /[#/](hasEnd|intervalFinishedBy|endDate|end|timeOfEnd)$/],
];

/** What a statement that is spoken of says itself. */
const TOLD: ReadonlySet<string> = new Set([
  ...['rdf:subject', 'rdf:predicate', 'rdf:object', 'rdf:reifies', 'org:member', 'org:organization'],
]);
/** Where something was found. */
const EVIDENCE: ReadonlySet<string> = new Set([
  ...['dcterms:source', 'dc:source', 'prov:wasDerivedFrom', 'schema:citation', 'rdfs:seeAlso', 'schema:url'],
]);
