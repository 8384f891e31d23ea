import type { Network } from '@/lib/network/network';
import type { ListName } from '@/lib/network/thing-index';

/** Returns the network with other values in some fields of one thing. */
export function changeThing(network: Network, list: ListName, id: string, fields: object): Network {
  const things = network[list].map((thing) => (thing.id === id ? { ...thing, ...fields } : thing));
  return { ...network, [list]: things };
}

/** Returns the network without some things of a list. */
export function withoutThing(network: Network, list: ListName, ...ids: readonly string[]): Network {
  return { ...network, [list]: network[list].filter(({ id }) => !ids.includes(id)) };
}

/** Returns the network with one more thing at the end of a list. */
export function withThing(network: Network, list: ListName, thing: object): Network {
  return { ...network, [list]: [...network[list], thing] };
}

/** Returns the network of Lebanon with a type of its own, by the id of one that the vocabulary gained later. */
export function withOwnType(network: Network): Network {
  const type = {
    id: 'rejects',
    label: 'rejects a proposal by',
    inverseLabel: 'has a proposal rejected by',
    plural: 'Rejections',
    family: 'dispute',
    line: { style: 'solid', weight: 'regular', end: 'tee' },
  };
  return withThing({ ...network, relationshipTypes: [] }, 'relationshipTypes', type);
}
