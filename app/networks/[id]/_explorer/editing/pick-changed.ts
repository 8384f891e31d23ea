import { buildEdit } from '@/lib/network/changes/edit-thing';
import type { Thing } from '@/lib/network/changes/references';
import { isSamePlain } from '@/lib/network/changes/same-plain';
import type { Network } from '@/lib/network/network';
import type { ListName } from '@/lib/network/thing-index';
import type { Written } from './use-form';

/** Returns the fields that a form has changed: what it does not know, and what others change meanwhile, stays. */
export function pickChanged<Values extends object>(before: object, after: Values): Partial<Values> {
  const changed = Object.entries(after).filter(
    ([field, value]) => !isSamePlain(Reflect.get(before, field), value),
  );
  return Object.fromEntries(changed) as Partial<Values>;
}

/** Returns the edit that a form about a thing that is there comes to; null when it changes nothing. */
export function writeEdit<List extends ListName>(
  network: Network,
  list: List,
  known: Thing<List>,
  fields: Partial<Omit<Thing<List>, 'id'>>,
): Written | null {
  const changed = pickChanged(known, fields);
  if (Object.keys(changed).length === 0) return null;
  return { change: buildEdit(network, { list, id: known.id }, changed) };
}
