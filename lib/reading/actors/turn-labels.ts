import { type Token, tokenAt } from '../text/tokens';

/** How many words may stand before a name that says who has the word: "Ms". */
const MAX_BEFORE = 2;

/** Returns whether a name that ends before a token only says whose words follow: "Reyes: He came in May." */
export function isTurnLabel(
  tokens: readonly Token[],
  sentenceFirst: number,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  return first - sentenceFirst <= MAX_BEFORE && tokenAt(tokens, last).text === ':';
}
