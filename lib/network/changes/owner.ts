import type { RawObject } from '../check-shape';
import type { ListName } from '../thing-index';
import type { Owner, Plain } from './change';
import type { Draft } from './draft';

/** Returns the thing, or the network, in which a field stands; null when there is none. */
export function findOwner(draft: Draft, { list, id }: Owner): RawObject | null {
  if (list === 'network') return id === draft.head.id ? draft.head : null;
  return draft.find(list, id) ?? null;
}

/** Returns the value of a field as JSON has it; undefined when it is absent. */
export function readField(owner: RawObject, field: string): Plain | undefined {
  // A network holds nothing but JSON: it came through `parseNetwork`.
  return Object.hasOwn(owner, field) ? (owner[field] as Plain) : undefined;
}

/** Writes a field of a draft’s thing, or of the network; an undefined value takes it away. */
export function writeField(draft: Draft, { list, id }: Owner, field: string, value: Plain | undefined): void {
  if (list === 'network') draft.head = withField(draft.head, field, value);
  else writeThing(draft, list, id, field, value);
}

function writeThing(draft: Draft, list: ListName, id: string, field: string, value: Plain | undefined): void {
  const thing = draft.find(list, id);
  if (thing) draft.replace(list, withField(thing, field, value));
}

/** What does not fit the type of its field is refused before the change is done. */
function withField<Fields extends object>(fields: Fields, field: string, value: Plain | undefined): Fields {
  if (value !== undefined) return { ...fields, [field]: value };
  const { [field]: _, ...rest } = fields as Readonly<Record<string, unknown>>;
  return rest as Fields;
}
