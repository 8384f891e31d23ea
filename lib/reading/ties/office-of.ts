import { type Token, tokenAt } from '../text/tokens';
import { DETERMINERS } from '../words/function-words';
import { isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';

/** Returns whether whose words begin at a token only say whose office somebody has who is named before: ", Ambassador of". */
export function isOfOffice(tokens: readonly Token[], first: number): boolean {
  let at = /^(?:the|his|her|its)$/.test(tokenAt(tokens, first - 1).norm) ? first - 2 : first - 1;
  if (!/^(?:of|to|for|at)$/.test(tokenAt(tokens, at).norm)) return false;
  at -= 1;
  if (!isOfficeWord(tokenAt(tokens, at).norm)) return false;
  while (isOfficeWord(tokenAt(tokens, at).norm) || OFFICE_MODIFIERS.has(tokenAt(tokens, at).norm)) at -= 1;
  if (DETERMINERS.has(tokenAt(tokens, at).norm)) at -= 1;
  return tokenAt(tokens, at).text === ',' && tokenAt(tokens, at - 1).isCapital;
}
