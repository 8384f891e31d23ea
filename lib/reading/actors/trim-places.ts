import type { Token } from '../text/tokens';
import type { Candidate } from './candidate';
import { isInPlace } from './places';

/** Returns candidates without a place that runs into a name which stands alone elsewhere: "In Qandil Cemal Bayar told". */
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
  return candidates.map((candidate) => {
    const { match, first, last } = candidate;
    const isLonger = !match && last - first === 3 && pairs.has(toKey(last - 2, last));
    return isLonger && isInPlace(tokens, first) ? { ...candidate, first: first + 1 } : candidate;
  });
}
