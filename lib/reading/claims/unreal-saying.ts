import { type Token, tokenAt } from '../text/tokens';
import type { Speaking } from './speaking';

/** Words before who speaks that leave it open whether they do: "if the general says", "unless Qatar denies". */
const OPEN = /^(?:if|unless|whether|lest|until|till|suppose|supposing|provided|should|before)$/;
/** Nobody, of those who might: "no spokesman said", "nobody at the club admitted". */
const NOBODY = /^(?:no|nobody|none)$/;

/** Returns whether the words by which somebody would speak say that nobody does, or only that somebody might: a party is who. */
export function isUnrealSaying(tokens: readonly Token[], { kind, first }: Speaking): boolean {
  const own = tokenAt(tokens, first).norm;
  const before = tokenAt(tokens, first - 1).norm;
  if (kind !== 'voice' && NOBODY.test(own) && tokenAt(tokens, first + 1).kind === 'word') return true;
  return OPEN.test(before) || (before === 'no' && tokenAt(tokens, first - 2).text !== ',');
}
