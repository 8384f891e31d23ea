import { createImportTables } from '../create-import-tables';
import { createTable } from '../create-table';
import type { FormatSource } from '../format';
import { BARE_MAPPING } from '../guess/guess-mapping';
import { isNobody } from '../guess/nobody-words';
import type { ImportTable, Remark } from '../import-tables';
import { isJsonObject, type JsonObject, readJsonSource, toObjects, toText } from '../json/read-json-source';
import type { ActorField, Mapping } from '../mapping';
import type { ReadResult } from '../read-result';
import { RecordTable } from '../record-table';
import { toFailed } from '../remark-list';
import { IDENTIFIER_PREFIX } from '../table/own-columns';
import { findDates, type PopoloPeriods, toTieTable } from './popolo-ties';
import { toTexts } from './popolo-values';

/** Fields of persons and organizations that are fields of actors. */
const FIELDS: Readonly<Record<string, ActorField>> = {
  ...{ id: 'id', kind: 'kind', name: 'name', other_names: 'aliases', role: 'role' },
  ...{ birth_date: 'from', founding_date: 'from', death_date: 'to', dissolution_date: 'to' },
  ...{ summary: 'notes', biography: 'notes', abstract: 'notes', description: 'notes' },
};

/** Told in another way, or with the things that they are. */
const TOLD: ReadonlySet<string> = new Set(['id', 'name', 'other_names', 'identifiers', 'memberships']);

/** Lists of things that are no actors: memberships and organizations name them by id. */
const NAMED = ['posts', 'areas', 'events'] as const;
const READ: ReadonlySet<string> = new Set(['persons', 'organizations', 'memberships', 'meta', ...NAMED]);

/**
 * Returns the draft of a Popolo file: persons and organizations are actors, memberships are ties. Posts, areas and terms are named
 * by the memberships that they belong to.
 */
export function readPopolo(source: FormatSource): ReadResult {
  const read = readJsonSource(source);
  if (!read.ok) return read.failed;
  const root = openRecord(isJsonObject(read.value) ? read.value : {});
  const persons = toObjects(root.persons);
  const { organizations, nobody } = withoutNobody(toObjects(root.organizations));
  if (persons.length + organizations.length === 0) {
    return toFailed('The file holds neither a person nor an organization.', 'Choose a file that does.');
  }
  const named = NAMED.flatMap((list) => toObjects(root[list]));
  const names = new Map([...organizations, ...named].map((thing) => [String(thing.id), toName(thing)]));
  const actors = toActorTable(persons, organizations);
  const listed = [...listMemberships(root, persons, organizations), ...listParents(organizations)];
  const memberships = listed.flatMap((each) => leaveNobody(each, nobody));
  const periods = new Map(
    toObjects(root.events).map(({ id, start_date, end_date }) => [
      String(id),
      { start_date: toText(start_date) ?? '', end_date: toText(end_date) ?? '' },
    ]),
  );
  const ties = toTieTable(memberships, names, periods);
  const draft = createImportTables({
    actors: actors.toTable(),
    ties: ties.toTable(),
    documents: toDocuments(root.meta),
    remarks: [
      ...describeDates(memberships, periods),
      ...describeNobody(listed, nobody),
      ...describeOthers(root),
    ],
  });
  const mapping: Mapping = {
    ...BARE_MAPPING,
    actorColumns: actors.toMapping(),
    tieColumns: ties.toMapping(),
    kinds: { person: 'person', organization: 'group' },
    types: { 'member-of': 'member-of', leads: 'leads' },
    newTypes: [],
  };
  return { kind: 'draft', draft, mapping, guesses: [], applyHeaderChoice: null };
}

/** One person or organization may stand alone, with its memberships: they name those on the other side, of whom the file says no more. */
function openRecord(root: JsonObject): JsonObject {
  const memberships = toObjects(root.memberships);
  if (Array.isArray(root.persons) || Array.isArray(root.organizations)) return root;
  if (toName(root) === '' || memberships.length === 0) return root;
  const { memberships: _, posts, ...record } = root;
  const isPerson = memberships.some(
    (each) => each.organization_id !== undefined && each.person_id === undefined,
  );
  const [own, list] = isPerson ? ['person_id', 'persons'] : ['organization_id', 'organizations'];
  return {
    [list]: [record],
    memberships: memberships.map((each) => ({ [own]: record.id, ...each })),
    ...(Array.isArray(posts) && { posts }),
  };
}

/** An organization that is called “unknown” stands for members of whom the file does not know where they belong. */
function withoutNobody(listed: readonly JsonObject[]) {
  const nobody = new Map<string, string>();
  const organizations = listed.filter((each) => {
    const name = toName(each);
    if (!isNobody(name)) return true;
    nobody.set(String(each.id), name);
    return false;
  });
  return { organizations, nobody };
}

/** Returns a membership without what it says of an organization that stands for nobody; none where it says nothing else. */
function leaveNobody(membership: JsonObject, nobody: ReadonlyMap<string, string>): readonly JsonObject[] {
  const isOf = (id: unknown) => nobody.has(String(id));
  if (isOf(membership.organization_id) || isOf(membership.member_id)) return [];
  if (!isOf(membership.on_behalf_of_id)) return [membership];
  const { on_behalf_of_id: _, ...others } = membership;
  return [others];
}

function describeNobody(
  memberships: readonly JsonObject[],
  nobody: ReadonlyMap<string, string>,
): readonly Remark[] {
  return [...nobody].map(([id, name]) => {
    const count = memberships.filter(({ organization_id, member_id, on_behalf_of_id }) =>
      [organization_id, member_id, on_behalf_of_id].some((each) => String(each) === id),
    ).length;
    const message = `“${name}” names no organization: it is no actor, and ${count === 1 ? 'one membership' : `${count.toLocaleString('en')} memberships`} in it made no tie.`;
    return { severity: 'warning', place: '', message, fix: 'If it is one, write its full name.' };
  });
}

/** Memberships stand in a list of their own, or with the person or the organization whose they are. */
function listMemberships(
  root: JsonObject,
  persons: readonly JsonObject[],
  organizations: readonly JsonObject[],
): readonly JsonObject[] {
  const listed = toObjects(root.memberships);
  if (listed.length > 0) return listed;
  const nest = (things: readonly JsonObject[], end: string) =>
    things.flatMap((thing) => toObjects(thing.memberships).map((each) => ({ [end]: thing.id, ...each })));
  const ofPersons = nest(persons, 'person_id');
  return ofPersons.length > 0 ? ofPersons : nest(organizations, 'organization_id');
}

/** An organization is a part of the one above it. */
function listParents(organizations: readonly JsonObject[]): readonly JsonObject[] {
  const known = new Set(organizations.map(({ id }) => id));
  return organizations.flatMap(({ id, parent_id, parent }) => {
    const above = parent_id ?? (isJsonObject(parent) ? parent.id : undefined);
    return above !== id && known.has(above) ? [{ member_id: id, organization_id: above }] : [];
  });
}

function toName(thing: JsonObject): string {
  return toText(thing.name) ?? toText(thing.label) ?? toText(thing.role) ?? '';
}

/** The addresses that the file as a whole was taken from are documents, on which nothing stands by itself. */
function toDocuments(meta: unknown): ImportTable | null {
  const urls = isJsonObject(meta) ? toTexts(meta.sources) : [];
  if (urls.length === 0) return null;
  const columns = ['title', 'url'].map((name) => ({ name, kind: 'text' as const }));
  return createTable(
    columns,
    urls.map((url) => [url, url]),
  );
}

/** Tells how many memberships have the dates of their term of parliament. */
function describeDates(memberships: readonly JsonObject[], periods: PopoloPeriods): readonly Remark[] {
  const dated = memberships.filter((each) => {
    const { start_date, end_date } = findDates(each, periods);
    return start_date !== (toText(each.start_date) ?? '') || end_date !== (toText(each.end_date) ?? '');
  }).length;
  if (dated === 0) return [];
  const message = `${dated.toLocaleString('en')} memberships have no dates of their own at one end or both, and were given those of their legislative period.`;
  return [{ severity: 'note', place: '', message, fix: '' }];
}

function describeOthers(root: JsonObject): readonly Remark[] {
  const counts = NAMED.flatMap((list) => {
    const count = toObjects(root[list]).length;
    return count > 0 ? [`${list} (${count.toLocaleString('en')})`] : [];
  });
  const unread = Object.keys(root).filter((list) => !READ.has(list) && toObjects(root[list]).length > 0);
  const told: Remark[] = [];
  if (counts.length > 0) {
    const message = `No actors, and only named where a membership belongs to them: ${counts.join(', ')}.`;
    told.push({ severity: 'note', place: '', message, fix: '' });
  }
  if (unread.length > 0) {
    const message = `These lists are passed over: ${unread.join(', ')}.`;
    told.push({ severity: 'warning', place: '', message, fix: 'Write what they say as memberships.' });
  }
  return told;
}

/** Returns a table of persons and organizations. What is no field of an actor is kept under its own name. */
function toActorTable(
  persons: readonly JsonObject[],
  organizations: readonly JsonObject[],
): RecordTable<ActorField> {
  const table = new RecordTable<ActorField>(FIELDS, (name) =>
    name.startsWith(IDENTIFIER_PREFIX) ? 'identifier' : null,
  );
  for (const person of persons) table.add(toRecord(person, 'person'), null);
  for (const organization of organizations) table.add(toRecord(organization, 'organization'), null);
  return table;
}

function toRecord(thing: JsonObject, kind: string): [string, string | readonly string[]][] {
  const name = toText(thing.name) ?? '';
  const names = toObjects(thing.other_names).map((other) => toText(other.name) ?? '');
  const identifiers = toObjects(thing.identifiers).map(({ scheme, identifier }, index) => {
    const known = toText(scheme) ?? `id ${index + 1}`;
    return [`${IDENTIFIER_PREFIX}${known}`, toTexts(identifier)] as [string, readonly string[]];
  });
  return [
    ['id', toTexts(thing.id)],
    ['kind', kind],
    ['name', name],
    ['other_names', [...new Set(names)].filter((other) => other !== name)],
    ...identifiers,
    ...Object.entries(thing).flatMap(([field, value]): [string, readonly string[]][] =>
      TOLD.has(field) ? [] : [[field === 'kind' ? 'kind (of the file)' : field, toTexts(value)]],
    ),
  ];
}
