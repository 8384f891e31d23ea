import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import { isIrregularPast } from '../words/acting-words';
import { isAdverb } from '../words/function-words';

/** Verbs that end what somebody said: "It will return, Lima promised". */
const PROMISED =
  /^(?:promised|pleaded|begged|advised|urged|joked|mused|thundered|shouted|whispered|protested|cried|found|finds|heard|ruled|ventured|opined|volunteered|recounted|reasoned|reckoned|reckons)$/;
/** Verbs by which what somebody wrote ends a sentence: "It was paid twice, court records show". */
const SHOWN = /^(?:shows?|showed|indicated?|suggests?|suggested|reveals?)$/;
/** How many words who speaks has at most, between a quotation and the verb. */
const MAX_SPEAKER = 12;
/** Words that belong to the verb before them: "cuts short", "hammered home". */
const PARTICLES = /^(?:short|back|in|on|out|off|home|up|down|away|over|again|quietly|simply)$/;
/** Verbs after a quotation by which nobody says it. */
const NO_TELLING =
  /^(?:asked|wondered|inquired|enquired|titled|entitled|called|named|dubbed|headlined|labelled|labeled|branded|signed|marked|read|reads|is|was|has|does)$/;

/**
 * Returns whether a verb that is none of saying tells who has spoken: it stands between a quotation and them (“It never came,” laughed Lima),
 * or ends what they said (“It will return, Lima promised”).
 */
export function tellsSpeaker(clauses: Clauses, sentence: Sentence, at: number): boolean {
  const { tokens } = clauses.phrases.body;
  const { norm, isCapital } = tokenAt(tokens, at);
  if (isCapital) return false;
  const isPast = /[a-z]{2}ed$/.test(norm) || isIrregularPast(norm);
  const isNow = /[a-z]{3}s$/.test(norm);
  if (NO_TELLING.test(norm) || !(isPast || isNow || SHOWN.test(norm) || PROMISED.test(norm))) return false;
  if (isQuoteEnd(tokens, at - 1)) {
    const particle = PARTICLES.test(tokenAt(tokens, at + 1).norm) ? 1 : 0;
    return clauses.partyAfter(at + 1 + particle, sentence) !== null;
  }
  const isTag = SHOWN.test(norm) || PROMISED.test(norm);
  const isNear = tokens.slice(Math.max(0, at - MAX_SPEAKER), at).some(({ text }) => /^["”»]$/.test(text));
  if (!(isTag || (isPast && isNear))) return false;
  const party = clauses.partyBefore(skipBack(tokens, at), sentence);
  if (!party || party.first <= sentence.first) return false;
  const isQuoted = isQuoteEnd(tokens, party.first - 1);
  const isEnd = /^[.;"”]?$/.test(tokenAt(tokens, at + 1).text);
  // “The people will not bow,” he hammered home.
  if (isQuoted) return isEnd || (isPast && !opensQuotation(tokens, sentence, at));
  const isShown = SHOWN.test(norm) && party.kind === 'unnamed';
  return isEnd && (isShown || PROMISED.test(norm)) && tokenAt(tokens, party.first - 1).text === ',';
}

function skipBack(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (isAdverb(tokenAt(tokens, at - 1).norm)) at -= 1;
  return at;
}

function opensQuotation(tokens: readonly Token[], { last }: Sentence, from: number): boolean {
  return tokens.slice(from, last).some(({ text }) => /^["“«:]$/.test(text));
}

/** Whether a sign closes a quotation that goes on to who has spoken. */
function isQuoteEnd(tokens: readonly Token[], at: number): boolean {
  return /^["”»]$/.test(tokenAt(tokens, at).text) && /^[,?!…]$/.test(tokenAt(tokens, at - 1).text);
}
