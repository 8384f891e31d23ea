import { type Token, tokenAt } from './tokens';

/** How many words a label has at most: "PRIME MINISTER ADEYEMI:". */
const MAX_WORDS = 5;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’-]+$/u;

/**
 * Returns the tokens of a text where the words of labels in capitals are compared as words in small letters: "HAWA DJIDDA:" at the beginning of
 * a line is Hawa Djidda, and no initials.
 */
export function lowerLabels(text: string, tokens: readonly Token[]): readonly Token[] {
  let lowered: Token[] | null = null;
  for (const [at, token] of tokens.entries()) {
    if (!CAPITALS.test(token.text) || !isLineStart(text, token.start)) continue;
    const colon = findColon(tokens, at);
    if (colon === null || colon - at < 2) continue;
    lowered ??= [...tokens];
    for (let place = at; place < colon; place += 1) {
      const one = tokenAt(tokens, place);
      lowered[place] = { ...one, norm: one.norm.toLowerCase() };
    }
  }
  return lowered ?? tokens;
}

function isLineStart(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return start === 0 || /[\n\r][\s*_#>–-]*$/.test(before);
}

function findColon(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at <= from + MAX_WORDS; at += 1) {
    const { text } = tokenAt(tokens, at);
    if (text === ':') return at;
    if (!CAPITALS.test(text)) return null;
  }
  return null;
}
