import { type Token, tokenAt } from '../text/tokens';
import type { Candidate } from './candidate';
import { keepOwnInitials, listOwnInitials } from './own-initials';
import { isInPlace } from './places';

/** Returns candidates without initials that are of something else here, and without a place that runs into a name which stands alone elsewhere: "In Qandil Cemal Bayar told". */
export function trimPlaces(tokens: readonly Token[], candidates: readonly Candidate[]): readonly Candidate[] {
  const toKey = (first: number, last: number): string =>
    tokens
      .slice(first, last)
      .map(({ norm }) => norm)
      .join(' ');
  const pairs = new Set(
    candidates.flatMap(({ match, first, last }) =>
      !match && last - first === 2 ? [toKey(first, last)] : [],
    ),
  );
  const own = listOwnInitials(tokens, candidates);
  const meant = candidates.filter(
    ({ first, last }) => !(last - first === 1 && own.has(tokenAt(tokens, first).norm)),
  );
  return keepOwnInitials(tokens, meant).map((candidate) => {
    const { match, first, last } = candidate;
    const isLonger = !match && last - first === 3 && pairs.has(toKey(last - 2, last));
    return isLonger && isInPlace(tokens, first) ? { ...candidate, first: first + 1 } : candidate;
  });
}
