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

/** Returns whether brackets stand around a name: "(RSF)", "[RSF]", "(RSF; also known as the Eight)". */
export function isEnclosed(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const open = tokenAt(tokens, first - 1).text;
  const close = tokenAt(tokens, last).text;
  if (open === '[') return close === ']';
  const goesOn = /^[;,]$/.test(close) && /^\p{Lu}{3,8}$/u.test(tokenAt(tokens, first).text);
  return open === '(' && (close === ')' || goesOn);
}
