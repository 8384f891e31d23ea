import type { KnownActorIndex } from '@/lib/graph/search/known-actor-index';
import { findKnownActor } from '@/lib/graph/search/known-in-network';
import { memoize } from '@/lib/network/memoize';
import type { Actor } from '@/lib/network/network';
import type { Option } from '@/lib/view/match-options';

/** Above this many actors a picker finds them by the names in the network alone. */
const MAX_LOOKED_UP = 5_000;

type Listed = { readonly index: KnownActorIndex | null; readonly options: readonly Option[] };

const listed = new WeakMap<readonly Actor[], Listed>();

/**
 * Returns actors as a list to choose from, each found by all its names, those among them that the directory knows. It is made once for a list of
 * actors: several fields offer the same, and are drawn anew with each choice.
 */
export function toActorOptions(
  actors: readonly Actor[],
  index: KnownActorIndex | null = null,
): readonly Option[] {
  const found = listed.get(actors);
  if (found?.index === index) return found.options;
  const options = listOptions(actors, index);
  listed.set(actors, { index, options });
  return options;
}

function listOptions(actors: readonly Actor[], index: KnownActorIndex | null): readonly Option[] {
  const isLookedUp = index !== null && actors.length <= MAX_LOOKED_UP;
  return actors.map((actor) => ({
    value: actor.id,
    label: actor.name,
    words: isLookedUp ? [...actor.aliases, ...listKnownNames(actor, index)] : actor.aliases,
  }));
}

const listKnownNames = memoize((actor: Actor, index: KnownActorIndex): readonly string[] => {
  const names = findKnownActor(index, actor)?.names ?? [];
  return names.flatMap(({ text, use }) => (use === 'name' || use === 'short' ? [text] : []));
});
