import { isJsonObject, type JsonObject } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/** What a list of lists may be: it is asked where several fit. */
export type ArraysFound = {
  readonly graph: NodeLinks;
  readonly doubt: string;
  /** What it is where the short lists say how their first value is tied to their last. */
  readonly label?: string;
};

const NAMES = ['names', 'labels', 'nodes', 'actors', 'ids', 'vertices', 'index', 'columns'];
const MATRICES = [
  ...['matrix', 'adjacency', 'adjacencyMatrix', 'adjacency_matrix', 'data', 'weights'],
  ...['edges', 'links', 'relations', 'ties', 'values'],
];
/** A matrix of more names is no list that a person writes. */
const MAX_NAMES = 20_000;

/** Returns the graph in a list of lists: a matrix, pairs of ends, or for each place the places of its neighbours; null for any other. */
export function findArrays(rows: readonly unknown[]): ArraysFound | null {
  if (rows.length === 0 || !rows.every(Array.isArray)) return null;
  const lists = rows as readonly (readonly unknown[])[];
  if (isMatrix(lists))
    return {
      graph: readMatrix(lists, toPlaces(lists.length)),
      doubt: 'Is the square of numbers a matrix of ties?',
    };
  if (areStatements(lists))
    return {
      graph: readPairs(lists.map(([subject, predicate, object]) => [subject, object, predicate])),
      doubt: 'Does each list of three say how its first value is tied to its last?',
      label: 'It does, and what stands first and last are actors',
    };
  if (lists.every((row) => row.length >= 2 && row.length <= 3 && isEnd(row[0]) && isEnd(row[1])))
    return {
      graph: readPairs(lists),
      doubt: 'Is each short list a tie, from its first value to its second?',
    };
  const arePlaces = lists.every((row) => row.every((each) => isPlace(each, lists.length)));
  return arePlaces && lists.some((row) => row.length > 0)
    ? {
        graph: readNeighbours(lists),
        doubt: 'Does each list hold the places of the neighbours of the thing at its own place, from 0?',
      }
    : null;
}

/** Returns the graph in an object of a matrix and the names beside it; null for any other. */
export function findNamedMatrix(root: JsonObject): NodeLinks | null {
  const matrix = MATRICES.map((key) => root[key]).find((each) => Array.isArray(each) && isMatrix(each));
  if (!Array.isArray(matrix)) return null;
  const names = NAMES.map((key) => root[key]).find(
    (each) => Array.isArray(each) && each.length === matrix.length,
  );
  if (!Array.isArray(names)) return null;
  const called = names.map((each) => (isJsonObject(each) ? (each.name ?? each.label ?? each.id) : each));
  return called.every(isEnd) && new Set(called).size === called.length
    ? readMatrix(matrix, called.map(String))
    : null;
}

/** Returns the links of the JSON of networkx, which lists nodes, and for each of them its neighbours as objects; null for any other. */
export function findAdjacencyData(root: JsonObject): NodeLinks | null {
  const { nodes, adjacency, ...rest } = root;
  if (!Array.isArray(nodes) || !Array.isArray(adjacency) || nodes.length !== adjacency.length) return null;
  const isUndirected = root.directed === false;
  const ids = nodes.map((node) => (isJsonObject(node) ? node.id : undefined));
  if (!ids.every(isEnd) || !adjacency.every(Array.isArray)) return null;
  const seen = new Set<string>();
  const links = adjacency.flatMap((list: readonly unknown[], index) =>
    list.filter(isJsonObject).flatMap(({ id, key, ...others }) => {
      const pair = JSON.stringify([...[ids[index], id].map(String).sort(), key ?? null]);
      if (isUndirected && seen.has(pair)) return [];
      seen.add(pair);
      return [{ ...others, source: ids[index], target: id }];
    }),
  );
  return { nodes, links, ends: ['source', 'target'], root: rest };
}

function isMatrix(rows: readonly unknown[]): rows is readonly (readonly number[])[] {
  return (
    rows.length > 1 &&
    rows.length <= MAX_NAMES &&
    rows.every((row) => Array.isArray(row) && row.length === rows.length && row.every(isNumber))
  );
}

/** Of three words the middle one says how the others are tied: nothing that stands first or last stands there, and others begin or end several. */
function areStatements(rows: readonly (readonly unknown[])[]): boolean {
  if (
    rows.length < 2 ||
    !rows.every((row) => row.length === 3 && row.every((each) => typeof each === 'string'))
  )
    return false;
  const [first, middle, last] = [0, 1, 2].map((at) => new Set(rows.map((row) => row[at])));
  if (!first || !middle || !last) return false;
  if ([...middle].some((word) => first.has(word) || last.has(word))) return false;
  // What stands last and also first is an actor; a word for a type would stand there again and again.
  const isChained = [...last].some((word) => first.has(word));
  return isChained || (first.size < rows.length && last.size >= middle.size);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || value === null || typeof value === 'boolean';
}

function isEnd(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

function isPlace(value: unknown, length: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < length;
}

function toPlaces(length: number): readonly string[] {
  return Array.from({ length }, (_, index) => String(index));
}

/** One that is the same on both sides of its diagonal has ties without direction, each once. */
function readMatrix(rows: readonly (readonly unknown[])[], ids: readonly string[]): NodeLinks {
  const isSymmetric = rows.every((row, from) => row.every((value, to) => value === rows[to]?.[from]));
  const isBinary = rows.every((row) =>
    row.every((value) => typeof value !== 'number' || value === 0 || value === 1),
  );
  const links: JsonObject[] = [];
  for (const [from, row] of rows.entries())
    for (const [to, value] of row.entries()) {
      if (value === 0 || value === null || value === false || (isSymmetric && to < from)) continue;
      const weight = typeof value === 'number' && !isBinary ? { weight: value } : {};
      links.push({ ...weight, source: ids[from], target: ids[to] });
    }
  return toGraph(ids, links, !isSymmetric);
}

function readPairs(rows: readonly (readonly unknown[])[]): NodeLinks {
  const ids = [...new Set(rows.flatMap(([source, target]) => [String(source), String(target)]))];
  const links = rows.map(([source, target, third]) => ({
    ...(typeof third === 'number' && { weight: third }),
    ...(typeof third === 'string' && { type: third }),
    ...(isJsonObject(third) && third),
    source: String(source),
    target: String(target),
  }));
  return { ...toGraph(ids, links, null) };
}

function readNeighbours(rows: readonly (readonly unknown[])[]): NodeLinks {
  const has = rows.map((row) => new Set(row));
  const isUndirected = rows.every((row, from) => row.every((to) => has[Number(to)]?.has(from)));
  const links = rows.flatMap((row, from) =>
    row.flatMap((to) =>
      isUndirected && Number(to) < from ? [] : [{ source: String(from), target: String(to) }],
    ),
  );
  return toGraph(toPlaces(rows.length), links, !isUndirected);
}

function toGraph(ids: readonly string[], links: readonly JsonObject[], directed: boolean | null): NodeLinks {
  const nodes = ids.map((id) => ({ id }));
  return { nodes, links, ends: ['source', 'target'], root: directed === null ? {} : { directed } };
}
