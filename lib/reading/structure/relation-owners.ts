import type { TokenMention } from '../actors/mention-map';
import type { Phrase, Phrases } from '../actors/phrases';
import { tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { isFunctionWord } from '../words/word-kinds';

/** Finds whose a relation is that a noun names before "of": "backer of Hamas", "an old friend of Suarez's". */

const LINKS = /^(?:of|to|for)$/;
/** Nouns of those who have a share in something. */
const SHARING = /^(?:shareholders?|investors?|partners?|stakeholders?)$/;
/** Who is sent somewhere by another. */
export const ENVOYS = /^(?:ambassador|envoy|consul|emissary|attaché|attache)$/;

/** Returns whose it is after the noun: "backer of Hamas", "supplier of weapons to Hamas". */
export function readOwners(
  phrases: Phrases,
  noun: number,
  end: number,
): { readonly owners: readonly TokenMention[]; readonly last: number } | null {
  const { tokens } = phrases.body;
  for (let at = noun + 1; at < Math.min(end, noun + 5); at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    const isIn =
      norm === 'in' && (ENVOYS.test(tokenAt(tokens, noun).norm) || SHARING.test(tokenAt(tokens, noun).norm));
    if (LINKS.test(norm) || isIn) {
      const list = phrases
        .listAfter(at + 1, end)
        .filter((one) => !one.isWeak || isOfForce(phrases, one) || isDoubleGenitive(phrases, one));
      if (list.length > 0 && list.every((one) => isDoubleGenitive(phrases, one)))
        return { owners: list.map(({ mention }) => mention), last: list.at(-1)?.last ?? noun };
      const last = list.at(-1)?.last;
      if (last !== undefined && list.some(({ isWeak }) => isWeak))
        return { owners: list.map(({ mention }) => mention), last: skipNouns(phrases, last) };
      if (last !== undefined) return { owners: list.map(({ mention }) => mention), last };
    } else if (kind !== 'word' || isFunctionWord(norm) || isActingVerb(norm) || at === noun + 1) return null;
  }
  return null;
}

/** Whether nothing is told of what is theirs: "an old friend of Suarez's, ". */
function isDoubleGenitive({ body: { tokens } }: Phrases, { mention: { last }, isWeak }: Phrase): boolean {
  return isWeak && tokenAt(tokens, last - 1).isPossessive && tokenAt(tokens, last).kind === 'sign';
}

/** Returns where the nouns end that stand after a name: "Puntland's coast guard". */
function skipNouns({ body: { tokens } }: Phrases, from: number): number {
  let at = from;
  while (at < from + 3 && tokenAt(tokens, at).kind === 'word' && !isFunctionWord(tokenAt(tokens, at).norm))
    at += 1;
  return at;
}

/** Whether what belongs to an actor acts for it: "the paymaster of Puntland's coast guard". */
function isOfForce({ body: { tokens } }: Phrases, { mention }: Phrase): boolean {
  if (!tokenAt(tokens, mention.last - 1).isPossessive && mention.kind !== 'demonym') return false;
  return [0, 1, 2].some((step) =>
    /^(?:guard|guards|army|navy|police|militia|coastguard|government|regime|military|forces|rebels|intelligence|ministry)$/.test(
      tokenAt(tokens, mention.last + step).norm,
    ),
  );
}
