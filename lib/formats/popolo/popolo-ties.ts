import { foldName } from '../guess/fold-name';
import type { TieField } from '../import-tables';
import { isJsonObject, type JsonObject, toObjects, toText } from '../json/read-json-source';
import { RecordTable, type TableRecord } from '../record-table';
import { toTexts } from './popolo-values';

const FIELDS: Readonly<Record<string, TieField>> = {
  ...{ id: 'id', type: 'type', source: 'source', target: 'target', start_date: 'from', end_date: 'to' },
  ...{ role: 'notes', label: 'notes', post: 'notes', url: 'url', documentTitle: 'documentTitle' },
};
const ENDS: ReadonlySet<string> = new Set(['id', 'person_id', 'member_id', 'organization_id', 'sources']);
/** Who holds one of these leads; others, such as a vice president, are members. */
const LEADERS: ReadonlySet<string> = new Set([
  ...['leader', 'head', 'chair', 'chairman', 'chairwoman', 'chairperson', 'president', 'speaker'],
  ...['prime minister', 'secretary general', 'general secretary', 'director', 'party leader'],
]);

/** Things that memberships name by id: posts, areas, terms of parliaments, the organizations on behalf of which. */
export type PopoloNames = ReadonlyMap<string, string>;

/**
 * Returns a table of memberships, with a row for each source that one stands on. What a membership names by id (`post_id`) stands
 * there by its name as well (`post`).
 */
export function toTieTable(memberships: readonly JsonObject[], names: PopoloNames): RecordTable<TieField> {
  const table = new RecordTable<TieField>(FIELDS);
  for (const [index, membership] of memberships.entries()) {
    const shared = toShared(membership, names);
    const sources = toObjects(membership.sources);
    // Rows of one tie are known by its id.
    const id = toText(membership.id) ?? (sources.length > 1 ? `membership ${index + 1}` : '');
    const items: readonly TableRecord[] = sources.map(({ url, note }) => [
      ['url', toText(url) ?? ''],
      ['documentTitle', toText(note) ?? ''],
    ]);
    for (const item of items.length > 0 ? items : [[]]) table.add([['id', id], ...shared, ...item], null);
  }
  return table;
}

function toShared(membership: JsonObject, names: PopoloNames): [string, string | readonly string[]][] {
  const { person_id, member_id, organization_id, person, member, organization, role } = membership;
  const isLeader = typeof role === 'string' && LEADERS.has(foldName(role));
  const record: [string, string | readonly string[]][] = [
    ['type', isLeader ? 'leads' : 'member-of'],
    ['source', toEnd(person_id ?? member_id, person ?? member)],
    ['target', toEnd(organization_id, organization)],
  ];
  for (const [field, value] of Object.entries(membership)) {
    if (ENDS.has(field) || ['person', 'member', 'organization'].includes(field)) continue;
    record.push([field, toTexts(value)]);
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
