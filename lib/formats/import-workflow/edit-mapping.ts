import type { ActorField, Mapping, TieField } from '../mapping';
import type { Guess } from '../question';

/** A change to what the columns and values of a file mean. */
export type MappingChange =
  | { readonly type: 'setActorColumn'; readonly column: string; readonly field: ActorField }
  | { readonly type: 'setTieColumn'; readonly column: string; readonly field: TieField }
  | { readonly type: 'setKind'; readonly value: string; readonly kind: string }
  | { readonly type: 'setOtherKind'; readonly kind: Mapping['otherKind'] }
  | { readonly type: 'setColumnKind'; readonly column: string; readonly kind: Mapping['otherKind'] }
  /** Null: the value becomes a type of this network that keeps its name. */
  | { readonly type: 'setType'; readonly value: string; readonly to: string | null }
  | { readonly type: 'setOtherType'; readonly to: string }
  | { readonly type: 'setNewType'; readonly value: string; readonly written: NewType }
  /** Whether a value stands for none where actors are named. */
  | { readonly type: 'setMissing'; readonly value: string; readonly isMissing: boolean }
  | { readonly type: 'setAggregate'; readonly aggregate: Mapping['aggregate'] }
  | { readonly type: 'linkNames'; readonly names: readonly string[] }
  | { readonly type: 'unlinkNames'; readonly names: readonly string[] };

/** A type of the network's own as the file writes it. */
export type NewType = Mapping['newTypes'][number] & { readonly id: string };

/** Returns a mapping after a change. */
export function changeMapping(mapping: Mapping, change: MappingChange): Mapping {
  switch (change.type) {
    case 'setActorColumn':
      return { ...mapping, actorColumns: { ...mapping.actorColumns, [change.column]: change.field } };
    case 'setTieColumn':
      return { ...mapping, tieColumns: { ...mapping.tieColumns, [change.column]: change.field } };
    case 'setKind':
      return { ...mapping, kinds: { ...mapping.kinds, [change.value]: change.kind } };
    case 'setOtherKind':
      return { ...mapping, otherKind: change.kind, namedKinds: false };
    case 'setColumnKind':
      return { ...mapping, columnKinds: { ...mapping.columnKinds, [change.column]: change.kind } };
    case 'setType':
      return dropUnused({ ...mapping, types: setValue(mapping.types, change.value, change.to) });
    case 'setOtherType':
      return { ...mapping, otherType: change.to };
    case 'setNewType':
      return addType(mapping, change.value, change.written);
    case 'setMissing': {
      const others = (mapping.missing ?? []).filter((value) => value !== change.value);
      return { ...mapping, missing: change.isMissing ? [...others, change.value] : others };
    }
    case 'setAggregate':
      return { ...mapping, aggregate: change.aggregate };
    case 'linkNames':
      return { ...mapping, sameActors: [...without(mapping.sameActors, change.names), change.names] };
    case 'unlinkNames':
      return { ...mapping, sameActors: without(mapping.sameActors, change.names) };
  }
}

/**
 * Returns the mapping that is guessed of a table whose columns have got other names, with what was decided of values and names before:
 * these stay the same.
 */
export function carryOver(decided: Mapping, guessed: Mapping): Mapping {
  const known = new Set(decided.newTypes.map(({ id }) => id));
  return {
    ...decided,
    actorColumns: guessed.actorColumns,
    tieColumns: guessed.tieColumns,
    columnKinds: guessed.columnKinds,
    kinds: { ...guessed.kinds, ...decided.kinds },
    types: { ...guessed.types, ...decided.types },
    newTypes: [...decided.newTypes, ...guessed.newTypes.filter(({ id }) => !known.has(id))],
    headers: guessed.headers,
  };
}

/** Returns the values that stand for none, and those that were taken for such at first. */
export function listMissing({ missing = [] }: Mapping, guesses: readonly Guess[]): readonly string[] {
  return [
    ...new Set([...guesses.flatMap(({ part, name }) => (part === 'missing' ? [name] : [])), ...missing]),
  ];
}

/** Returns whether a value stands for none: as it is said, or else as it is guessed. */
export function isMissing({ missing }: Mapping, guesses: readonly Guess[], value: string): boolean {
  return missing?.includes(value) ?? guesses.some(({ part, name }) => part === 'missing' && name === value);
}

/** Returns whether a list of names is linked to one actor. */
export function isLinked({ sameActors }: Mapping, names: readonly string[]): boolean {
  return sameActors.some((list) => isSame(list, names));
}

/** Returns what a column or a value is taken for, by its name as it stands in the file; null when nothing says so. */
export function findMapped<To extends string>(record: Readonly<Record<string, To>>, name: string): To | null {
  return Object.hasOwn(record, name) ? (record[name] ?? null) : null;
}

function setValue(values: Mapping['types'], value: string, to: string | null): Mapping['types'] {
  const rest = Object.entries(values).filter(([each]) => each !== value);
  return Object.fromEntries(to === null ? rest : [...rest, [value, to]]);
}

function addType(mapping: Mapping, value: string, written: NewType): Mapping {
  const others = mapping.newTypes.filter(({ id }) => id !== written.id);
  return { ...mapping, newTypes: [...others, written], types: setValue(mapping.types, value, written.id) };
}

/** A type that was made for a value that now means another is needed no more. */
function dropUnused(mapping: Mapping): Mapping {
  const used = new Set([...Object.values(mapping.types), mapping.otherType]);
  return {
    ...mapping,
    newTypes: mapping.newTypes.filter(({ id }) => typeof id === 'string' && used.has(id)),
  };
}

function without(lists: Mapping['sameActors'], names: readonly string[]): Mapping['sameActors'] {
  return lists.filter((list) => !isSame(list, names));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}
