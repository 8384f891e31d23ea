import type { Network } from '../network';
import type { ListName } from '../thing-index';
import type { Thing } from './references';

/** Returns the thing of a network’s list that has an id; undefined when there is none. */
export function findThing<List extends ListName>(
  network: Pick<Network, ListName>,
  { list, id }: { readonly list: List; readonly id: string },
): Thing<List> | undefined {
  const things: readonly Thing<List>[] = network[list];
  return things.find((thing) => thing.id === id);
}
