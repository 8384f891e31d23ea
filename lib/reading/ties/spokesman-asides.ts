import { type Token, tokenAt } from '../text/tokens';

/** How many words may say between commas through whom somebody speaks. */
const MAX_ASIDE = 14;

/**
 * Returns the comma before words that say through whom somebody speaks, up to a comma that closes them: "The League, through its secretary, Omar
 * Said, called on". Null for none.
 */
export function findSpokesmanAside(tokens: readonly Token[], first: number, comma: number): number | null {
  for (let at = comma - 1; at > first && at > comma - MAX_ASIDE; at -= 1) {
    const { text, norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign' && text !== ',') return null;
    if (norm !== 'through') continue;
    let open = at - 1;
    while (SPEAKING.test(tokenAt(tokens, open).norm)) open -= 1;
    return tokenAt(tokens, open).text === ',' && open > first ? open : null;
  }
  return null;
}

const SPEAKING = /^(?:who|which|speaking|spoke|acting|acted|also|had|has|spoken)$/;
