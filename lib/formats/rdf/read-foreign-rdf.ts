import { ElementList, toAttributes } from '../graph/element-list';
import { GraphTables } from '../graph/graph-tables';
import { toReadResult } from '../graph/to-read-result';
import { UniqueIds } from '../import/unique-ids';
import type { ActorField, TieField } from '../mapping';
import type { Question, QuestionChoice } from '../question';
import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';
import { mergeSame } from './merge-same';
import { nameTexts } from './named-texts';
import { isNode, type RdfGraph, type RdfThing, toKey } from './rdf-graph';
import { toTerm } from './rdf-namespaces';
import { findTies, type TiesFound } from './rdf-ties';
import { NAME_PARTS, NAMES, NOTES, OTHER_NAMES } from './rdf-vocabulary';
import { CLASS_PROPERTIES, findKind, listClasses, type SortedThings, sortThings } from './sort-things';
import { listItems, ThingNames } from './thing-names';

const NODE_FIELDS: ReadonlyMap<string, ActorField> = new Map([
  ...([
    ['name', 'name'],
    ['kind', 'kind'],
    ['other names', 'aliases'],
    ['description', 'notes'],
    ['wikidata', 'identifier'],
    ['iri', 'attribute'],
  ] as const),
]);
const EDGE_FIELDS: ReadonlyMap<string, TieField> = new Map([
  ...([
    ['property', 'type'],
    ['url', 'url'],
  ] as const),
]);

/**
 * Returns the draft of statements of other programs: things that are persons, organizations or states are actors, what ties two of them is a
 * tie, and all else that is said of them is kept as a field. `all`: whether everything that is tied to something is an actor, as a person
 * says. Where nothing tells who the actors are it is asked, and a vocabulary or a thesaurus is refused.
 */
export function readForeignRdf(written: RdfGraph, all = false): ReadResult {
  const { graph: whole, merged } = mergeSame(written);
  const { graph, told } = nameTexts(whole);
  const names = new ThingNames(graph);
  const sorted = sortThings(graph, names, all);
  if (sorted.actors.size === 0) return refuse(sorted);
  const found = findTies(graph, sorted.actors, names);
  if (found.ties.length === 0 && !sorted.areTold) return refuse(sorted);
  const tables = new GraphTables();
  const list = new ElementList(tables);
  const ids = toIds(sorted.actors, names);
  for (const [key, thing] of sorted.actors)
    list.addNode(ids.get(key), toAttributes(listFacts(graph, sorted, thing, names)), null);
  for (const { source, target, words, isDirected, facts } of found.ties)
    list.addEdge(
      { source: ids.get(source), target: ids.get(target), isDirected },
      toAttributes([['property', words], ...facts]),
      null,
    );
  list.finish(NODE_FIELDS, EDGE_FIELDS);
  addRemarks(tables, sorted, found, merged);
  tellNamed(tables, written.named);
  tellTexts(tables, told);
  const read = toReadResult(tables);
  const questions = all ? [] : ask(graph, sorted, found, names);
  if (read.kind !== 'draft' || (questions.length === 0 && !all)) return read;
  return {
    ...read,
    questions,
    mapping: { ...read.mapping, headers: all ? { rows: 'actors' } : {} },
    applyHeaderChoice: ({ rows }) => readForeignRdf(written, rows === 'actors'),
  };
}

/** Whom a property names by a text alone is an actor. */
function tellTexts({ remarks }: GraphTables, told: ReadonlyMap<string, number>): void {
  for (const [property, count] of told) {
    const message = `Whom “${property}” names by ${count === 1 ? 'one text' : `${count.toLocaleString('en')} texts`} is an actor, called so.`;
    remarks.add(`texts ${property}`, { severity: 'note', place: '', message, fix: '' });
  }
}

/** An address stays in a field of its own: the id of an actor is short, and made of its name. */
function toIds(actors: ReadonlyMap<string, RdfThing>, names: ThingNames): ReadonlyMap<string, string> {
  const ids = new UniqueIds();
  return new Map([...actors].map(([key, thing]) => [key, ids.give(names.find(thing)?.name ?? '', 'actor')]));
}

function* listFacts(
  graph: RdfGraph,
  { actors, people }: SortedThings,
  thing: RdfThing,
  names: ThingNames,
): Generator<readonly [string, string]> {
  const found = names.find(thing);
  yield ['name', found?.name ?? ''];
  for (const other of found?.others ?? []) yield ['other names', other];
  const [ownClass] = listClasses(thing);
  const told = ownClass === undefined && people.has(toKey(thing.node)) ? 'person' : null;
  const kind = findKind(thing, names) ?? told ?? (ownClass === undefined ? '' : names.toWords(ownClass));
  if (kind !== '') yield ['kind', kind];
  if (thing.node.kind === 'iri') yield* listAddresses(thing);
  for (const [property, values] of thing.said) {
    const term = toTerm(property);
    if (NAMED.has(term) || CLASS_PROPERTIES.includes(property) || term === 'owl:sameAs') continue;
    const name = NOTES.has(term) ? 'description' : toFieldName(names.toWords(property));
    for (const value of values.flatMap((each) => listItems(graph, each))) {
      if (isNode(value) && actors.has(toKey(value))) continue;
      const text = names.describe(value);
      if (text !== '') yield [name, text];
    }
  }
}

const NAMED: ReadonlySet<string> = new Set([...NAMES, ...OTHER_NAMES, ...NAME_PARTS.flat()]);
const TAKEN: ReadonlySet<string> = new Set([...NODE_FIELDS.keys(), 'id']);

/** A property may be called like a field that it is not. */
function toFieldName(words: string): string {
  return TAKEN.has(words) ? `${words} (of the file)` : words;
}

const WIKIDATA = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q\d{1,15})$/;

function* listAddresses({ node, said }: RdfThing): Generator<readonly [string, string]> {
  yield ['iri', node.value];
  const same = said.get('http://www.w3.org/2002/07/owl#sameAs') ?? [];
  for (const { kind, value } of [node, ...same.filter(isNode)]) {
    const item = kind === 'iri' ? WIKIDATA.exec(value)?.[1] : undefined;
    if (item !== undefined) {
      yield ['wikidata', item];
      return;
    }
  }
}

function refuse({ structure: { concepts, others } }: SortedThings): ReadResult {
  const fix =
    'Ask it for a table of the two ends, the type and the date of each tie, and save that as CSV; or say of its actors that they are a foaf:Person or a foaf:Organization.';
  if (concepts > 0 && concepts >= others)
    return toFailed(
      `The file is a thesaurus (SKOS): its ${concepts.toLocaleString('en')} things are words that are broader or narrower than one another, and no actors.`,
      fix,
    );
  if (others > 0)
    return toFailed(
      `The file describes a vocabulary (an ontology) of ${others.toLocaleString('en')} classes, properties and the like, and ties no actors.`,
      fix,
    );
  return toFailed('The file says something of things, but ties no two of them.', fix);
}

function ask(
  graph: RdfGraph,
  { actors, areTold }: SortedThings,
  { ties, outside, passedOver }: TiesFound,
  names: ThingNames,
): readonly Question[] {
  const choices = [
    {
      label: 'Each thing that is tied to another is an actor',
      mapping: { headers: { rows: 'actors' as const } },
    },
  ];
  if (!areTold) {
    const classes = describeClasses(actors.values(), names);
    const what = classes === '' ? 'what they are' : `that any is one: they are ${classes}`;
    const message = `Is each of the ${actors.size.toLocaleString('en')} things an actor? Nothing in the file says ${what}.`;
    return [{ id: 'actors', about: 'actors', message, choices, hasGuess: true }];
  }
  if (passedOver > ties.length) return [askAboutPassedOver(ties.length, passedOver)];
  if (outside <= ties.length) return askAboutOutside(ties.length, countTies(graph, names), choices);
  const others = [...graph.things].filter(([key]) => !actors.has(key)).map(([, thing]) => thing);
  const message = `Are only persons, organizations and states actors? They are tied ${outside.toLocaleString('en')} times to other things (${describeClasses(others, names) || 'without a class'}), and ${ties.length.toLocaleString('en')} times to one another.`;
  const only = { label: 'Only they: the other things are named in fields of theirs', mapping: {} };
  return [{ id: 'actors', about: 'actors', message, choices: [only, ...choices], hasGuess: true }];
}

/** What actors are tied to may be of no class. */
function askAboutOutside(ties: number, all: number, choices: readonly QuestionChoice[]): readonly Question[] {
  const more = all - ties;
  if (more <= ties) return [];
  const own = ties === 0 ? 'no two of them' : `them ${count(ties, 'time', 'times')} to one another`;
  const message = `Are only persons, organizations and states actors? The file ties ${own}, and ${count(more, 'time', 'times')} a thing to another of which it does not say what it is.`;
  const only = { label: 'Only they, and nothing ties them', mapping: {} };
  return [{ id: 'outside', about: 'actors', message, choices: [only, ...choices], hasGuess: true }];
}

/** Returns how many ties there are where everything that is tied to something is an actor. */
function countTies(graph: RdfGraph, names: ThingNames): number {
  return findTies(graph, sortThings(graph, names, true).actors, names).ties.length;
}

function askAboutPassedOver(ties: number, passedOver: number): Question {
  const message = `Is this all that ties the actors? ${count(passedOver, 'thing', 'things')} that are no actors bring two or more together, as an event does, and only ${count(ties, 'tie stands', 'ties stand')} between two.`;
  const choices = [{ label: 'It is: what brings several together is passed over', mapping: {} }];
  return { id: 'passed over', about: 'actors', message, choices, hasGuess: true };
}

const MAX_CLASSES = 4;

function describeClasses(things: Iterable<RdfThing>, names: ThingNames): string {
  const counts = new Map<string, number>();
  for (const thing of things)
    for (const address of listClasses(thing).slice(0, 1))
      counts.set(names.toWords(address), (counts.get(names.toWords(address)) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MAX_CLASSES);
  return most.map(([words, count]) => `${count.toLocaleString('en')} × ${words.slice(0, 60)}`).join(', ');
}

/** What one graph says, another may take back: put together, nobody can tell. */
function tellNamed({ remarks }: GraphTables, named: ReadonlySet<string>): void {
  if (named.size === 0) return;
  const shown = [...named].slice(0, 3).map((name) => `“${name.slice(-60)}”`);
  remarks.add('named graphs', {
    severity: 'warning',
    place: '',
    message: `The statements stand in ${count(named.size, 'named graph', 'named graphs')} (${shown.join(', ')}${named.size > 3 ? ' …' : ''}), which were put together: which graph a tie is from is not kept, nor what the file says of a graph, such as that it was withdrawn.`,
    fix: 'Read each graph as a file of its own, or leave out those that do not hold.',
  });
}

function addRemarks(
  { remarks }: GraphTables,
  { structure }: SortedThings,
  { ties, outside, passedOver }: TiesFound,
  merged: number,
): void {
  const note = (sort: string, message: string) =>
    remarks.add(sort, { severity: 'note', place: '', message, fix: '' });
  const unsaid = ties.filter(({ isAsserted }) => !isAsserted).length;
  const parts = structure.concepts + structure.others;
  if (merged > 0)
    note(
      'same',
      `${count(merged, 'thing is', 'things are')} said to be the same as another (owl:sameAs), and put together with it.`,
    );
  if (unsaid > 0)
    note(
      'unsaid',
      `${count(unsaid, 'tie is', 'ties are')} only spoken of: the file says something of the statement, and does not make it itself.`,
    );
  if (outside > 0)
    note(
      'outside',
      `${count(outside, 'value', 'values')} of actors are things that are no actors: their names stand in fields.`,
    );
  if (parts > 0)
    note(
      'structure',
      `${count(parts, 'thing is', 'things are')} part of a vocabulary or of a statement, and no actor.`,
    );
  if (passedOver === 0) return;
  remarks.add('passed over', {
    severity: 'warning',
    place: '',
    message: `${count(passedOver, 'thing', 'things')} that are no actors bring two or more actors together, as an event does: these ties are passed over.`,
    fix: 'Write them as ties, or as meetings with their participants.',
  });
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
