import { type Token, tokenAt } from '../text/tokens';
import { FIELDS } from '../words/field-words';
import { GROUP_WORDS } from '../words/group-words';
import { isOfficeWord } from '../words/office-words';
import type { KnownNames } from './known-names';

/** Finds what belongs to the name of a body that goes on in small letters: where a mission is, and two fields of one centre. */

const MISSIONS = /^(?:mission|operation|force)$/;
const INITIALS = /^\p{Lu}{3,8}$/u;

/**
 * Returns how many tokens say within the name of a mission where it is: "in the Republic of Norvale", of "the Stabilisation Mission in the Republic
 * of Norvale (SMIN)" or of "the United Nations Assistance Mission in Norvale". 0 where none do.
 */
export function measureMissionPlace(tokens: readonly Token[], first: number, end: number): number {
  const head = tokenAt(tokens, end - 1);
  if (!/^(?:in|for|to)$/.test(tokenAt(tokens, end).norm) || end - first < 2 || head.isPossessive) return 0;
  if (!GROUP_WORDS.has(head.norm)) return 0;
  const start = tokenAt(tokens, end + 1).norm === 'the' ? end + 2 : end + 1;
  let last = start;
  while (tokenAt(tokens, last).isCapital || (last > start && isLinkedBy('of', tokens, last))) {
    if (tokenAt(tokens, last).isPossessive) return 0;
    last += 1;
  }
  if (last === start) return 0;
  const initials = tokenAt(tokens, last + 1).text;
  const isBracketed = tokenAt(tokens, last).text === '(' && INITIALS.test(initials);
  if (isBracketed) return endsWithPlace(initials, tokens.slice(start, last)) ? last - end : 0;
  return MISSIONS.test(head.norm) && end - first > 2 ? last - end : 0;
}

function isLinkedBy(link: string, tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).norm === link && tokenAt(tokens, at + 1).isCapital;
}

/** Whether some initials end with the beginning of a word of a place: UNSMIL with that of "Libya". */
function endsWithPlace(initials: string, place: readonly Token[]): boolean {
  return [1, 2, 3].some((length) => {
    const end = initials.slice(-length).toLowerCase();
    return place.some(({ norm }) => norm.toLowerCase().startsWith(end));
  });
}

const MAX_WORDS = 4;
/** The ends of words for a field of work: "Technological", "Research", "Defence". */
const FIELD = /[a-z]{3}(?:al|ic|ive|tion|sion|ment|ity|ogy|ics|ing|ture|nomy|arch|fence|fense)$/;

/** Returns how many tokens go on with the name of one body after "and": "the Defence Technological and Scientific Research Centre". 0 where none do. */
export function measureSecondField(
  tokens: readonly Token[],
  first: number,
  end: number,
  known: KnownNames,
): number {
  const before = tokenAt(tokens, end - 1);
  const opening = tokenAt(tokens, first - 1);
  const isOne = opening.norm === 'the' || opening.isJoined || opening.isPossessive;
  const isField = FIELD.test(before.norm) || FIELDS.test(before.norm);
  if (!isOne || !isField || GROUP_WORDS.has(before.norm) || known.match(tokens, end + 1)) return 0;
  for (let last = end + 1; last < end + 1 + MAX_WORDS; last += 1) {
    const { norm, isCapital } = tokenAt(tokens, last);
    if (!isCapital || isOfficeWord(norm)) return 0;
    if (last > end + 1 && GROUP_WORDS.has(norm) && !tokenAt(tokens, last + 1).isCapital)
      return FIELD.test(tokenAt(tokens, end + 1).norm) || FIELDS.test(tokenAt(tokens, end + 1).norm)
        ? last + 1 - end
        : 0;
  }
  return 0;
}
