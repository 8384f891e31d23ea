import { isSamePlain } from '@/lib/network/changes/same-plain';

/** Returns the fields that a form has changed: what it does not know, and what others change meanwhile, stays. */
export function pickChanged<Values extends object>(before: Partial<Values>, after: Values): Partial<Values> {
  const changed = Object.entries(after).filter(
    ([field, value]) => !isSamePlain(Reflect.get(before, field), value),
  );
  return Object.fromEntries(changed) as Partial<Values>;
}
