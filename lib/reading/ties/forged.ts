import { type Token, tokenAt } from '../text/tokens';
import { toWords } from '../words/word-set';

type Words = { readonly tokens: readonly Token[]; readonly first: number; readonly last: number };

/** Returns whether what a sentence goes by is said to be forged or made up. */
export function isForged({ tokens, first, last }: Words): boolean {
  for (let at = first; at < last; at += 1)
    if (FORGED.has(tokenAt(tokens, at).norm) && !isMadeTogether(tokens, at)) return true;
  return false;
}

/** Whether two forged something between them, as an alliance. */
function isMadeTogether(tokens: readonly Token[], at: number): boolean {
  return (
    tokenAt(tokens, at).norm === 'forged' &&
    [1, 2, 3, 4].some((step) =>
      /^(?:alliances?|ties|links?|bonds?|pact|partnerships?|coalition|friendship|relationship|relations|union|unity|consensus|agreement|compromise|truce)$/.test(
        tokenAt(tokens, at + step).norm,
      ),
    )
  );
}

const FORGED = toWords(
  'wrongly falsely mistakenly erroneously forged faked fake fabricated bogus doctored fictitious spurious imaginary nonexistent non-existent unconfirmed unverified uncorroborated hoax retracted debunked discredited apocryphal',
);
