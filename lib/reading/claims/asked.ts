import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { CLAIM_NOUNS } from '../words/speech-words';
import type { AttributionList } from './attribution-list';
import type { DraftClaim } from './draft-claim';

const ASKING = /^(?:asked|pressed|questioned)$/;

/**
 * Returns what somebody was asked whom a sentence has answer: "Asked whether it had paid, ", "the firm, asked about reports that it had paid, ",
 * "declined to comment when asked whether it had paid". Null where nobody was asked.
 */
export function readAsked(list: AttributionList, sentence: Sentence): DraftClaim | null {
  const { tokens } = list.clauses.phrases.body;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (!ASKING.test(tokenAt(tokens, at).norm) || !isBeside(tokens, sentence, at)) continue;
    const claim = readQuestion(list, sentence, at);
    if (claim) return claim;
  }
  return null;
}

/** Whether a word stands beside the main verb: at the beginning, after a comma, or after "when". */
function isBeside(tokens: readonly Token[], { first }: Sentence, at: number): boolean {
  const { norm, text } = tokenAt(tokens, at - 1);
  return at === first || text === ',' || /^(?:when|if|being)$/.test(norm);
}

function readQuestion(list: AttributionList, { last }: Sentence, from: number): DraftClaim | null {
  const { tokens } = list.clauses.phrases.body;
  let end = from;
  while (end < last && !/^[,;.!?]$/.test(tokenAt(tokens, end).text)) end += 1;
  const opening = tokens
    .slice(from, end)
    .findIndex(({ norm }, step) => /^(?:whether|if)$/.test(norm) || isOfReport(tokens, from + step));
  const start = from + opening + 1;
  if (opening < 0 || end - start < 3) return null;
  return list.claims.findStated(start, end) ?? list.claims.state(start, end);
}

/** Whether "that" stands at a token after what somebody was asked about: "asked about reports that it had paid". */
function isOfReport(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).norm === 'that' && CLAIM_NOUNS.has(tokenAt(tokens, at - 1).norm);
}
