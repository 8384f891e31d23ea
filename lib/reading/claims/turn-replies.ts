import type { ReadStance } from '../reading';
import { type Token, tokenAt } from '../text/tokens';

/** Tells by its first words what a turn of an interview answers. */

const YES = /^(?:yes|correct|indeed|certainly|absolutely|right|true)$/;
const NO = /^(?:no\.?|never|nothing|nonsense|rubbish|false|untrue)$/;
/** Among how many words somebody says that they will not answer. */
const MAX_SILENT = 14;

/** Returns what the word at a token answers: "No," denies, "Yes" confirms. Null where it is neither. */
export function judgeReply(tokens: readonly Token[], from: number): ReadStance | null {
  const { norm } = tokenAt(tokens, from);
  const next = tokenAt(tokens, from + 1).norm;
  if (NO.test(norm) && next !== 'comment') return 'denies';
  const isNot = next === 'not' || tokenAt(tokens, from + 2).norm === 'not';
  if (/^(?:absolutely|certainly|of)$/.test(norm) && isNot) return 'denies';
  return YES.test(norm) ? 'confirms' : null;
}

/** Returns whether somebody says that they will not answer: "I'm not going to comment", "I would refer you to them", "I have nothing to add". */
export function isSilent(words: readonly string[]): boolean {
  const said = words.slice(0, MAX_SILENT).join(' ');
  if (/\b(?:refer you|nothing (?:more |further )?to (?:add|announce|say)|not in a position to)\b/.test(said))
    return true;
  const isInto = (word: string, place: number) => word === 'go' && words[place + 1] === 'into';
  const at = words.findIndex(
    (word, place) => /^(?:comment|discuss|speculate|elaborate)$/.test(word) || isInto(word, place),
  );
  const before = words.slice(Math.max(0, at - 6), Math.max(0, at));
  return (
    at >= 0 &&
    before.some((word) => /^(?:no|not|cannot|never|refuse|decline)$/.test(word) || /n't$/.test(word))
  );
}
