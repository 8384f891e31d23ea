import { guessKind } from '../guess/guess-value';
import { isNode, type RdfGraph, type RdfTerm, type RdfThing, toKey } from './rdf-graph';
import { toTerm } from './rdf-namespaces';
import { ACTOR_CLASSES, ACTOR_TIES, NO_TIES, STRUCTURE, THESAURUS, tiesPeople } from './rdf-vocabulary';
import { listItems, type ThingNames } from './thing-names';

/** Which things of a file are actors. */
export type SortedThings = {
  /** By what tells them apart; of some nothing is said but that they are tied. */
  readonly actors: ReadonlyMap<string, RdfThing>;
  /** Which of them are people, as a tie says that only people have. */
  readonly people: ReadonlySet<string>;
  /** Whether classes or properties tell who the actors are; else everything is taken for one. */
  readonly areTold: boolean;
  /** How many things are concepts of a thesaurus, and parts of a vocabulary. */
  readonly structure: { readonly concepts: number; readonly others: number };
};

/** Returns the classes of a thing: their addresses. */
export function listClasses({ said }: RdfThing): readonly string[] {
  const classes = CLASS_PROPERTIES.flatMap((property) => said.get(property) ?? []);
  return classes.flatMap((term) =>
    term.kind === 'iri' && toTerm(term.value) !== 'owl:NamedIndividual' ? [term.value] : [],
  );
}

/** The properties that say what a thing is. */
export const CLASS_PROPERTIES = [
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
  'http://www.wikidata.org/prop/direct/P31',
];

/** Returns the words for what kind of actor a thing is; null for what is none, empty for an actor of no known kind. */
export function findKind(thing: RdfThing, names: ThingNames): string | null {
  const classes = listClasses(thing);
  const known = classes.flatMap((address) => {
    const words = names.toWords(address);
    // Of a compound the last word says what it is.
    const head = guessKind(words)?.confidence !== 'unsure' ? words : (words.split(' ').at(-1) ?? '');
    return guessKind(head) ? [words] : [];
  });
  const [first] = known;
  if (first !== undefined) return first;
  const listed = classes.find((address) => ACTOR_CLASSES.has(toTerm(address)));
  return listed === undefined ? null : names.toWords(listed);
}

export function isStructure(thing: RdfThing): boolean {
  return listClasses(thing).some((address) => STRUCTURE.has(toTerm(address)));
}

export function tiesActors(property: string): boolean {
  const term = toTerm(property);
  return ACTOR_TIES.has(term) || tiesPeople(term);
}

/** Returns which things are actors, people and parts of a vocabulary. `all`: whether everything that is tied is an actor, as a user says. */
export function sortThings(graph: RdfGraph, names: ThingNames, all: boolean): SortedThings {
  const actors = new Map<string, RdfThing>();
  const structure = { concepts: 0, others: 0 };
  const people = new Set<string>();
  for (const [key, thing] of graph.things) {
    if (isStructure(thing)) {
      const isConcept = listClasses(thing).some((address) => THESAURUS.has(toTerm(address)));
      structure[isConcept ? 'concepts' : 'others'] += 1;
    } else if (findKind(thing, names) !== null) actors.set(key, thing);
  }
  const add = (term: RdfTerm, isSure: boolean) => {
    if (!isNode(term) || actors.has(toKey(term))) return;
    const thing = graph.find(term) ?? { node: term, said: new Map() };
    const isOther = isStructure(thing) || (isSure && listClasses(thing).length > 0);
    if (!isOther && (term.kind === 'iri' || names.isNamed(thing))) actors.set(toKey(term), thing);
  };
  const addEnds = (isTie: (property: string) => boolean, isSure: boolean) => {
    for (const { node, said } of graph.things.values())
      for (const [property, values] of said) {
        if (!isTie(property)) continue;
        const ends = values.flatMap((value) => listItems(graph, value)).filter(isNode);
        if (ends.length === 0 || !isDescribed(graph, node)) continue;
        for (const end of [node, ...ends]) {
          add(end, isSure);
          if (isSure && tiesPeople(toTerm(property))) people.add(toKey(end));
        }
      }
  };
  addEnds(tiesActors, true);
  // What stands for one thing of the world and has no class is one of those that it is tied to.
  const classless = [...graph.things].filter(([key, thing]) => !actors.has(key) && isClassless(thing));
  for (const [key, { said }] of classless) {
    const named = [...said].flatMap(([property, values]) => (NO_TIES.has(toTerm(property)) ? [] : values));
    const [actor] = named.filter((value) => isNode(value) && actors.has(toKey(value)));
    const thing = graph.things.get(key);
    if (actor && thing) actors.set(key, thing);
  }
  const areTold = actors.size > 0;
  if (!areTold || all) addEnds((property) => !NO_TIES.has(toTerm(property)), false);
  return { actors, people, areTold, structure };
}

function isClassless(thing: RdfThing): boolean {
  const types = CLASS_PROPERTIES.flatMap((property) => thing.said.get(property) ?? []);
  return types.length > 0 && listClasses(thing).length === 0;
}

/** What describes a vocabulary, or stands for a statement, is no end of a tie. */
function isDescribed(graph: RdfGraph, node: RdfTerm): boolean {
  const thing = graph.find(node);
  return thing !== null && !isStructure(thing) && !thing.said.has(FIRST);
}

const FIRST = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#first';
