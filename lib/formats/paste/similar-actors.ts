import { toWords } from '@/lib/graph/search/fold-text';
import { memoize } from '@/lib/network/memoize';
import type { Network } from '@/lib/network/network';

const MAX_OFFERED = 3;
/** Shorter words are in too many names. */
const MIN_LENGTH = 3;

/** Returns the actors that a name may stand for beside those who are called so: each word of the shorter name is in the other. */
export function listSimilarActors(network: Network, name: string): readonly { id: string; name: string }[] {
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
