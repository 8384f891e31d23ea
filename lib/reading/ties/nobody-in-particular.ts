import { type Token, tokenAt } from '../text/tokens';
import { toWords } from '../words/word-set';
import { findDominatingThat } from './dominating-that';

/** Finds that nobody in particular says what a word ties: "there are allegations that", "some say that". */

/** Where a word says what ties two: in its sentence. */
type Place = { readonly tokens: readonly Token[]; readonly first: number; readonly verb: number };

const REACH = 12;

const CHARGES = toWords(
  'allegation allegations accusation accusations claim claims report reports complaint complaints',
);

/** Returns whether what is said to exist is a charge, and nobody makes it: "there are allegations that Rwanda arms". */
export function isOfNobody({ tokens, first, verb }: Place): boolean {
  const that = findDominatingThat(tokens, first, verb);
  if (that === null || !CHARGES.has(tokenAt(tokens, that - 1).norm)) return false;
  for (let at = that - 2; at >= first && at > that - 8; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    // "Amid claims that", "spoke of allegations that".
    const isAmid = /^(?:of|amid|after|over|about|following|despite|on|into)$/.test(norm);
    if (/^there(?:['’]s)?$/.test(norm) || (isAmid && at > that - 5)) return true;
  }
  return false;
}

/** Returns whether only some say so, or nobody in particular: "some in Amman say that", "many believe", "Iran, they say, armed". */
export function isOfSome({ tokens, first, verb }: Place): boolean {
  for (let at = verb - 1; at > first && at > verb - REACH; at -= 1) {
    const { norm, text } = tokenAt(tokens, at);
    if (/^[;:"“”]$/.test(text)) return false;
    if (!/^(?:say|believe|think|claim|suspect|fear|argue|insist|allege)$/.test(norm)) continue;
    // "They say" between commas, or "some say" at the beginning of the clause.
    const before = tokenAt(tokens, at - 1).norm;
    if (before === 'they')
      return tokenAt(tokens, at - 2).text === ',' && tokenAt(tokens, at + 1).text === ',';
    return [1, 2, 3, 4].some(
      (back) =>
        /^(?:some|many|others|most)$/.test(tokenAt(tokens, at - back).norm) && isSome(tokens, at - back),
    );
  }
  return false;
}

/** Whether "some" counts nobody who is named with it: "some in Amman", and not "some ministers". */
function isSome(tokens: readonly Token[], at: number): boolean {
  return /^(?:say|believe|think|claim|suspect|fear|argue|insist|allege|in|of|here|there)$/.test(
    tokenAt(tokens, at + 1).norm,
  );
}
