import type { TokenMention } from '../actors/mention-map';
import { type Token, tokenAt } from '../text/tokens';
import type { DraftTie } from './draft-tie';

/** Finds at the ends of a tie that it is said of one of several, of all others, or of somebody who is only thought of. */

const EXCEPTING = /^(?:except|excepting|excluding|save|barring|minus)$/;
const EVERYBODY =
  /^(?:all|every|everyone|everybody|everything|anyone|anybody|anything|nobody|none|nothing|neighbours?|others?|one)$/;

/** Returns whether a tie is said of everybody but one of its ends: "has met everybody except Sudan", "backs all but Sudan". */
export function isExcepted(tokens: readonly Token[], { target, source }: DraftTie): boolean {
  return [source, target].some((mention) => {
    const before = skipArticle(tokens, mention);
    const [norm, second] = [tokenAt(tokens, before).norm, tokenAt(tokens, before - 1).norm];
    if (EXCEPTING.test(norm)) return true;
    if (norm === 'but') return EVERYBODY.test(second);
    if (norm === 'for') return /^(?:except|save|but)$/.test(second);
    // "Jordan rather than Iran", "Jordan instead of Iran".
    if (norm === 'of' && second === 'instead') return true;
    return (norm === 'than' && /^(?:other|rather)$/.test(second)) || (norm === 'from' && second === 'apart');
  });
}

/** Returns whether a tie is said of one of two: "Niger or Chad attacked Sudan", "either Niger attacked or". */
export function isAlternative(tokens: readonly Token[], { source, target, sentence }: DraftTie): boolean {
  if (tokenAt(tokens, sentence.first).norm === 'either') return true;
  return [source, target].some((mention) => {
    const before = tokenAt(tokens, skipArticle(tokens, mention)).norm;
    const next = tokenAt(tokens, mention.last);
    const after = next.text === ',' ? tokenAt(tokens, mention.last + 1) : next;
    return before === 'or' || before === 'either' || (after.norm === 'or' && isNamed(tokens, mention.last));
  });
}

/** Whether a name, or somebody, follows "or": "Niger, or somebody who", and not "Niger met them or wrote". */
function isNamed(tokens: readonly Token[], from: number): boolean {
  const at = tokenAt(tokens, from).text === ',' ? from + 2 : from + 1;
  const { norm, isCapital } = tokenAt(tokens, at);
  return isCapital || /^(?:the|a|an|some(?:body|one)|its|their|his|her|another)$/.test(norm);
}

/** Returns whether an end is a state that is only thought of: "a Niger that backs Sudan". */
export function isThoughtOf(tokens: readonly Token[], { source, target }: DraftTie): boolean {
  return [source, target].some(
    ({ actor, kind, first, last }) =>
      actor.kind === 'state' &&
      kind === 'name' &&
      /^(?:an?|any)$/.test(tokenAt(tokens, first - 1).norm) &&
      !tokenAt(tokens, last).isCapital &&
      /^(?:that|which|allied|armed|at|without|with|under|run|led|backed)$/.test(tokenAt(tokens, last).norm),
  );
}

function skipArticle(tokens: readonly Token[], { first }: TokenMention): number {
  return tokenAt(tokens, first - 1).norm === 'the' ? first - 2 : first - 1;
}

/** Returns whether it is said not to be the one who is named at a token: "it was Chad, not Jordan, that armed". */
export function isDeniedEnd(tokens: readonly Token[], first: number): boolean {
  const at = /^(?:the|an?|his|her|its|their)$/.test(tokenAt(tokens, first - 1).norm) ? first - 2 : first - 1;
  return tokenAt(tokens, at).norm === 'not' && /^[,–—(]$/.test(tokenAt(tokens, at - 1).text);
}
