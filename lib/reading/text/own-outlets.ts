import { DAYS_AND_MONTHS } from '../words/function-words';
import { type Token, tokenAt } from './tokens';

/** Finds papers, agencies and stations that a text calls by initials alone, and that only report there: "told TVK on Monday", "TVK reported". */

const INITIALS = /^(?:\p{Lu}{2,6}\p{N}{0,2}|\p{Lu}\p{L}{1,3}\p{Lu}{1,3})$/u;
const TOLD = /^(?:told|tells|telling|tell)$/;
const AFTER_TOLD = /^(?:on|that|in|at|last|this|late|earlier|yesterday|today|by|via|from|during|after)$/;
const REPORTED = /^(?:reported|reports|quoted|quotes|cited|cites|citing|broadcast|aired|published|quoting)$/;
const OUTLET_NOUNS =
  /^(?:agency|broadcaster|television|tv|newspaper|channel|station|website|daily|weekly|magazine|outlet|network)$/;

/** Returns the initials that stand for papers, agencies and stations wherever the text has them. */
export function listOwnOutlets(
  tokens: readonly Token[],
  isKnown: (word: string) => boolean,
): ReadonlySet<string> {
  const outlets = new Set<string>();
  const others = new Set<string>();
  const datelines = new Set<string>();
  for (const [at, { text, norm, kind }] of tokens.entries()) {
    if (kind !== 'word' || others.has(text)) continue;
    if (isDateline(tokens, at)) datelines.add(text);
    else if (!INITIALS.test(text)) continue;
    else if (isKnown(norm) || !isReporting(tokens, at)) others.add(text);
    else outlets.add(text);
  }
  return new Set([...datelines, ...[...outlets].filter((text) => !others.has(text))]);
}

/** Whether a name stands in a dateline, between brackets before a dash: "MINSK, 26 January (Newswire) –". */
function isDateline(tokens: readonly Token[], at: number): boolean {
  const isEnclosed = tokenAt(tokens, at - 1).text === '(' && tokenAt(tokens, at + 1).text === ')';
  const place = tokenAt(tokens, at - 2);
  const isPlace = place.isCapital || place.kind === 'number';
  return (
    isEnclosed &&
    isPlace &&
    tokenAt(tokens, at).isCapital &&
    /^[-–—]$/.test(tokenAt(tokens, at + 2).text) &&
    at < MAX_DATELINE
  );
}

/** How many tokens may stand before the agency in a dateline. */
const MAX_DATELINE = 60;

function isReporting(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const next = tokenAt(tokens, at + 1);
  if (isNamedOutlet(tokens, at)) return true;
  if (before.norm === 'the') return false;
  const isEnd = next.kind === 'sign' || AFTER_TOLD.test(next.norm) || DAYS_AND_MONTHS.has(next.norm);
  if (TOLD.test(before.norm)) return isEnd;
  if (/^(?:with|to)$/.test(before.norm) && /^interviews?$/.test(tokenAt(tokens, at - 2).norm)) return true;
  const verb = /^(?:also|later|earlier|then)$/.test(next.norm) ? tokenAt(tokens, at + 2) : next;
  return REPORTED.test(verb.norm) || (verb.norm === 'learned' && tokenAt(tokens, at + 2).norm === 'from');
}

/** Returns whether the noun beside a name says that it is a paper, an agency or a station: "the broadcaster TVK", "the news agency (TNA)", "the TVK broadcaster". */
export function isNamedOutlet(tokens: readonly Token[], at: number): boolean {
  if (isOutletBefore(tokens, at) || isOutletAfter(tokens, at)) return true;
  const noun = /^[(,]$/.test(tokenAt(tokens, at - 1).text) ? at - 2 : at - 1;
  const { norm, isCapital } = tokenAt(tokens, noun);
  if (isCapital || !OUTLET_NOUNS.test(norm)) return false;
  if (/^(?:agency|network|outlet|channel|station)$/.test(norm))
    return /^(?:news|press|media|television|tv|radio)$/.test(tokenAt(tokens, noun - 1).norm);
  // "A weekly, TVK": after a comma only where an article opens the description.
  return tokenAt(tokens, at - 1).text !== ',' || norm === 'broadcaster';
}

/** Whether a name stands between an article and a noun for what it is: "the TVK broadcaster". */
function isOutletBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before.norm !== 'the' && !before.isPossessive) return false;
  let last = at + 1;
  while (tokenAt(tokens, last).isCapital) last += 1;
  const { norm } = tokenAt(tokens, last);
  if (/^(?:broadcaster|newspaper|daily|weekly|magazine)$/.test(norm)) return true;
  return (
    /^(?:news|press)$/.test(norm) &&
    /^(?:agency|outlet|website|channel)$/.test(tokenAt(tokens, last + 1).norm)
  );
}

/** How many words may stand before the noun of a description that is set off after a name. */
const MAX_DESCRIPTION = 6;

/** Whether what is set off after a name says what it is: "TVK, Norvale's state-run news agency,". */
function isOutletAfter(tokens: readonly Token[], at: number): boolean {
  let last = at;
  while (tokenAt(tokens, last).isCapital) last += 1;
  if (last === at || tokenAt(tokens, last).text !== ',') return false;
  for (let noun = last + 1; noun < last + MAX_DESCRIPTION; noun += 1) {
    const { kind, norm } = tokenAt(tokens, noun);
    if (kind !== 'word') return false;
    const isNoun = norm === 'broadcaster' || (norm === 'agency' && tokenAt(tokens, noun - 1).norm === 'news');
    if (isNoun) return tokenAt(tokens, noun + 1).kind === 'sign';
  }
  return false;
}
