import { type Token, tokenAt } from '../text/tokens';
import type { Candidate } from './candidate';

const MAX_BACK = 8;

/** Returns initials that a text gives to what is no actor, whoever is known by them: "the Internal Security Act (ISA)". */
export function listOwnInitials(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): ReadonlySet<string> {
  const ends = new Set(candidates.map(({ last }) => last));
  return new Set(
    candidates.flatMap(({ match, first, last }) => {
      const { text, norm } = tokenAt(tokens, first);
      const isEnclosed = tokenAt(tokens, first - 1).text === '(' && tokenAt(tokens, last).text === ')';
      const isInitials = match && last - first === 1 && /^\p{Lu}{2,6}$/u.test(text);
      return isInitials && isEnclosed && !ends.has(first - 1) && areInitials(tokens, first - 2, text)
        ? [norm]
        : [];
    }),
  );
}

/** Whether some capitals are those of the words that end at a token: "Internal Security Act". */
function areInitials(tokens: readonly Token[], end: number, initials: string): boolean {
  let left = initials.length;
  for (let at = end; at > end - MAX_BACK && left > 0; at -= 1) {
    const { text, kind, isCapital } = tokenAt(tokens, at);
    if (kind !== 'word') return false;
    if (!isCapital) {
      if (!/^(?:of|for|and|the|on|to)$/.test(text)) return false;
      continue;
    }
    if (text.charAt(0) !== initials.charAt(left - 1)) return false;
    left -= 1;
  }
  return left === 0;
}
