import type { MentionKind } from '../reading';
import type { TextBody } from '../reading-text';
import { tokenAt } from '../text/tokens';
import { STANDING_NOUNS } from '../words/group-words';
import { isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import type { Candidate } from './candidate';

/** Returns what a form is where it is: a state's name before an office or its people describes as a demonym does. */
export function judgeUse(
  tokens: TextBody['tokens'],
  use: string,
  { first, last }: Pick<Candidate, 'first' | 'last'>,
): MentionKind {
  if (use === 'demonym') return 'demonym';
  const { norm, isCapital } = tokenAt(tokens, first);
  if (!isCapital && norm === 'the') return 'description';
  const next = tokenAt(tokens, last).norm;
  const isInitials =
    /^\p{Lu}{2,4}$/u.test(norm) && last - first === 1 && tokenAt(tokens, first).text.includes('.');
  const isBeforeNoun = isOfficeWord(next) || OFFICE_MODIFIERS.has(next) || STANDING_NOUNS.has(next);
  return isInitials && isBeforeNoun ? 'demonym' : 'name';
}
