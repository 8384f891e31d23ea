import { type Token, tokenAt } from '../text/tokens';

/** Returns whether somebody is said to be called so: "a certain Pike", "a farmer known as Kabunga". */
export function isNamed(tokens: readonly Token[], first: number): boolean {
  const at = isQuote(tokens, first - 1) ? first - 2 : first - 1;
  const { norm } = tokenAt(tokens, at);
  return (
    /^(?:certain|named|nicknamed|alias|codename|codenamed)$/.test(norm) ||
    (norm === 'name' && /^(?:code|given|first|assumed)$/.test(tokenAt(tokens, at - 1).norm)) ||
    (norm === 'as' && tokenAt(tokens, at - 1).norm === 'known')
  );
}

/** Returns whether a sign opens a quotation. */
export function isQuote(tokens: readonly Token[], at: number): boolean {
  return /^["“‘«]$/.test(tokenAt(tokens, at).text);
}
