import type { KnownActor } from '../directory/known-actor';
import type { Actor, Network } from '../network';
import type { Change } from './change';
import { buildAddition } from './edit-thing';
import { toAmount } from './thing-words';

/** What is written of an actor that comes into a network together with something else. */
export type NewActor = Pick<Actor, 'kind' | 'name' | 'aliases' | 'role' | 'country' | 'identifiers'>;

/**
 * Returns a known actor as it comes into a network: with its names in other languages, but not the words for its people and places,
 * and with its id in the directory.
 */
export function toNewActor({ kind, name, names, country, identifiers }: KnownActor): NewActor {
  const forms = names.flatMap(({ text, use }) => (use === 'name' || use === 'short' ? [text] : []));
  const aliases = [...new Set(forms)].filter((form) => form !== name);
  return { kind, name, aliases, role: '', country, identifiers };
}

/** Returns a network with actors at the end of its list; those of an id that is there already are left out. */
export function withActors(network: Network, actors: readonly Actor[]): Network {
  const there = new Set(network.actors.map(({ id }) => id));
  const added = actors.filter(({ id }) => !there.has(id));
  return added.length === 0 ? network : { ...network, actors: [...network.actors, ...added] };
}

/** Returns a change that first adds the actors that it needs: undone, all of it is gone. */
export function addActors(network: Network, actors: readonly Actor[], change: Change): Change {
  const there = new Set(network.actors.map(({ id }) => id));
  const added = actors.filter(({ id }) => !there.has(id));
  if (added.length === 0) return change;
  const additions = added.flatMap((actor) => buildAddition(network, 'actors', actor).operations);
  return {
    label: `${change.label}, with ${toAmount(added.length, 'new actor')}`,
    operations: [...additions, ...change.operations],
  };
}

/** Returns those of the actors that fields name, alone or in a list. */
export function pickNamed(actors: readonly Actor[], fields: object): readonly Actor[] {
  const named = new Set(Object.values(fields).flat());
  return actors.filter(({ id }) => named.has(id));
}
