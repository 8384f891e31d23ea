import type { Change, Operation, Plain, PlainObject } from '@/lib/network/changes/change';
import type { Reference } from '@/lib/network/changes/references';
import { isSamePlain } from '@/lib/network/changes/same-plain';
import type { ListName } from '@/lib/network/thing-index';

/** The fields of things and of evidence that name something, and of which list. */
const NAMING_FIELDS: ReadonlyMap<string, ListName> = new Map([
  ['source', 'actors'],
  ['target', 'actors'],
  ['onBehalfOf', 'actors'],
  ['toward', 'actors'],
  ['speaker', 'actors'],
  ['document', 'documents'],
  ['claim', 'claims'],
  ['type', 'relationshipTypes'],
  ['relationships', 'relationships'],
  ['meetings', 'meetings'],
  ['actor', 'actors'],
]);

/** Returns a change in which a thing bears another id, wherever the change names it; itself when it does not. */
export function renameInChange(change: Change, thing: Reference, id: string): Change {
  const { label, operations } = change;
  const rename = (value: Plain | undefined, field: string): Plain | undefined => {
    if (value === thing.id && NAMING_FIELDS.get(field) === thing.list) return id;
    if (isList(value)) return value.map((item) => rename(item, field) ?? item);
    return isObject(value) ? renameFields(value, rename) : value;
  };
  const renameOperation = (operation: Operation): Operation => {
    if ('thing' in operation) {
      const isThing = operation.list === thing.list && operation.thing.id === thing.id;
      const fields = renameFields(operation.thing, rename);
      const before = operation.list === thing.list && operation.before === thing.id ? id : operation.before;
      return { ...operation, thing: { ...fields, id: isThing ? id : operation.thing.id }, before };
    }
    const isOwner = operation.list === thing.list && operation.id === thing.id;
    const { was, now } = operation;
    const values = {
      ...(was !== undefined && { was: rename(was, operation.field) }),
      ...(now !== undefined && { now: rename(now, operation.field) }),
    };
    return { ...operation, ...values, id: isOwner ? id : operation.id } as Operation;
  };
  const renamed = { label, operations: operations.map(renameOperation) };
  return isSamePlain(renamed, change) ? change : renamed;
}

function renameFields(
  fields: PlainObject,
  rename: (value: Plain | undefined, field: string) => Plain | undefined,
): PlainObject {
  const entries = Object.entries(fields).map(([field, value]) => [field, rename(value, field) ?? value]);
  return Object.fromEntries(entries);
}

function isList(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value);
}

function isObject(value: Plain | undefined): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
