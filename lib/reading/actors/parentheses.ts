import { type Token, tokenAt } from '../text/tokens';

const MAX_BEFORE = 8;
const MAX_AFTER = 6;

/** Returns the token before the parentheses that end at a token. */
export function skipParenthesesBefore(tokens: readonly Token[], at: number, limit: number): number {
  for (let back = at - 1; back >= limit && back > at - MAX_BEFORE; back -= 1)
    if (tokenAt(tokens, back).text === '(') return back - 1;
  return at - 1;
}

/** Returns the token after the parentheses that begin at a token; the token itself where none do. */
export function skipParenthesesAfter(tokens: readonly Token[], at: number, limit: number): number {
  if (tokenAt(tokens, at).text !== '(') return at;
  for (let next = at + 1; next < limit && next < at + MAX_AFTER; next += 1)
    if (tokenAt(tokens, next).text === ')') return next + 1;
  return at;
}
