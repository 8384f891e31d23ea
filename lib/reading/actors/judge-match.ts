import { type Token, tokenAt } from '../text/tokens';
import { GROUP_NOUNS, NO_ACTOR_WORDS } from '../words/group-words';
import { HONORIFICS, isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import { toWords } from '../words/word-set';
import { isCyrillic } from './foreign-starts';
import { isGroupName } from './group-name';
import type { KnownMatch, KnownNames } from './known-names';
import { isPlaceOfEnvoy } from './titles';

/** Judges what a known form is within a run of capitalised words. */

/** Returns whether a state stands between an office and who holds it: "President of Peru Rui Lima", "ambassador to Peru Rui Lima". */
export function isRuled(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at - 1).norm === 'of') return isOfficeWord(tokenAt(tokens, at - 2).norm);
  return isPlaceOfEnvoy(tokens, at) && tokenAt(tokens, at + 2).isCapital;
}

/** Returns what a known form is at the beginning of a run: itself, the beginning of a group's name, or a person's first name. */
export function judgeMatch(
  tokens: readonly Token[],
  at: number,
  end: number,
  { length, use, known }: KnownMatch,
  names: KnownNames,
): 'known' | 'group' | 'person' | 'none' {
  if (at + length >= end) return 'known';
  // "России Сергей Лавров": nobody is called by a state there.
  if (known.kind === 'state' && isCyrillic(tokenAt(tokens, at))) return 'known';
  if (known.kind === 'state' && at + length === end - 1 && RULE.test(tokenAt(tokens, at + length).norm))
    return 'known';
  const next = tokenAt(tokens, at + length).norm;
  const last = tokenAt(tokens, end - 1).norm;
  // "The Lebanese Hezbollah guerrillas" are Hezbollah’s, "the Iranian Quds Force" is the Quds Force.
  const named = names.match(tokens, at + length);
  const isOwn = at + length + (named?.length ?? 0) === end;
  if (use === 'demonym' && isOwn && named?.known.kind === 'group' && named.length > 1) return 'known';
  if (isGroupName(tokens, at, end)) return 'group';
  if (use === 'demonym' && !isOwn && GROUP_NOUNS.has(tokenAt(tokens, end).norm) && !isOfficeWord(next))
    return 'group';
  if (NO_ACTOR_WORDS.has(last.toLowerCase()) && use !== 'demonym') return 'none';
  if (HONORIFICS.has(next) || isOfficeWord(next) || OFFICE_MODIFIERS.has(next)) return 'known';
  if (use === 'demonym' || use === 'seat' || length > 1 || known.kind !== 'state') return 'known';
  if (isRuled(tokens, at)) return 'known';
  // "China Seaways" is a firm.
  const isTitled = isOfficeWord(tokenAt(tokens, at - 1).norm);
  return !isTitled && NO_GIVEN_NAMES.has(tokenAt(tokens, at).norm) ? 'group' : 'person';
}

/** Names of states that nobody is called by: no person's name begins with them. */
const NO_GIVEN_NAMES = toWords(
  'china russia iran iraq syria turkey ukraine pakistan afghanistan bangladesh yemen libya japan korea taiwan vietnam thailand singapore malaysia indonesia ' +
    'nigeria ethiopia somalia rwanda uganda qatar kuwait bahrain belarus moldova serbia lebanon egypt algeria morocco tunisia',
);

/** What a state's name or demonym has after it that is the state itself. */
export const RULE = /^(?:government|authorities|administration|regime|republic)$/;
