import type { FormatSource } from '../format';
import { askFirst } from '../graph/ask-first';
import { hasNamedEnds } from '../guess/guess-ends';
import { profileColumns } from '../guess/profile-column';
import { isActorsName, isTiesName } from '../guess/table-words';
import type { ImportTable } from '../import-tables';
import { toPlainJson } from '../json/extended-json';
import { toOneLanguage } from '../json/one-language';
import { isJsonObject, type JsonObject, readJsonSource, toObjects } from '../json/read-json-source';
import { isInRow, readInRow } from '../json/values-in-row';
import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';
import { readTables } from '../table/read-tables';
import { findBods } from './bods';
import { findColumnLists } from './column-lists';
import { findDumpedTables } from './dumped-tables';
import { findKnownForm } from './find-known-form';
import { findOnlyList } from './find-only-list';
import { findInnerGraph, LINK_LISTS, listGraphNames, refuseSeveral } from './inner-graph';
import { areEndsOf, findJoined } from './joined-lists';
import { findJsonApi, listJsonApi } from './json-api';
import { findRelated } from './json-api-links';
import { findArrays } from './json-arrays';
import { findTree } from './json-trees';
import { findKeyedByEnd } from './keyed-by-end';
import { findLinkedLists } from './linked-lists';
import { findNeo4jResults } from './neo4j-results';
import {
  readAnswers,
  readComplementary,
  readKeyedTies,
  readNested,
  readThreads,
  readTypedPairs,
} from './read-answers';
import { readGroups, readIncidences, readPages, readProvenance, readReferences } from './read-asked-forms';
import { listKeyed, readInner, readInnerOf, readKeyedActors, readSingle } from './read-inner-lists';
import { END_KEYS, readNodeLinks } from './read-node-links';
import { readThings } from './read-things';
import { toNamedTable } from './records-table';
import { findRelationLists } from './relation-lists';
import { withLists } from './said-lists';
import { findScatteredNodes } from './scattered-nodes';
import { findScatteredRows } from './scattered-rows';
import { askAboutLists, findSiblings } from './sibling-lists';
import { tellPages } from './told-pages';
import { unwrap, unwrapAll, unwrapItems, unwrapRelatives } from './unwrap-records';

const NO_LIST = 'The file holds no list in which ties stand.';
const NAME_ENDS =
  'Name the ends of each tie “source” and “target”, or put nodes and links into two lists of these names.';

/**
 * Returns the draft of JSON that no program's own form is known for: a list of records, one record a line, an object of several lists,
 * or nodes and links.
 */
export function readRecords(source: FormatSource): ReadResult {
  const read = readSource(source);
  if (!read.ok) return read.failed;
  if (source.beside.length > 0) return readTogether([source, ...source.beside]);
  const head = source.head();
  const value = /"\$(oid|date|number\w+)"/.test(head) ? toPlainJson(read.value) : read.value;
  return readValue(/"en"\s*:\s*"/.test(head) ? toOneLanguage(value) : value);
}

function readSource(source: FormatSource) {
  return isInRow(source.head()) ? readInRow(source) : readJsonSource(source);
}

/** Several files of an archive are the lists of one object, by the names of the files. */
function readTogether(sources: readonly FormatSource[]): ReadResult {
  const lists: [string, unknown][] = [];
  for (const source of sources) {
    const read = readSource(source);
    if (!read.ok) return read.failed;
    lists.push([source.name.replace(/^.*\//, '').replace(/\.\w+$/, ''), read.value]);
  }
  return readValue(Object.fromEntries(lists));
}

/**
 * Returns the draft of a value that JSON has, or another form that says the same; a user can say what the items of its lists are. `marked`: the same value with the marks
 * of words in it, where the form has such.
 */
export function readValue(value: unknown, marked: unknown = value): ReadResult {
  return tellPages(withLists(readGuessed(value), value, {}, marked), value);
}

function readGuessed(value: unknown): ReadResult {
  if (Array.isArray(value)) {
    const tables = findDumpedTables(value);
    return tables ? readObject(tables) : (readArrays(value) ?? readList(toObjects(value)));
  }
  return isJsonObject(value) ? readObject(value) : toFailed(NO_LIST, NAME_ENDS);
}

/** A list of lists may be one of several things, and says of none that it is one. */
function readArrays(rows: readonly unknown[]): ReadResult | null {
  const found = findArrays(rows);
  if (!found) return null;
  const { graph, doubt: message, label = 'It is, and its numbers or words are the names of actors' } = found;
  return askFirst(readNodeLinks(graph), { id: 'lists', message, label });
}

function readList(written: readonly JsonObject[]): ReadResult {
  const records = unwrapRelatives(unwrapAll(written));
  if (records.length === 0) return toFailed('The list holds no record.', NAME_ENDS);
  const kinds = new Set(records.map(({ type }) => type));
  const isExport =
    kinds.has('relationship') && [...kinds].every((kind) => kind === 'node' || kind === 'relationship');
  if (isExport) return readNeo4j(records);
  const results = findNeo4jResults(records) ?? findBods(records) ?? findJsonApi(records);
  if (results) return readNodeLinks(results);
  const related = readRelated(records) ?? readPages(records) ?? readThreads(records);
  if (related) return related;
  const table = toNamedTable('', records);
  if (hasNamedEnds(table.table)) return readTables([table]);
  return (
    readKeyedTies({ records }) ?? readNested(records) ?? readComplementary(records) ?? readTables([table])
  );
}

/** Records that name one another are tied; where they may be no actors it is asked. */
function readRelated(records: readonly JsonObject[]): ReadResult | null {
  const found = findRelated(records);
  if (!found) return null;
  const read = readNodeLinks(found.graph);
  const sorts = found.others.slice(0, MAX_SHOWN).map((sort) => `“${sort}”`);
  if (sorts.length === 0) return read;
  const message = `Are all records actors? Nothing says that ${sorts.join(', ')} are.`;
  return askFirst(read, { id: 'related', message, label: 'They are, and their relationships are ties' });
}

const MAX_SHOWN = 4;

/** Neo4j exports nodes and relationships one a line, each with its properties. */
function readNeo4j(records: readonly JsonObject[]): ReadResult {
  const toThing = ({ properties, type: _, labels, label, ...rest }: JsonObject) => ({
    ...rest,
    ...(isJsonObject(properties) ? properties : {}),
    ...(labels === undefined ? {} : { labels }),
    ...(label === undefined ? {} : { relationship: label }),
    ...('id' in rest ? { id: rest.id } : {}),
  });
  return readNodeLinks({
    nodes: records.filter(({ type }) => type === 'node').map(toThing),
    links: records.filter(({ type }) => type === 'relationship').map(toThing),
    ends: ['start', 'end'],
    root: { directed: true },
  });
}

/** The answer to a query in SPARQL: a record for each binding. Labels are texts, and so are the addresses of things. */
function listBindings({ head, results }: JsonObject): readonly JsonObject[] | null {
  if (!isJsonObject(head) || !isJsonObject(results)) return null;
  const bindings = toObjects(results.bindings);
  if (bindings.length === 0) return null;
  return bindings.map((binding) =>
    Object.fromEntries(
      Object.entries(binding).map(([name, bound]) => [name, isJsonObject(bound) ? bound.value : bound]),
    ),
  );
}

function readObject(whole: JsonObject): ReadResult {
  const bindings = listBindings(whole);
  if (bindings) return readTables([toNamedTable('', bindings)]);
  const incidences = toObjects(whole.incidences).filter((each) => 'edge' in each && 'node' in each);
  if (incidences.length > 0) return readIncidences(incidences);
  // What a place is called and holds stands beside where it is.
  const places = toObjects(whole.features).flatMap(({ properties }) => toObjects([properties]));
  if (whole.type === 'FeatureCollection' && hasNamedEnds(toNamedTable('', places).table))
    return readList(places);
  const related = readRelated(listJsonApi(whole));
  if (related) return related;
  const known = findKnownForm(whole) ?? findTree(whole);
  if (known) return readNodeLinks(known);
  const form = readProvenance(whole) ?? readAnswers(whole);
  if (form) return form;
  const root = unwrapItems(unwrap(whole));
  const byEnd = findKeyedByEnd(root);
  if (byEnd && hasNamedEnds(toNamedTable('', byEnd).table)) return readList(byEnd);
  const graph = findInnerGraph(root);
  if (graph) return readObject(graph);
  const several = listGraphNames(root);
  if (several.length > 1) return refuseSeveral(several);
  const links = LINK_LISTS.map((name) => toObjects(root[name])).find(({ length }) => length > 0);
  const ends = END_KEYS.find(([source, target]) => links?.some((link) => source in link && target in link));
  if (Array.isArray(root.nodes) && links && ends) {
    const { nodes, ...rest } = root;
    return readNodeLinks({ nodes: root.nodes, links, ends, root: rest });
  }
  const linked =
    links && ends
      ? findScatteredNodes(root, links, ends)
      : (findLinkedLists(root) ?? findRelationLists(root));
  if (linked) return readNodeLinks(linked);
  const tables = Object.entries(root).flatMap(([name, list]) => {
    const records = isJsonObject(list) && isActorsName(name) ? listKeyed(list) : toObjects(list);
    return records.length > 0 ? [toNamedTable(name, records)] : [];
  });
  const telling = tables.filter(
    ({ name, table }) => hasNamedEnds(table) || isTiesName(name) || isActorsName(name),
  );
  const inner = telling.some(({ table }) => hasNamedEnds(table))
    ? null
    : (readKeyedTies(root) ?? readInnerOf(root) ?? readKeyedActors(root, telling));
  if (inner) return inner;
  const others = tables.filter((table) => !telling.includes(table));
  const joined = findJoined(others, telling).map((table) => ({ ...table, role: 'actors' as const }));
  if (telling.length > 0)
    return askAboutLists(readTables([...telling, ...joined, ...findSiblings(others, telling)]));
  const columns = findColumnLists(root);
  if (columns) return readList(columns);
  const rows = findOnlyList(root);
  if (rows.length > 0) return readList(rows);
  return (
    readReferences(root) ??
    readInner(root) ??
    readGroups(root) ??
    readUnnamed(root) ??
    readTypedPairs(root) ??
    readSingle(root) ??
    readScattered(root) ??
    readThings(root) ??
    toFailed(NO_LIST, NAME_ENDS)
  );
}

/** Rows that stand in several lists are a table to ask about. */
function readScattered(root: JsonObject): ReadResult | null {
  const found = findScatteredRows(root);
  return found && readList(found.rows);
}

/** The share of all that a file says that a list of it must hold, to be asked about as a table. */
const MAIN_SHARE = 0.5;

/** Of lists that nothing tells, one whose items name those of another ties these; else the one that holds most of the file is asked about. */
function readUnnamed(root: JsonObject): ReadResult | null {
  const lists = Object.entries(root).flatMap(([name, value]) => {
    const records = toObjects(value);
    return records.length > 1 ? [{ name, records, table: toNamedTable(name, records) }] : [];
  });
  const pairs = lists.flatMap(({ table }) => {
    const named = lists
      .map((other) => other.table)
      .filter((other) => other !== table && areEndsOf(table, other));
    return named.map((other) => [
      { ...other, role: 'actors' as const },
      { ...table, role: 'ties' as const },
    ]);
  });
  if (pairs[0]) return readTables(pairs[0]);
  const size = (value: unknown) => JSON.stringify(value).length;
  const [main] = [...lists].sort((a, b) => size(b.records) - size(a.records));
  if (!main || size(main.records) < MAIN_SHARE * size(root)) return null;
  return namesTwo(main.table.table) ? readList(main.records) : null;
}

/** Two columns of names may be the ends of ties. */
function namesTwo(table: ImportTable): boolean {
  return (
    profileColumns(table).filter((profile) => profile.sort === 'name' && profile.values.size > 1).length > 1
  );
}
