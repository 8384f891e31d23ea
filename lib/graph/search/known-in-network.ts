import type { KnownActor } from '@/lib/network/directory/known-actor';
import type { Actor } from '@/lib/network/network';
import { findKnownActors, type KnownActorIndex } from './known-actor-index';

/** The collection in which an actor of the directory has its id. */
const DIRECTORY = 'directory';

/** Returns the known actor that an actor of a network is: by its identifier, else by a name or alias that means no other. */
export function findKnownActor(index: KnownActorIndex, actor: Actor): KnownActor | null {
  const named = index.actors.get(actor.identifiers[DIRECTORY] ?? '');
  if (named) return named;
  for (const text of [actor.name, ...actor.aliases]) {
    const known = findKnownByName(index, text);
    if (known && isLike(known, actor)) return known;
  }
  return null;
}

/** Returns the known actor that a text names, by a name or a short form of it, and no other; null when there is none. */
export function findKnownByName(index: KnownActorIndex, text: string): KnownActor | null {
  const [match, ...others] = findKnownActors(index, text);
  if (!match || others.length > 0) return null;
  return match.name.use === 'name' || match.name.use === 'short' ? match.actor : null;
}

/** Returns the actors of a network that are known, by the id that they have in the directory. */
export function mapKnownActors(index: KnownActorIndex, actors: readonly Actor[]): ReadonlyMap<string, Actor> {
  const known = new Map<string, Actor>();
  for (const actor of actors) {
    const found = findKnownActor(index, actor);
    if (found && !known.has(found.id)) known.set(found.id, actor);
  }
  return known;
}

/** A person who is called like a state is none. */
function isLike(known: KnownActor, { kind, country }: Actor): boolean {
  return known.kind === kind && (known.country === null || country === null || known.country === country);
}
