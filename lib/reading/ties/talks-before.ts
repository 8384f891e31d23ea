import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { isBe } from './verb-subjects';

const GATHERINGS = /^(?:talks|negotiations|meetings?|summits?|discussions|conference|rounds?|consultations)$/;
const MAX_TO_TALKS = 10;

/**
 * Returns whether a participle tells of talks that are named before it with those who hold them: "talks between Jordan and Iran, hosted by
 * Oman". It tells nothing of those themselves.
 */
export function isOfTalksBefore(tokens: readonly Token[], { first }: Sentence, participle: number): boolean {
  if (isBe(tokenAt(tokens, participle - 1).norm)) return false;
  for (let at = participle - 1; at >= first && at > participle - MAX_TO_TALKS; at -= 1)
    if (/^(?:between|among|with|of)$/.test(tokenAt(tokens, at).norm))
      return GATHERINGS.test(tokenAt(tokens, at - 1).norm);
  return false;
}
