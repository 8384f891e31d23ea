import { BLANK_ACTOR } from '@/lib/network/blank-actor';
import { LIMITS } from '@/lib/network/limits';
import type { Actor } from '@/lib/network/network';
import { actorSchema } from '@/lib/network/schema';
import { ACTOR_KINDS, type ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { findCountryByName, toCountryCode } from '../guess/country-names';
import { isIdentityName } from '../guess/find-identities';
import { foldName } from '../guess/fold-name';
import { guessKind } from '../guess/guess-value';
import { isPersonName } from '../guess/person-names';
import { splitList } from '../join-list';
import type { ActorField, Mapping } from '../mapping';
import { IDENTIFIER_PREFIX } from '../table/own-columns';
import { toLine, toProse, toShowable } from './clean-text';
import { type ExtraColumns, type Extras, nameExtras, readExtras } from './extra-fields';
import type { Cells } from './field-cells';
import type { ImportContext } from './import-context';
import { keepInOrder, readDateOrKeep } from './import-dates';

/** What a row of the table of actors says; ids are not given yet. */
export type ActorRow = Omit<Actor, 'id' | 'kind'> & {
  readonly key: string;
  readonly kind: ActorKindId | null;
  readonly extras: Extras;
};

/** What a cell says of an actor that acts through others. */
const YES: ReadonlySet<string> = new Set(['true', 'yes', 'y', 'x', '1']);

export function nameActorExtras(cells: Cells<ActorField>): ExtraColumns {
  return nameExtras(cells.table, cells.all('attribute'), actorSchema.shape);
}

/** Returns what a row says of an actor; what has no place in the field that it is for is kept under another name. */
export function readActorRow(
  cells: Cells<ActorField>,
  extraColumns: ExtraColumns,
  row: number,
  context: ImportContext,
): ActorRow {
  const extras: Extras = readExtras(cells.table, extraColumns.own, row) ?? {};
  const id = cells.read(row, 'id');
  const name = cells.read(row, 'name') || id;
  const kind = cells.read(row, 'kind');
  const told = toKind(kind, context.mapping);
  if (kind !== '' && !isNameOfKind(kind)) extras.originalKind = toShowable(kind);
  const country = cells.read(row, 'country');
  const code = toCountryCode(country);
  if (country !== '' && code === null) extras.originalCountry = toShowable(country);
  const period = {
    from: readDateOrKeep(cells, row, 'from', extras, context),
    to: readDateOrKeep(cells, row, 'to', extras, context),
  };
  return {
    key: id || name,
    name: toLine(name),
    kind: told,
    aliases: cells
      .readAll(row, 'aliases')
      .flatMap(splitList)
      .map(toLine)
      .filter((alias) => alias.trim() !== ''),
    role: toLine(cells.read(row, 'role')),
    country: code,
    ...keepInOrder(period, extras, () => context.place('actors', row), context),
    notes: toProse(cells.readAll(row, 'notes').join('\n\n')),
    identifiers: readIdentifiers(cells, row),
    shadow: YES.has(cells.read(row, 'shadow').trim().toLowerCase()),
    extras,
  };
}

/** Returns the kind that a value stands for: as the mapping says, else as its words do; null when nothing tells. */
export function toKind(value: string, { kinds }: Mapping): ActorKindId | null {
  if (value === '') return null;
  const mapped = Object.hasOwn(kinds, value) ? kinds[value] : undefined;
  return ACTOR_KINDS.find(({ id }) => id === mapped)?.id ?? guessKind(value)?.to ?? null;
}

/** Returns whether a value says no more than the kind does. */
export function isNameOfKind(value: string): boolean {
  const folded = foldName(value);
  return ACTOR_KINDS.some(({ id, plural }) => folded === id || folded === plural.toLowerCase());
}

/** Returns the kind of an actor of which only the name is known: a country’s is a state’s, and a person’s a person’s where a mapping says so. */
export function guessKindByName(name: string, { otherKind, namedKinds }: Mapping): ActorKindId {
  if (findCountryByName(name) !== null) return 'state';
  return namedKinds === true && isPersonName(name) ? 'person' : otherKind;
}

/** Returns the kind of an actor that its column tells, null where it tells none. A country among groups is a state. */
export function findColumnKind(column: string, name: string, { columnKinds }: Mapping): ActorKindId | null {
  const kind = columnKinds && Object.hasOwn(columnKinds, column) ? columnKinds[column] : undefined;
  if (kind === undefined) return null;
  return kind === 'group' && findCountryByName(name) !== null ? 'state' : kind;
}

/** Returns what two rows say of one actor; where they differ, the first. */
export function mergeRows(first: ActorRow, second: ActorRow): ActorRow {
  const isUndated = first.from === null && first.to === null;
  const notes = first.notes === second.notes ? [first.notes] : [first.notes, second.notes];
  return {
    key: first.key,
    name: first.name,
    kind: first.kind ?? second.kind,
    aliases: [...new Set([...first.aliases, ...second.aliases])],
    role: first.role || second.role,
    country: first.country ?? second.country,
    from: isUndated ? second.from : first.from,
    to: isUndated ? second.to : first.to,
    notes: toProse(notes.filter((each) => each !== '').join('\n\n')),
    identifiers: { ...second.identifiers, ...first.identifiers },
    shadow: first.shadow || second.shadow,
    extras: { ...second.extras, ...first.extras },
  };
}

/** Returns the number of a register that a row has and that is another than that of an earlier row of the name; null where they are one. */
export function findOtherNumber(first: ActorRow, second: ActorRow): string | null {
  const all = (row: ActorRow): ReadonlyMap<string, unknown> =>
    new Map(Object.entries({ ...row.extras, ...row.identifiers }).filter(([name]) => isIdentityName(name)));
  const before = all(first);
  for (const [name, value] of all(second))
    if (before.has(name) && String(before.get(name)) !== String(value)) return String(value);
  return null;
}

/** Returns what a later row says otherwise of an actor than the first does, as “role: minister”. */
export function describeDifferences(first: ActorRow, second: ActorRow): readonly string[] {
  const fields = ['kind', 'role', 'country', 'from', 'to'] as const;
  const differing = fields.flatMap((field) =>
    first[field] && second[field] && first[field] !== second[field] ? [`${field}: ${second[field]}`] : [],
  );
  const all = (row: ActorRow): Readonly<Record<string, unknown>> => ({ ...row.identifiers, ...row.extras });
  const others = Object.entries(all(second)).flatMap(([name, value]) => {
    const before = Object.hasOwn(all(first), name) ? all(first)[name] : value;
    const isSame = JSON.stringify(before) === JSON.stringify(value);
    return isSame ? [] : [`${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`];
  });
  return [...differing, ...others];
}

/** Returns a row with what another row says otherwise among its notes. */
export function addDifferences(row: ActorRow, differences: readonly string[], place: string): ActorRow {
  if (differences.length === 0) return row;
  const added = toShowable(`Also, in ${place}: ${differences.join('; ')}.`);
  return { ...row, notes: toProse([row.notes, added].filter((each) => each !== '').join('\n\n')) };
}

/** Returns a row of an actor of whom ties say no more than a name, and perhaps a kind: the word for it is kept where it says more. */
export function toBareRow(key: string, name: string, kind: ActorKindId | null, kindWord = ''): ActorRow {
  const extras = kindWord === '' || isNameOfKind(kindWord) ? {} : { originalKind: toShowable(kindWord) };
  return { ...BLANK_ACTOR, extras, key, name, kind };
}

function readIdentifiers(cells: Cells<ActorField>, row: number): Readonly<Record<string, string>> {
  const found: [string, string][] = [];
  for (const column of cells.all('identifier')) {
    const cell = cells.table.cell(row, column);
    const name = toShowable((cells.table.columns[column]?.name ?? '').replace(IDENTIFIER_PREFIX, '')).slice(
      0,
      LIMITS.id,
    );
    if (cell !== '' && name.trim() !== '' && found.length < LIMITS.identifiers)
      found.push([toIdentifierName(name), toLine(cell)]);
  }
  return Object.fromEntries(found);
}

function toIdentifierName(name: string): string {
  return ['__proto__', 'constructor', 'prototype'].includes(name) ? `${name} (column)` : name;
}
