import type { Phrases } from '../actors/phrases';
import { type Token, tokenAt } from '../text/tokens';
import {
  CALLING_VERBS,
  CLAIM_NOUNS,
  DENYING_VERBS,
  REJECTING_VERBS,
  SAYING_VERBS,
} from '../words/speech-words';

/** How many words such an aside has at most. */
const MAX_ASIDE = 12;

/** Returns whether ", which Tehran denies", ", a charge made by Tehran" or ", as Tehran has claimed" begins at a token. */
export function isAsideOfClaim({ body: { tokens } }: Phrases, from: number, last: number): boolean {
  const opens = /^(?:a|an|something)$/.test(tokenAt(tokens, from).norm) ? from + 1 : from;
  const { norm } = tokenAt(tokens, opens);
  if (norm === 'as') return isAsSaid(tokens, from, last);
  if (!(norm === 'which' || norm === 'that' || CLAIM_NOUNS.has(norm))) return false;
  for (let at = opens + 1; at < Math.min(last, opens + MAX_ASIDE); at += 1) {
    if (tokenAt(tokens, at).kind === 'sign' && tokenAt(tokens, at).text !== ',') return false;
    const { norm: verb } = tokenAt(tokens, at);
    if (DENYING_VERBS.has(verb) || REJECTING_VERBS.has(verb) || CALLING_VERBS.has(verb)) return true;
    if (MADE.test(verb) && tokenAt(tokens, at + 1).norm === 'by') return true;
  }
  return false;
}

/** Whether "as Tehran has claimed" stands at a token, and nothing after it. */
function isAsSaid(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from + 2; at < Math.min(last, from + MAX_ASIDE); at += 1) {
    const { kind, text } = tokenAt(tokens, at);
    if (kind !== 'sign') continue;
    return /^[.,;]$/.test(text) && SAYING_VERBS.has(tokenAt(tokens, at - 1).norm);
  }
  return false;
}

/** What is done with a charge by whoever says it: "an accusation first made by Reyes". */
export const MADE = /^(?:made|levelled|leveled|raised|repeated|voiced|brought|aired|echoed)$/;
