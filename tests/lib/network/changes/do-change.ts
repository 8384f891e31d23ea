import { applyChange } from '@/lib/network/changes/apply-change';
import type { Change } from '@/lib/network/changes/change';
import type { Network } from '@/lib/network/network';

/** Returns a network after a change. Throws an Error when it cannot be done. */
export function doChange(network: Network, change: Change): Network {
  const result = applyChange(network, change);
  if (result.ok) return result.network;
  throw new Error(JSON.stringify([...result.conflicts, ...result.issues]));
}

/** Returns a thing of a list by its id. Throws a RangeError when there is none. */
export function getById<T extends { readonly id: string }>(things: readonly T[], id: string): T {
  const thing = things.find((each) => each.id === id);
  if (!thing) throw new RangeError(`There is no “${id}”.`);
  return thing;
}
