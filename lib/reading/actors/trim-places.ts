import { type Token, tokenAt } from '../text/tokens';
import type { Candidate } from './candidate';
import { keepOwnInitials, listOwnInitials } from './own-initials';
import { isInPlace } from './places';

const SHIPS =
  /^(?:tanker|vessel|ship|frigate|trawler|yacht|freighter|ferry|destroyer|submarine|cruiser|warship|corvette|dhow)$/;

/** Returns the names that the text gives to ships, of two words or more: "the research vessel Oru Bey". */
function listShips(tokens: readonly Token[]): ReadonlySet<string> {
  const ships = new Set<string>();
  for (const [at, { norm }] of tokens.entries()) {
    if (!SHIPS.test(norm)) continue;
    let last = at + 1;
    while (tokenAt(tokens, last).isCapital) last += 1;
    if (last > at + 2)
      ships.add(
        tokens
          .slice(at + 1, last)
          .map((token) => token.norm)
          .join(' '),
      );
  }
  return ships;
}

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
  const ships = listShips(tokens);
  const meant = candidates.filter(
    ({ match, first, last }) =>
      !(last - first === 1 && own.has(tokenAt(tokens, first).norm)) &&
      (match !== null || ships.size === 0 || !ships.has(toKey(first, last))),
  );
  return keepOwnInitials(tokens, meant).map((candidate) => {
    const { match, first, last } = candidate;
    const isLonger = !match && last - first === 3 && pairs.has(toKey(last - 2, last));
    return isLonger && isInPlace(tokens, first) ? { ...candidate, first: first + 1 } : candidate;
  });
}
