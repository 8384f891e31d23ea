import { foldName } from '../guess/fold-name';
import { isJsonObject, type JsonObject, toObjects, toText } from '../json/read-json-source';
import type { TieField } from '../mapping';
import { RecordTable, type TableRecord } from '../record-table';
import { toTexts } from './popolo-values';

const FIELDS: Readonly<Record<string, TieField>> = {
  ...{ id: 'id', type: 'type', source: 'source', target: 'target', start_date: 'from', end_date: 'to' },
  ...{ role: 'notes', label: 'notes', post: 'notes', url: 'url', documentTitle: 'documentTitle' },
};
/** Columns that a field of a membership would not mean. */
const OWN: ReadonlySet<string> = new Set(['type', 'source', 'target', 'url', 'documentTitle']);
const ENDS: ReadonlySet<string> = new Set(['id', 'person_id', 'member_id', 'organization_id', 'sources']);
/** Who holds one of these leads; others, such as a vice president, are members. */
const LEADERS: ReadonlySet<string> = new Set([
  ...['leader', 'head', 'chair', 'chairman', 'chairwoman', 'chairperson', 'president', 'speaker'],
  ...['prime minister', 'secretary general', 'general secretary', 'director', 'party leader'],
]);

/** Things that memberships name by id: posts, areas, terms of parliaments, the organizations on behalf of which. */
export type PopoloNames = ReadonlyMap<string, string>;

/** Terms of parliaments by id, with their dates. */
export type PopoloPeriods = ReadonlyMap<string, { readonly start_date: string; readonly end_date: string }>;

/**
 * Returns a table of memberships, with a row for each source that one stands on. What a membership names by id (`post_id`) stands
 * there by its name as well (`post`). A seat that somebody holds on behalf of a party is a membership of that party as well.
 */
export function toTieTable(
  memberships: readonly JsonObject[],
  names: PopoloNames,
  periods: PopoloPeriods,
): RecordTable<TieField> {
  const table = new RecordTable<TieField>(FIELDS);
  const told = new Set(memberships.map((each) => toPair(toMember(each), toOrganization(each))));
  for (const [index, listed] of memberships.entries()) {
    const membership = { ...listed, ...findDates(listed, periods) };
    const sources = toObjects(membership.sources);
    // Rows of one tie are known by its id.
    const id = toText(membership.id) ?? (sources.length > 1 ? `membership ${index + 1}` : '');
    const items: readonly TableRecord[] = sources.map(({ url, note }) => [
      ['url', toText(url) ?? ''],
      ['documentTitle', toText(note) ?? ''],
    ]);
    const rows = items.length > 0 ? items : [[]];
    const shared = toShared(membership, names);
    for (const item of rows) table.add([['id', id], ...shared, ...item], null);
    const party = toPartyTie(membership);
    const pair = party && toPair(party.source, party.target);
    if (!party || told.has(pair ?? '') || told.has(JSON.stringify(party))) continue;
    told.add(JSON.stringify(party));
    const record: TableRecord = Object.entries(party);
    for (const item of rows) table.add([['id', id && `${id} for a party`], ...record, ...item], null);
  }
  return table;
}

function toPair(source: string, target: string): string {
  return JSON.stringify([source, target]);
}

/** Returns the dates of a membership: where it has none, those of the term of parliament that it belongs to. */
export function findDates(membership: JsonObject, periods: PopoloPeriods): JsonObject {
  const period = periods.get(toText(membership.legislative_period_id) ?? '');
  return {
    start_date: toText(membership.start_date) ?? period?.start_date ?? '',
    end_date: toText(membership.end_date) ?? period?.end_date ?? '',
  };
}

/** Returns the membership of a party on whose behalf a seat is held; null when it is held for none. */
function toPartyTie(membership: JsonObject) {
  const { on_behalf_of_id, on_behalf_of, start_date, end_date } = membership;
  const [source, target] = [toMember(membership), toEnd(on_behalf_of_id, on_behalf_of)];
  if (source === '' || target === '' || source === target) return null;
  return {
    ...{ type: 'member-of', source, target },
    ...{ start_date: toText(start_date) ?? '', end_date: toText(end_date) ?? '' },
  };
}

function toMember({ person_id, member_id, person, member }: JsonObject): string {
  return toEnd(person_id ?? member_id, person ?? member);
}

function toOrganization({ organization_id, organization }: JsonObject): string {
  return toEnd(organization_id, organization);
}

function toShared(membership: JsonObject, names: PopoloNames): [string, string | readonly string[]][] {
  const { role } = membership;
  const isLeader = typeof role === 'string' && LEADERS.has(foldName(role));
  const record: [string, string | readonly string[]][] = [
    ['type', isLeader ? 'leads' : 'member-of'],
    ['source', toMember(membership)],
    ['target', toOrganization(membership)],
  ];
  for (const [field, value] of Object.entries(membership)) {
    if (ENDS.has(field) || ['person', 'member', 'organization'].includes(field)) continue;
    record.push([OWN.has(field) ? `${field} (of the membership)` : field, toTexts(value)]);
    const name = field.endsWith('_id') && typeof value === 'string' ? names.get(value) : undefined;
    if (name !== undefined) record.push([field.slice(0, -'_id'.length), name]);
  }
  return record;
}

/** An end is named by its id, or stands there itself. */
function toEnd(id: unknown, thing: unknown): string {
  if (id !== undefined && id !== null) return String(id);
  return isJsonObject(thing) ? String(thing.id ?? thing.name ?? '') : '';
}
