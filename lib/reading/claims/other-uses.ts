import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import type { Statement } from './statements';

/** Returns whether a verb that also has other uses says nothing here: "reported a case". */
export function isOtherUse(tokens: readonly Token[], verb: number, after: Statement | null): boolean {
  const isClaimed =
    /^claim(?:s|ed)$/.test(tokenAt(tokens, verb).norm) &&
    /^(?:responsibility|credit|victory|the|a|an)$/.test(tokenAt(tokens, verb + 1).norm);
  if (isClaimed && after && !hasVerb(tokens, after)) return true;
  if (after && isObject(tokens, verb, after)) return true;
  // "Concluded months of talks": they ended.
  const isEnded =
    /^conclude[sd]?$/.test(tokenAt(tokens, verb).norm) &&
    !/^(?:that|by|,|:|he|she|it|they|there|we|i)$/.test(
      tokenAt(tokens, verb + 1).norm || tokenAt(tokens, verb + 1).text,
    );
  if (isEnded && after && !/^["“«]$/.test(tokenAt(tokens, verb + 1).text)) return true;
  return (
    /^(?:maintained|maintains|recalled|noted|wrote|writes|declared|announced|reported|reports|notes|disclosed)$/.test(
      tokenAt(tokens, verb).norm,
    ) &&
    after !== null &&
    tokenAt(tokens, after.first - 1).norm !== 'that' &&
    tokenAt(tokens, after.first - 1).text !== ',' &&
    !/^(?:he|she|it|they|there|we|i)$/.test(tokenAt(tokens, after.first).norm)
  );
}

/** Whether what follows a verb is its object, and tells nothing: "suggested a meeting in May". */
function isObject(tokens: readonly Token[], verb: number, { first, last }: Statement): boolean {
  if (/^(?:say|says|said|tell|tells|told|saying|adding)$/.test(tokenAt(tokens, verb).norm)) return false;
  const opens = tokenAt(tokens, first - 1);
  if (opens.norm === 'that' || /^[,:"“«]$/.test(opens.text) || /^["“«]$/.test(tokenAt(tokens, first).text))
    return false;
  return !tokens
    .slice(first, last)
    .some((token) => isActingVerb(token.norm) || (/[^e]ed$/.test(token.norm) && !token.isCapital));
}

function hasVerb(tokens: readonly Token[], { first, last }: Statement): boolean {
  return tokens.slice(first, last).some(({ norm }) => isActingVerb(norm));
}
