import { type Token, tokenAt } from '../text/tokens';

/** Finds that a verb tells of what is still to come about, or may: "the moment Iran attacks". */

/** Where a verb stands in its sentence. */
type Place = { readonly tokens: readonly Token[]; readonly first: number; readonly verb: number };

/** Returns whether a verb of the present tense depends on what may come: "the moment Iran attacks", "on condition that Chad leaves". */
export function isOpenCondition({ tokens, first, verb }: Place): boolean {
  if (isOfDayToCome(tokens, first, verb) || isOfAny(tokens, first, verb)) return true;
  if (!/[^s]s$/.test(tokenAt(tokens, verb).norm)) return false;
  for (let at = first; at < verb + 6; at += 1) {
    const [norm, next, second] = [0, 1, 2].map((step) => tokenAt(tokens, at + step).norm);
    if (norm === 'as' && next === 'soon' && second === 'as') return true;
    if (norm === 'on' && next === 'condition' && second === 'that') return true;
    if (norm === 'the' && MOMENTS.test(next ?? '') && tokenAt(tokens, at + 2).isCapital) return true;
    if (at < verb && WHOEVER.test(norm ?? '')) return true;
  }
  return false;
}

/** Whether a verb in the present tense says of what is thought of whose it would be: "any deal that Haddad signs would not bind them". */
function isOfAny(tokens: readonly Token[], first: number, verb: number): boolean {
  if (!/[^s]s$/.test(tokenAt(tokens, verb).norm)) return false;
  for (let at = verb - 1; at > first && at > verb - MAX_TO_ANY; at -= 1) {
    const { norm, kind, isCapital } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    const isNoun = kind === 'word' && !isCapital && /^(?:any|every|no)$/.test(tokenAt(tokens, at - 1).norm);
    if (isNoun && norm !== 'of') return true;
  }
  return false;
}

const MAX_TO_ANY = 7;

/** Whether a verb tells of the day on which something would follow: "would be void the day Iran attacked". */
function isOfDayToCome(tokens: readonly Token[], first: number, verb: number): boolean {
  for (let at = verb - 1; at > first && at > verb - 6; at -= 1) {
    if (tokenAt(tokens, at).kind === 'sign') return false;
    if (!MOMENTS.test(tokenAt(tokens, at).norm) || tokenAt(tokens, at - 1).norm !== 'the') continue;
    return tokens.slice(first, at).some(({ norm }) => /^(?:would|will|could|might)$/.test(norm));
  }
  return false;
}

const MOMENTS = /^(?:moment|day|minute|instant|hour)$/;
const WHOEVER = /^(?:whoever|whatever|whichever|whenever|wherever)$/;
