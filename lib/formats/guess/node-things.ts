import { list } from '@/lib/vocabulary/word-list';
import type { ImportTable } from '../import-tables';
import type { Mapping, MappingPatch } from '../mapping';
import type { Question, QuestionChoice } from '../question';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { guessKind } from './guess-value';
import { isPersonName } from './person-names';
import { profileColumns } from './profile-column';

/** What a column is called that parts the nodes of a graph with two sorts of them. */
const MODES: ReadonlySet<string> = new Set(
  list('bipartite, partite, node set, nodeset, partition, is actor'),
);
/** What nodes are called that nobody is: they stand between those who have to do with them. */
const THINGS: ReadonlySet<string> = new Set(
  list(`
    event, meeting, chapter, book, scene, episode, film, movie, play, song, album, document, paper, article, publication, report, letter, email, mail, message,
    tweet, post, hashtag, tag, topic, theme, keyword, concept, idea, issue, place, location, city, town, geo, address, building, date, year, time, bill, vote,
    law, contract, policy, treaty, agreement, resolution, ideology, argument, language, genre, award, prize, weapon, technology, incident, battle, product, project, skill, url, website, page, file, photo, image, object, item, ort, ereignis, kapitel, dokument, thema, lieu, evenement, chapitre,
    lugar, evento, capitulo, documento, luogo, место, событие, документ`).map(foldName),
);
/** So many nodes may be left out by an answer, which names each of them. */
const MAX_NAMED = 300;
const MAX_SHOWN = 3;
const MIN_EDGES = 3;
const MAX_ROWS = 20_000;

type Sorted = { readonly column: string; readonly sorts: readonly Nodes[]; readonly areTwo: boolean };
type Nodes = { readonly ids: ReadonlySet<string>; readonly names: readonly string[]; readonly value: string };

/**
 * Returns the question whether nodes of a graph are actors that are called as things are (events, places, chapters), or that stand on one side of a
 * graph of two sorts. None where nothing says so.
 */
export function askAboutThings(
  nodes: ImportTable,
  edges: ImportTable,
  mapping: Mapping,
): readonly Question[] {
  const sorted = findSorts(nodes, edges, mapping);
  return sorted && edges.rows > 0 ? ask(sorted, edges, mapping, 'nodes') : [];
}

/** Returns the same question of rows of ties that say beside each end what it is. None where no end is called as a thing is. */
export function askAboutEndThings(ties: ImportTable, mapping: Mapping): readonly Question[] {
  const { tieColumns } = mapping;
  const find = (field: string) =>
    ties.columns.findIndex(({ name }) => Object.hasOwn(tieColumns, name) && tieColumns[name] === field);
  const found = new Map<string, Map<string, string>>();
  const headings = new Set<string>();
  for (const end of ['source', 'target']) {
    const kind = find(`${end}Kind`);
    const [id, name] = [find(end), find(`${end}Name`)].filter((column) => column >= 0);
    if (kind < 0 || id === undefined) continue;
    for (let row = 0; row < Math.min(ties.rows, MAX_ROWS); row += 1) {
      const value = ties.cell(row, kind).trim();
      const key = foldSpaces(ties.cell(row, id));
      if (key === '' || !isThing(value)) continue;
      headings.add(ties.columns[kind]?.name ?? '');
      const called = foldSpaces(ties.cell(row, name ?? id));
      found.set(value, (found.get(value) ?? new Map()).set(key, called === '' ? key : called));
    }
  }
  const sorts = [...found].map(
    ([value, named]): Nodes => ({ ids: new Set(named.keys()), names: [...named.values()], value }),
  );
  const column = [...headings].join('” or “');
  return sorts.length === 0 ? [] : ask({ column, sorts, areTwo: false }, ties, mapping, 'ends');
}

function isThing(value: string): boolean {
  return THINGS.has(foldName(value)) && guessKind(value) === null;
}

function ask(
  sorted: Sorted,
  edges: ImportTable,
  mapping: Mapping,
  what: 'nodes' | 'ends',
): readonly Question[] {
  const { column, sorts } = sorted;
  const quoted = sorts.map(({ value }) => `“${value}”`).join(sorted.areTwo ? ' or ' : ', ');
  const shown = sorts.flatMap(({ names }) => names.slice(0, sorted.areTwo ? 1 : MAX_SHOWN));
  const message = sorted.areTwo
    ? `Are all nodes actors? Edges only tie those with ${quoted} in “${column}” to one another, as where people are tied to what they take part in: “${shown.join('”, “')}”.`
    : `Are ${what} actors that have ${quoted} in “${column}”, such as “${shown.slice(0, MAX_SHOWN).join('”, “')}”?`;
  const others = sorted.areTwo
    ? sorts.flatMap((sort) => offerShared(edges, mapping, sort))
    : offerLeft(edges, mapping, sorts);
  return [
    {
      id: 'things',
      about: 'actors',
      message,
      choices: [{ label: 'They are', mapping: {} }, ...others],
      hasGuess: true,
    },
  ];
}

function findSorts(nodes: ImportTable, edges: ImportTable, { actorColumns }: Mapping): Sorted | null {
  const find = (field: string) => nodes.columns.findIndex(({ name }) => actorColumns[name] === field);
  const name = find('name');
  const id = find('id') < 0 ? name : find('id');
  const toNodes = (column: number, value: string): Nodes => {
    const rows = Array.from({ length: nodes.rows }, (_, row) => row).filter(
      (row) => nodes.cell(row, column).trim() === value,
    );
    const called = (row: number) =>
      (name < 0 ? '' : nodes.cell(row, name).trim()) || nodes.cell(row, id).trim();
    return { ids: new Set(rows.map((row) => nodes.cell(row, id))), names: rows.map(called), value };
  };
  if (id < 0) return null;
  const kind = find('kind');
  for (const { name: heading, column, values } of profileColumns(nodes)) {
    if (column === kind) {
      const things = [...values].filter(isThing);
      const sorts = things.map((value) => toNodes(column, value));
      if (sorts.length > 0) return { column: heading, sorts, areTwo: false };
    }
    // Where one thing word stands and nothing else, those with nothing are the others.
    const [only = ''] = values.size === 1 ? values : [];
    if (values.size !== 2 && !isThing(only)) continue;
    const sorts = (values.size === 2 ? [...values] : [only, '']).map((value) => toNodes(column, value));
    const things = sorts.filter(({ value }) => isThing(value));
    if (things.length === 1 && areTwoModes(edges, sorts))
      return { column: heading, sorts: things, areTwo: false };
    if (!MODES.has(foldName(heading))) continue;
    if (areTwoModes(edges, sorts)) return { column: heading, sorts: sortByPersons(sorts), areTwo: true };
  }
  return null;
}

/** Each edge joins a node of one sort to one of the other. */
function areTwoModes(edges: ImportTable, [one, other]: readonly Nodes[]): boolean {
  if (!one || !other || edges.rows < MIN_EDGES) return false;
  const [source, target] = ['source', 'target'].map((end) =>
    edges.columns.findIndex(({ name }) => name === end),
  );
  for (let row = 0; row < edges.rows; row += 1) {
    const ends = [source, target].map((end) => edges.cell(row, end ?? -1));
    const isAcross = ends.some((end) => one.ids.has(end)) && ends.some((end) => other.ids.has(end));
    if (!isAcross) return false;
  }
  return true;
}

/** Those who are called as persons are stand last: the others are more likely no actors. */
function sortByPersons(sorts: readonly Nodes[]): readonly Nodes[] {
  const rate = ({ names }: Nodes) => names.filter(isPersonName).length / Math.max(1, names.length);
  return [...sorts].sort((a, b) => rate(a) - rate(b));
}

/** Those who are tied to one thing can be tied to one another, where the things stand at one end of all edges. */
function offerShared(edges: ImportTable, { tieColumns }: Mapping, things: Nodes): readonly QuestionChoice[] {
  if (things.names.length > MAX_NAMED) return [];
  const find = (field: string) => edges.columns.findIndex(({ name }) => tieColumns[name] === field);
  const ends = [find('source'), find('target')];
  const at = ends.findIndex((end) => end >= 0 && areAll(edges, end, things.ids));
  const [by, column] = [ends[at], ends[1 - at]].map((end) => edges.columns[end ?? -1]?.name);
  if (by === undefined || column === undefined) return [];
  const mapping: MappingPatch = {
    tieColumns: { [by]: 'attribute', [column]: 'source' },
    together: { column, by },
    missing: [...things.names],
  };
  return [
    {
      label: `Those with “${things.value}” are none: whoever has to do with the same of them are tied to one another`,
      mapping,
    },
  ];
}

function areAll(edges: ImportTable, column: number, ids: ReadonlySet<string>): boolean {
  for (let row = 0; row < edges.rows; row += 1) if (!ids.has(edges.cell(row, column))) return false;
  return true;
}

function offerLeft(edges: ImportTable, mapping: Mapping, sorts: readonly Nodes[]): readonly QuestionChoice[] {
  const names = sorts.flatMap((sort) => sort.names);
  if (names.length > MAX_NAMED) return [];
  const all = { ids: new Set(sorts.flatMap(({ ids }) => [...ids])), names, value: sorts[0]?.value ?? '' };
  return [
    ...offerShared(edges, mapping, all),
    { label: 'They are none: they are left out, with what is tied to them', mapping: { missing: names } },
  ];
}
