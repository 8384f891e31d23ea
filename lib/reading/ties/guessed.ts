import { type Token, tokenAt } from '../text/tokens';
import { isAdverb } from '../words/function-words';

/** Finds that who writes or speaks only guesses: "I believe that Iran armed", "in my view", "it is hard to believe that". */

/** Where a verb stands in its sentence. */
type Place = {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly verb: number;
};

/** How many words may stand between what makes it a guess and the verb. */
const MAX_BACK = 16;
const GUESSING =
  /^(?:believe|believed|think|thought|suspect|suspected|guess|guessed|gather|gathered|imagine|suppose|assume|assumed|presume|fear|feared|feel|felt|sense|doubt|reckon|hope|bet|wager|surmise)$/;
const TRUSTING =
  /^(?:believe|imagine|think|conclude|assume|suppose|suspect|credit|suggest|argue|say|claim|infer|see)$/;
const HARD =
  /^(?:hard|difficult|easy|tempting|fair|reasonable|plausible|natural|possible|impossible|fashionable|naive|convenient|comforting)$/;
const SHOWING = /^(?:show|suggest|indicate|confirm|prove|imply|reveal|establish|point)$/;
const SEEMING = /^(?:appear|seem)(?:s|ed)?$/;
const OPINION =
  /^(?:view|opinion|judg(?:e)?ment|mind|eyes|estimation|reading|guess|hunch|suspicion|impression|sense|understanding|feeling|theory|hypothesis|belief)$/;

/** Returns whether the clause of a verb is only what its author or speaker takes to be so. */
export function isGuessed({ tokens, first, last, verb }: Place): boolean {
  for (let at = verb - 1; at >= first && at > verb - MAX_BACK; at -= 1) {
    const { norm, text } = tokenAt(tokens, at);
    if (/^[;:"“”]$/.test(text)) return false;
    // "I think of him, and Iran armed them": another clause begins.
    const isNext = /^(?:and|but|so|yet)$/.test(norm) && tokenAt(tokens, at - 1).text === ',';
    if (isNext) return false;
    if (opensGuess(tokens, at)) return !isClosed(tokens, at, verb);
    if (isOpinion(tokens, at)) return true;
  }
  return isTagged(tokens, verb, last);
}

/** Whether a guess begins with a word: "I believe", "it is hard to believe", "the records appear to show". */
function opensGuess(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  // "I think of", "we believe in": of whom they think, and not what.
  const isOf = /^(?:of|in|about|for|so|to|it|him|her|them|this)$/.test(next.norm);
  if (GUESSING.test(norm) && !isOf && isSelf(tokens, at)) return true;
  if (tokenAt(tokens, at - 1).norm !== 'to') return false;
  const before = tokenAt(tokens, at - 2).norm;
  if (TRUSTING.test(norm) && HARD.test(before)) return next.norm === 'that' || next.isCapital;
  return SHOWING.test(norm) && SEEMING.test(before) && next.norm === 'that';
}

/** Whether "I" or "we" stands before a verb, past adverbs and auxiliaries. */
function isSelf(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (
    isAdverb(tokenAt(tokens, at).norm) ||
    /^(?:do|would|can|could|only|have)$/.test(tokenAt(tokens, at).norm)
  )
    at -= 1;
  return /^(?:i|we)$/.test(tokenAt(tokens, at).norm);
}

/** Whether it is somebody's own view: "in my view", "my guess is that". */
function isOpinion(tokens: readonly Token[], at: number): boolean {
  if (!OPINION.test(tokenAt(tokens, at).norm)) return false;
  const owner = [at - 1, at - 2].some((place) => /^(?:my|our)$/.test(tokenAt(tokens, place).norm));
  const next = tokenAt(tokens, at + 1);
  return (
    owner &&
    (next.text === ',' || (/^(?:is|was)$/.test(next.norm) && tokenAt(tokens, at + 2).norm === 'that'))
  );
}

/** Whether the words of a guess end before a verb: two commas close what is only set in beside its subject. */
function isClosed(tokens: readonly Token[], from: number, verb: number): boolean {
  const isInserted = tokenAt(tokens, from + 1).text === ',';
  return (
    !isInserted &&
    tokens.slice(from, verb).some(({ norm }) => /^(?:because|since|after|when|while|although)$/.test(norm))
  );
}

/** Whether a sentence ends by saying that it is a guess: "Iran armed them, I suspect." */
function isTagged(tokens: readonly Token[], verb: number, last: number): boolean {
  for (let at = verb + 1; at < last - 1; at += 1) {
    const { text } = tokenAt(tokens, at);
    if (/^[;:"“”]$/.test(text)) return false;
    if (text !== ',') continue;
    let end = at + 1;
    while (end < last && !/^[,.;!]$/.test(tokenAt(tokens, end).text)) end += 1;
    const isGuess = GUESSING.test(tokenAt(tokens, end - 1).norm) && isSelf(tokens, end - 1);
    if (end - at <= 4 && isGuess) return true;
    if (end - at <= 5 && isOpinion(tokens, end - 1)) return true;
  }
  return false;
}
