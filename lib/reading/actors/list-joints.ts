import type { TextBody } from '../reading-text';
import { tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { DAYS_AND_MONTHS, isAdverb } from '../words/function-words';
import { isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import { MAX_DESCRIBED } from './described-names';
import type { MentionMap } from './mention-map';

/** Finds where a list of names goes on: "Peru as well as Chile", "with Iran in Doha and with Hamas". */

/** A text with its names, and what phrase begins at a token. */
type ListText = {
  readonly body: TextBody;
  readonly mentions: MentionMap;
  after(from: number, limit: number): { readonly last: number } | null;
};

/** Returns where "as well as" or "along with" begins before a token: "Peru as well as Chile". Null where none stands there. */
export function findJointBefore({ body }: ListText, first: number): number | null {
  const [last, second, third] = [1, 2, 3].map((back) => tokenAt(body.tokens, first - back).norm);
  if (last === 'as' && second === 'well' && third === 'as') return first - 3;
  return last === 'with' && /^(?:along|together)$/.test(second ?? '') ? first - 2 : null;
}

/** Returns where a list goes on after the same preposition: "met with Iran in Doha and with Hamas". Null where it does not. */
export function findRepeated(
  text: ListText,
  { from, end, limit }: { readonly from: number; readonly end: number; readonly limit: number },
): number | null {
  const { tokens } = text.body;
  const preposition = tokenAt(tokens, from - 1).norm;
  if (!/^(?:with|to|from|through|by)$/.test(preposition)) return null;
  let at = end;
  if (/^(?:in|at)$/.test(tokenAt(tokens, at).norm) && tokenAt(tokens, at + 1).isCapital) at += 2;
  // "To Vestergaard twice and to Doyle".
  while (
    at < end + 3 &&
    (isAdverb(tokenAt(tokens, at).norm) || DAYS_AND_MONTHS.has(tokenAt(tokens, at).norm))
  )
    at += 1;
  if (tokenAt(tokens, at).text === ',' && tokenAt(tokens, at + 1).norm === 'and') at += 1;
  if (tokenAt(tokens, at).norm !== 'and') return null;
  // "By Iran and, later, by Hamas".
  const next = skipInserted(tokens, at + 1);
  return tokenAt(tokens, next).norm === preposition && text.after(next + 1, limit) ? next + 1 : null;
}

/** Returns the token after adverbs that commas may set off. */
function skipInserted(tokens: TextBody['tokens'], from: number): number {
  let at = from;
  while (at < from + 4 && (tokenAt(tokens, at).text === ',' || isAdverb(tokenAt(tokens, at).norm))) at += 1;
  return at;
}

/** Returns where a list goes on after a description between commas: "Meridian, a ship broker, and its owner". Null where it does not. */
export function skipDescription(list: ListText, comma: number, limit: number): number | null {
  const { tokens } = list.body;
  if (!/^(?:an?|the)$/.test(tokenAt(tokens, comma + 1).norm)) return null;
  for (let at = comma + 2; at < Math.min(limit, comma + MAX_DESCRIBED); at += 1) {
    const { text, kind } = tokenAt(tokens, at);
    if (text === ',') {
      if (tokenAt(tokens, at + 1).norm !== 'and') return null;
      const next = list.after(at + 2, limit);
      const acts = next !== null && isActingVerb(tokenAt(tokens, next.last).norm);
      return next && !acts ? at + 2 : null;
    }
    if (kind === 'sign' || list.mentions.at(at)?.kind === 'name' || isActingVerb(tokenAt(tokens, at).norm))
      return null;
  }
  return null;
}

/** Returns the token after "of Chad and" where a person is named before and another after it; null where none is. */
export function skipOrigin(
  { body: { tokens }, mentions }: ListText,
  of: number,
  limit: number,
): number | null {
  const from = tokenAt(tokens, of + 1).norm === 'the' ? of + 2 : of + 1;
  const state = mentions.at(from);
  if (tokenAt(tokens, of).norm !== 'of' || state?.first !== from || state.actor.kind !== 'state') return null;
  const { norm, text } = tokenAt(tokens, state.last);
  if (!(norm === 'and' || text === ',')) return null;
  for (let at = state.last + 1; at < Math.min(limit, state.last + MAX_TO_NEXT); at += 1) {
    const next = mentions.at(at);
    if (next) return next.actor.kind === 'person' && next.kind === 'name' ? state.last + 1 : null;
    if (!isOfficeWord(tokenAt(tokens, at).norm) && !OFFICE_MODIFIERS.has(tokenAt(tokens, at).norm))
      return null;
  }
  return null;
}

const MAX_TO_NEXT = 5;
