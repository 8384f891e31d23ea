import type { ActorField } from '../import-tables';
import { type JsonObject, toObjects, toText } from '../json/read-json-source';
import { RecordTable } from '../record-table';
import { IDENTIFIER_PREFIX } from '../table/own-columns';
import { toTexts } from './popolo-values';

/** Fields of persons and organizations that are fields of actors. */
const FIELDS: Readonly<Record<string, ActorField>> = {
  ...{ id: 'id', kind: 'kind', name: 'name', other_names: 'aliases', role: 'role' },
  ...{ birth_date: 'from', founding_date: 'from', death_date: 'to', dissolution_date: 'to' },
  ...{ summary: 'notes', biography: 'notes', abstract: 'notes', description: 'notes' },
};
/** Told in another way, or with the things that they are. */
const TOLD: ReadonlySet<string> = new Set(['id', 'name', 'other_names', 'identifiers', 'memberships']);

/** Returns a table of persons and organizations. What is no field of an actor is kept under its own name. */
export function toActorTable(
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
      TOLD.has(field) ? [] : [[field, toTexts(value)]],
    ),
  ];
}
