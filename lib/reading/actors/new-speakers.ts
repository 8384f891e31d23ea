import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb, isIrregularPast } from '../words/acting-words';
import { PREPOSITIONS } from '../words/function-words';
import { isFunctionWord } from '../words/word-kinds';
import { toWords } from '../words/word-set';
import { isAddedAdjective } from './speaker-additions';

/** Words that count those who speak, or set them off from others. */
export const QUANTIFIERS = toWords(
  'one two three four five six seven eight nine ten several many some other another most multiple various numerous few both all neither either unnamed anonymous named',
);

const MAX_MODIFIERS = 7;
const MAX_TO_WHO = 8;

/** Returns whether a noun is somebody of whom the text has not spoken, whatever they do: "a packer who fled", "according to a welder". */
export function isNewSpeaker(tokens: readonly Token[], noun: number): boolean {
  const { norm } = tokenAt(tokens, noun);
  if (/[a-z]{2}ed$/.test(norm) || isIrregularPast(norm) || isAddedAdjective(tokens, noun)) return false;
  if (!isOpened(tokens, noun)) return false;
  return isBeforeWho(tokens, noun) || isOfAccording(tokens, noun);
}

/** Whether "who" follows a noun, or what stands beside it: "a packer who fled", "a welder on the line, who". */
function isBeforeWho(tokens: readonly Token[], noun: number): boolean {
  const next = tokenAt(tokens, noun + 1).norm;
  if (next === 'who') return true;
  if (!PREPOSITIONS.has(next)) return false;
  for (let end = noun + 2; end < noun + MAX_TO_WHO; end += 1) {
    const { text, norm, kind } = tokenAt(tokens, end);
    if (text === ',') return tokenAt(tokens, end + 1).norm === 'who';
    if (norm === 'who') return true;
    if (kind !== 'word' || isActingVerb(norm)) return false;
  }
  return false;
}

/** Whether "according to" stands before a noun and its article: "according to a welder". */
function isOfAccording(tokens: readonly Token[], noun: number): boolean {
  for (let to = noun - 1; to > noun - MAX_MODIFIERS; to -= 1) {
    const { norm, kind } = tokenAt(tokens, to);
    if (norm === 'to') return tokenAt(tokens, to - 1).norm === 'according';
    if (kind === 'sign' || PREPOSITIONS.has(norm)) return false;
  }
  return false;
}

/** Whether an article or a number opens the words of a noun, and no other noun follows it: "a", "two former". */
function isOpened(tokens: readonly Token[], noun: number): boolean {
  const next = tokenAt(tokens, noun + 1);
  if (next.kind === 'word' && !isFunctionWord(next.norm) && !isActingVerb(next.norm)) return false;
  for (let open = noun - 1; open > noun - MAX_MODIFIERS; open -= 1) {
    const { norm, kind } = tokenAt(tokens, open);
    if (/^(?:a|an)$/.test(norm) || QUANTIFIERS.has(norm)) return true;
    if (kind !== 'word' || isFunctionWord(norm)) return false;
  }
  return false;
}
