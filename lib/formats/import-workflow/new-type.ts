import { LIMITS } from '@/lib/network/limits';
import { READY_TYPES } from '@/lib/vocabulary/ready-types';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { UniqueIds } from '../import/unique-ids';
import type { Mapping } from '../mapping';
import type { NewType } from './edit-mapping';
import { findType } from './find-type';

/** Returns whether an id is that of a type that the mapping adds. */
export function isNewType({ newTypes }: Mapping, id: string): boolean {
  return newTypes.some((type) => type.id === id);
}

/**
 * Returns the new type of a value: as the mapping writes it already, or as a first proposal with the look and the meaning that
 * `type`, what the value has become by itself, has now, so that a change to one field leaves the others as they are.
 */
export function toNewType(mapping: Mapping, value: string, type: RelationshipType | null): NewType {
  const id = findType(mapping, value);
  const written = mapping.newTypes.find((each) => id !== null && each.id === id);
  if (written && id !== null) return { ...written, id };
  return {
    id: giveId(mapping, value),
    label: value.slice(0, LIMITS.line),
    symmetric: type?.symmetric ?? false,
    carriesMessages: type?.carriesMessages ?? false,
    ...(type && toLookAndMeaning(type)),
  };
}

/** What of a type its form shows. Its other words and its family follow from these. */
function toLookAndMeaning({ sign, colour, line, third }: RelationshipType): Omit<NewType, 'id'> {
  return { sign, colour: { ...colour }, line: { ...line }, ...(third && { third: { ...third } }) };
}

/**
 * Returns the types that a value can be taken for, in groups: those of the network first, when there are any, and last the ready
 * types that none of them has the id or the label of.
 */
export function listTypeChoices({ newTypes }: Mapping) {
  const own = newTypes.flatMap(({ id, label }) =>
    typeof id === 'string' ? [{ id, label: typeof label === 'string' ? label : id }] : [],
  );
  const known = RELATIONSHIP_TYPES.map(({ id, label }) => ({ id, label }));
  const taken = new Set(own.flatMap(({ id, label }) => [id, label]));
  const ready = READY_TYPES.flatMap(({ type: { id, label } }) =>
    taken.has(id) || taken.has(label) ? [] : [{ id, label }],
  );
  return [
    ...(own.length > 0 ? [{ group: 'Types of this network', types: own }] : []),
    { group: 'Types that every network knows', types: known },
    ...(ready.length > 0 ? [{ group: 'Ready types', types: ready }] : []),
  ];
}

function giveId({ newTypes }: Mapping, value: string): string {
  const ids = new UniqueIds();
  const ready = READY_TYPES.map(({ type }) => type);
  for (const { id } of [...RELATIONSHIP_TYPES, ...ready, ...newTypes])
    if (typeof id === 'string') ids.take(id);
  return ids.give(value, 'type');
}
