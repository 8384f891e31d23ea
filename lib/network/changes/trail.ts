import type { Change, ItemOperation, Owner, Plain } from './change';
import { type Reference, toKey } from './references';
import { isSamePlain } from './same-plain';

type Step = { readonly was: Plain; readonly now: Plain };

/**
 * What others have done since a change was thought of, as far as the network as it is now does not show it: which things
 * they have removed, and what has become of the items of lists, so that evidence that somebody has graded is still found.
 */
export class Trail {
  private readonly steps = new Map<string, Step[]>();
  private readonly removed = new Set<string>();

  constructor(changes: readonly Change[]) {
    for (const { operations } of changes) {
      for (const operation of operations) {
        if (operation.op === 'item') this.add(operation, operation);
        if (operation.op === 'remove')
          this.removed.add(toKey({ list: operation.list, id: operation.thing.id }));
      }
    }
  }

  add(place: Owner & { readonly field: string }, step: Step): void {
    const key = toPlaceKey(place);
    const known = this.steps.get(key);
    if (known) known.push(step);
    else this.steps.set(key, [step]);
  }

  hasRemoved(thing: Reference): boolean {
    return this.removed.has(toKey(thing));
  }

  /** Answers what an item has become: null when it was removed, itself when nobody changed it. */
  follow({ was, ...place }: ItemOperation): Plain {
    let item = was;
    for (const step of this.steps.get(toPlaceKey(place)) ?? []) {
      if (item !== null && isSamePlain(step.was, item)) item = step.now;
    }
    return item;
  }

  /** Answers whether somebody else has added such an item. */
  hasAdded({ now, ...place }: ItemOperation): boolean {
    const steps = this.steps.get(toPlaceKey(place)) ?? [];
    return steps.some((step) => step.was === null && isSamePlain(step.now, now));
  }
}

function toPlaceKey({ list, id, field }: Owner & { readonly field: string }): string {
  return `${list}/${id}/${field}`;
}
