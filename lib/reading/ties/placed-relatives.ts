import type { TokenMention } from '../actors/mention-map';
import { type Token, tokenAt } from '../text/tokens';
import type { DraftTie } from './draft-tie';

const MAX_TO_VERB = 7;

/** Whether a state is only where a noun is of which a clause without a comma speaks: "a dialogue in Jordan which is". */
function isWhere(tokens: readonly Token[], { first, last, actor }: TokenMention, cue: number): boolean {
  if (actor.kind !== 'state' || cue < last || cue > last + MAX_TO_VERB) return false;
  if (!/^(?:which|that)$/.test(tokenAt(tokens, last).norm)) return false;
  if (!/^(?:in|at|near|inside|across)$/.test(tokenAt(tokens, first - 1).norm)) return false;
  const noun = tokenAt(tokens, first - 2);
  return noun.kind === 'word' && !noun.isCapital && !/(?:ed|ing)$/.test(noun.norm);
}

const OF_PAIRS =
  /^(?:talks|war|summit|deal|border|meeting|dialogue|conflict|agreement|crisis|negotiations|relations|ties)$/;

/** Whether a name is the second of a pair that only describes a noun: "the Chad-Niger talks". */
function isOfPair(tokens: readonly Token[], { first, last }: TokenMention): boolean {
  return last - first === 1 && tokenAt(tokens, first).isJoined && OF_PAIRS.test(tokenAt(tokens, last).norm);
}

/**
 * Returns whether a tie takes the place of something for what a relative clause is about, or half of a pair for who
 * acts: "talks in Jordan which Chad supports", "the Chad-Niger talks during an interview with".
 */
export function isOfPlacedNoun(tokens: readonly Token[], { source, target, cue, rule }: DraftTie): boolean {
  if (!/^(?:pair|compound|cue)$/.test(rule) && cue >= source.last && isOfPair(tokens, source)) return true;
  return isWhere(tokens, source, cue) || isWhere(tokens, target, cue);
}
