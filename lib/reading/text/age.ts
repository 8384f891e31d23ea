import { type Token, tokenAt } from './tokens';

/** Returns the token after an age that stands between commas or in parentheses behind a name: "Ali Nasr, 54,". */
export function skipAge(tokens: readonly Token[], from: number): number {
  const open = tokenAt(tokens, from).text;
  const close = tokenAt(tokens, from + 2).text;
  if (!/^\d{2,3}$/.test(tokenAt(tokens, from + 1).text)) return from;
  if (open === ',' && close === ',') return from + 2;
  return open === '(' && close === ')' ? from + 3 : from;
}

/** Returns the token at which an age begins that ends before a token; that token where no age stands there. */
export function skipAgeBefore(tokens: readonly Token[], end: number): number {
  const start = end - 2;
  return start > 0 && skipAge(tokens, start) === end ? start : end;
}
