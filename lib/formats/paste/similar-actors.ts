import { findAlikeActors } from '@/lib/graph/search/alike-actors';
import { toWords } from '@/lib/graph/search/fold-text';
import type { KnownActorIndex } from '@/lib/graph/search/known-actor-index';
import { memoize } from '@/lib/network/memoize';
import type { Network } from '@/lib/network/network';

const MAX_OFFERED = 3;
/** Shorter words are in too many names. */
const MIN_LENGTH = 3;

type Named = { readonly id: string; readonly name: string };

/** Whom a name may stand for beside those who are called so. `close`: whose name is nearly that one, so that it has to be asked; null for nobody. */
export type MeantActors = { readonly close: Named | null; readonly all: readonly Named[] };

/** Returns whom a name may stand for: those of whom a name is close, and those with whom it has all its words in common. */
export function listMeantActors(network: Network, name: string, index: KnownActorIndex | null): MeantActors {
  const alike = findAlikeActors(network.actors, name, index, MAX_OFFERED).map(({ actor }) => actor);
  const found = new Map([...alike, ...listSimilarActors(network, name)].map((each) => [each.id, each.name]));
  const all = [...found].map(([id, own]) => ({ id, name: own })).slice(0, MAX_OFFERED);
  return { close: alike.length > 0 ? (all[0] ?? null) : null, all };
}

/** Returns the actors that a name may stand for: each word of the shorter name is in the other. */
function listSimilarActors(network: Network, name: string): readonly Named[] {
  const words = new Set(toWords(name));
  if (![...words].some((word) => word.length >= MIN_LENGTH)) return [];
  return listNames(network)
    .filter((each) => {
      const [few, many] = each.words.size < words.size ? [each.words, words] : [words, each.words];
      return [...few].some((word) => word.length >= MIN_LENGTH) && [...few].every((word) => many.has(word));
    })
    .slice(0, MAX_OFFERED)
    .map(({ id, own }) => ({ id, name: own }));
}

const listNames = memoize((network: Network) =>
  network.actors.map(({ id, name }) => ({ id, own: name, words: new Set(toWords(name)) })),
);
