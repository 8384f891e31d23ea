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
    !/^(?:he|she|it|they|there|we|i)$/.test(tokenAt(tokens, after.first).norm) &&
    !(/^maintain/.test(tokenAt(tokens, verb).norm) && isClause(tokens, after))
  );
}

/** Whether what follows a verb is its object, and tells nothing: "suggested a meeting in May". */
function isObject(tokens: readonly Token[], verb: number, { first, last }: Statement): boolean {
  // "Insists the answer amounts to a refusal": nobody insists a thing.
  if (/^(?:say|says|said|tell|tells|told|saying|adding|insists?|insisted)$/.test(tokenAt(tokens, verb).norm))
    return false;
  const opens = tokenAt(tokens, first - 1);
  if (opens.norm === 'that' || /^[,:"“«]$/.test(opens.text) || /^["“«]$/.test(tokenAt(tokens, first).text))
    return false;
  return !tokens
    .slice(first, last)
    .some((token) => isActingVerb(token.norm) || (/[^e]ed$/.test(token.norm) && !token.isCapital));
}

/** How many words the subject of such a clause may have. */
const MAX_SUBJECT = 7;
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|cannot|could|does|did|must|should)$/;

/** Whether a subject and a verb follow: "maintains the deal is dead", and no "maintains the bases that are left". */
function isClause(tokens: readonly Token[], { first, last }: Statement): boolean {
  for (let at = first + 1; at < Math.min(last, first + MAX_SUBJECT); at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign' || /^(?:that|which|who|whose|where|and)$/.test(norm)) return false;
    if (FINITE.test(norm)) return true;
  }
  return false;
}

function hasVerb(tokens: readonly Token[], { first, last }: Statement): boolean {
  return tokens.slice(first, last).some(({ norm }) => isActingVerb(norm));
}
