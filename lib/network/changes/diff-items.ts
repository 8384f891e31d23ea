import type { ItemOperation, Owner, Plain } from './change';
import { isSamePlain } from './same-plain';

type Place = Owner & { readonly field: string };

/** Returns the operations that make one list of items of another, in its order. */
export function diffItems(
  place: Place,
  before: readonly Plain[],
  after: readonly Plain[],
): readonly ItemOperation[] {
  const operations: ItemOperation[] = [];
  const items = [...before];
  const change = (at: number, was: Plain, now: Plain) => {
    operations.push({ op: 'item', ...place, was, now, at });
    if (now === null) items.splice(at, 1);
    else items.splice(at, was === null ? 0 : 1, now);
  };
  for (const [at, wanted] of after.entries()) {
    while (at < items.length && !isSamePlain(items[at], wanted)) {
      const there = items[at] ?? null;
      const isWantedLater = after.slice(at + 1).some((item) => isSamePlain(item, there));
      const later = items.findIndex((item, index) => index > at && isSamePlain(item, wanted));
      if (!isWantedLater && later === -1) change(at, there, wanted);
      else if (!isWantedLater) change(at, there, null);
      else {
        if (later !== -1) change(later, wanted, null);
        change(at, null, wanted);
      }
    }
    if (at >= items.length) change(at, null, wanted);
  }
  while (items.length > after.length) change(items.length - 1, items.at(-1) ?? null, null);
  return operations;
}
