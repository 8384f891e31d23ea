import { type JsonObject, toText } from '../json/read-json-source';
import type { ActorField } from '../mapping';
import { RecordTable } from '../record-table';
import { IDENTIFIER_PREFIX } from '../table/own-columns';
import type { StixObject } from './stix-objects';
import { listReferences, type StixNames, toNamedFields } from './stix-values';

const FIELDS: Readonly<Record<string, ActorField>> = {
  ...{ id: 'id', kind: 'kind', name: 'name', aliases: 'aliases', roles: 'role', country: 'country' },
  ...{ first_seen: 'from', last_seen: 'to', description: 'notes' },
};
const TOLD: ReadonlySet<string> = new Set(['id', 'type', 'name', 'external_references', 'spec_version']);
/** What observed things are called by, which have no name: addresses, accounts, paths. */
const NAMES = [
  'name',
  'value',
  'display_name',
  'account_login',
  'user_id',
  'path',
  'key',
  'subject',
  'pattern',
];

/** Returns what an object is called, or null. */
export function findName(data: JsonObject): string | null {
  return NAMES.map((field) => toText(data[field])).find((name) => name !== null) ?? null;
}

/** Returns what an object is, in words: its type; of an identity with its class; of a location whether it is a country. */
export function toKindWords({ type, data }: StixObject): string {
  if (type === 'identity') return `identity, ${toText(data.identity_class) ?? 'unknown'}`;
  const isCountry = type === 'location' && toText(data.country) !== null && toText(data.city) === null;
  return isCountry ? 'country' : type;
}

/** Returns a table of objects as actors. What is no field of an actor is kept under its own name. */
export function toActorTable(objects: Iterable<StixObject>, names: StixNames): RecordTable<ActorField> {
  const table = new RecordTable<ActorField>(FIELDS, (name) => {
    if (name.startsWith(IDENTIFIER_PREFIX)) return 'identifier';
    return name.endsWith('_aliases') ? 'aliases' : null;
  });
  for (const object of objects) {
    const { id, data } = object;
    const references = listReferences(data);
    table.add(
      [
        ['id', id],
        ['kind', toKindWords(object)],
        ['name', findName(data) ?? id],
        ...references.map(
          (reference) => [`${IDENTIFIER_PREFIX}${reference.name || 'reference'}`, reference.id] as const,
        ),
        ['references', references.map(({ url }) => url)],
        ...toNamedFields(object, TOLD, names),
      ],
      null,
    );
  }
  return table;
}
