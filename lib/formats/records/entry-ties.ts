import type { Remark } from '../import-tables';
import { isJsonObject, type JsonObject } from '../json/read-json-source';
import { type EntryRole, isEntryRole, type ListRoles } from '../list-role';
import type { NamedTable } from '../table/table-reading';
import { type Holder, listNameKeys, nameEntry, nameRecord, without } from './inner-lists';
import { findType } from './inner-ties';
import { toNamedTable } from './records-table';
import { isText } from './thing-name';

type Lists = ReadonlyMap<string, readonly Holder[]>;

/**
 * Returns a table of the ties that entries of lists within records are, as a user has said, each with the entry's own fields; and one of the records, where these
 * are an end of them. None where no list is said to hold such entries.
 */
export function toEntryTables(lists: Lists, said: ListRoles): readonly NamedTable[] {
  const roles = Object.entries(said).flatMap(([name, role]) => {
    const holders = lists.get(name) ?? [];
    return isEntryRole(role) && holders.length > 0 ? [{ name, role, holders }] : [];
  });
  const ties = roles.flatMap(({ name, role, holders }) => listEntryTies(name, role, holders));
  if (ties.length === 0) return [];
  const untied = roles.flatMap((each) => tellUntied(each.name, each.role, each.holders));
  const tables: NamedTable[] = [{ ...toNamedTable('ties', ties), role: 'ties', remarks: untied }];
  const ofRecords = roles.filter(({ role }) => role.source === undefined);
  const records = new Set(ofRecords.flatMap(({ holders }) => holders.map(({ record }) => record)));
  const told = ofRecords.map(({ name }) => name);
  const actors = [...records].flatMap((record): JsonObject[] => {
    const named = nameRecord(record);
    return named ? [{ name: named.name, ...without(named.rest, ['name', ...told]) }] : [];
  });
  if (actors.length > 0) tables.push({ ...toNamedTable('actors', actors), role: 'actors' });
  return tables;
}

/** Returns what is told of records whose entries make no tie: of one alone, or without the field that names the other end. */
function tellUntied(name: string, role: EntryRole, holders: readonly Holder[]): readonly Remark[] {
  const untied = holders.filter(
    (holder) => holder.entries.length > 0 && listEntryTies(name, role, [holder]).length === 0,
  );
  const [first] = untied;
  if (!first) return [];
  const count = `${untied.length.toLocaleString('en')} ${untied.length === 1 ? 'record' : 'records'}`;
  const shown = first.entries
    .map(nameEntry)
    .filter((each) => each !== '')
    .slice(0, 3);
  const example = shown.length > 0 ? `: the first names “${shown.join('”, “')}”` : '';
  const message = `The entries of “${name}” in ${count} made no tie${example}.`;
  return [{ severity: 'warning', place: '', message, fix: 'See whether both ends are named there.' }];
}

/** Returns the ties that the entries of one list are, as records with a field for each end, one for the type, and what else is said of them. */
export function listEntryTies(
  name: string,
  role: EntryRole,
  holders: readonly Holder[],
): readonly JsonObject[] {
  if (role.by !== undefined) return holders.flatMap((holder) => tieParts(role, role.by ?? '', holder));
  const items = holders.flatMap(({ entries }) => entries.filter(isJsonObject));
  const ends = [role.source, role.target].flatMap((field) => field ?? []);
  const type = findType(items, role.target, [...ends, ...items.slice(0, 1).flatMap(listNameKeys)]);
  const arePairs = role.source === '' && role.target === '';
  return holders.flatMap(({ record: whole, entries }) => {
    // What a record of those who stand together is of says how they are tied.
    const ofPair = arePairs && isText(whole.type) ? whole.type : null;
    const record = ofPair === null ? whole : without(whole, ['type']);
    const ids = listIds(record);
    return entries.flatMap((entry) => {
      const own = isJsonObject(entry) ? entry : {};
      const used = [...ends.flatMap((field) => (field === '' ? listNameKeys(entry) : [field])), type ?? ''];
      const facts = {
        ...nameFacts(role.source === undefined ? {} : listFacts(record), 'record'),
        ...nameFacts(without(own, used), name),
        type: type !== null && isText(own[type]) ? own[type] : (ofPair ?? name),
      };
      const sources =
        role.source === undefined ? [nameRecord(record)?.name ?? ''] : listEnds(entry, role.source, ids);
      const targets = arePairs
        ? entries.slice(entries.indexOf(entry) + 1).map(nameEntry)
        : listEnds(entry, role.target, ids);
      return sources.flatMap((source) =>
        targets.flatMap((target) => (source === '' || target === '' ? [] : [{ source, target, ...facts }])),
      );
    });
  });
}

/** Ties those with one part in a record to those with another. What is said of either is said of the tie. */
function tieParts(
  { source, target }: EntryRole,
  by: string,
  { record, entries }: Holder,
): readonly JsonObject[] {
  const ofPart = (part: string | undefined) =>
    entries.filter(isJsonObject).filter((entry) => part !== undefined && entry[by] === part);
  const rest = (entry: JsonObject) => without(entry, [by, 'id', ...listNameKeys(entry)]);
  return ofPart(source).flatMap((one) =>
    ofPart(target).map((other) => ({
      source: nameEntry(one),
      target: nameEntry(other),
      type: `${source}, ${target}`,
      ...nameFacts(listFacts(record), 'record'),
      ...nameFacts(rest(one), source ?? ''),
      ...Object.fromEntries(
        Object.entries(rest(other)).map(([key, value]) => [
          key in rest(one) ? `${target} ${key}` : key,
          value,
        ]),
      ),
    })),
  );
}

/** Returns whom a field of an entry names; ids that entries of the same record have stand for these. */
function listEnds(entry: unknown, field: string, ids: ReadonlyMap<string, string>): readonly string[] {
  if (field === '') return [nameEntry(entry)];
  const value = isJsonObject(entry) ? getField(entry, field) : undefined;
  const all = Array.isArray(value) ? value : [value];
  return all.map((each) => {
    const key = typeof each === 'number' ? String(each) : nameEntry(each);
    return ids.get(key) ?? key;
  });
}

/** Returns what a field of a record holds, or one of an object within it: `body.name`. */
export function getField(record: JsonObject, field: string): unknown {
  if (field in record) return record[field];
  const [outer = '', ...inner] = field.split('.');
  const held = record[outer];
  return isJsonObject(held) ? held[inner.join('.')] : undefined;
}

/** Returns what the entries of the lists of a record are called, by their ids: those of one record say nothing of another. */
export function listIds(record: JsonObject): ReadonlyMap<string, string> {
  const things = Object.values(record).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return new Map(
    things.filter(isJsonObject).flatMap((thing) => {
      const { id } = thing;
      const name = nameEntry(thing);
      return (isText(id) || typeof id === 'number') && name !== '' ? [[String(id), name] as const] : [];
    }),
  );
}

/** Returns what a record says besides its lists. */
function listFacts(record: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !Array.isArray(value)));
}

/** The ends, the type and the id of a tie have names that a field may have as well. */
const TAKEN: ReadonlySet<string> = new Set(['source', 'target', 'type', 'id', '_id']);

function nameFacts(facts: JsonObject, of: string): JsonObject {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [TAKEN.has(key) ? `${of} ${key}` : key, value]),
  );
}
