import { type Token, tokenAt } from '../text/tokens';

/** Returns whether a token stands in a quotation that its sentence opens. */
export function isQuoted(tokens: readonly Token[], first: number, at: number): boolean {
  let isOpen = false;
  for (let before = first; before < at; before += 1) {
    const { text } = tokenAt(tokens, before);
    if (text === '"') isOpen = !isOpen;
    else if (/^[“«]$/.test(text)) isOpen = true;
    else if (/^[”»]$/.test(text)) isOpen = false;
  }
  return isOpen;
}
