import { isPlainGivenName } from '../actors/plain-given-names';
import { isImplied } from '../structure/implicatives';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { AUXILIARIES, DAYS_AND_MONTHS, DETERMINERS, isAdverb } from '../words/function-words';
import { toWords } from '../words/word-set';

/** Words of what is to come. */
export const FUTURE = toWords("will shall won't");
const STILL_DONE =
  /^(?:wrong|right|able|first|last|only|quick|slow|used|continued|continues|continue|began|begun|begins|started|starts|managed|manages|helped|helps|came|went|proceeded|known|proved|dared|bothered|chose)$/;
const PAST_SIGNS = /^(?:ago|once|formerly|previously|until)$/;
const YEAR = /^(?:1[0-9]|20)\d\d$/;

/** Whether "to" follows "went on": what follows was done. */
function wentOn(tokens: readonly Token[], to: number): boolean {
  return tokenAt(tokens, to - 1).norm === 'on' && /^(?:went|goes|gone)$/.test(tokenAt(tokens, to - 2).norm);
}

/** Returns whether a sentence says that what a verb says is still to be done. */
export function isPlanned(
  tokens: readonly Token[],
  { first, last }: Sentence,
  verb: number,
  end: number,
): boolean {
  for (let at = verb - 1; at >= first && at > verb - 6; at -= 1) {
    const { norm, text } = tokenAt(tokens, at);
    // "Will Reyes met": a given name.
    if (FUTURE.has(norm) && !isPlainGivenName(tokens, at, last)) return true;
    if (norm === 'to' && at === verb - 1 && isImplied(tokens, first, verb)) return false;
    if (norm === 'to' && at === verb - 1 && isDoneAfterLeaving(tokens, { first, last }, verb)) return false;
    // "Was the first Chadian official to meet the Front".
    if (norm === 'to' && at === verb - 1 && isAfterFirst(tokens, first, at)) return false;
    if (norm === 'to' && at === verb - 1)
      // "Has the right to attack", and not "was right to attack".
      return (
        !(STILL_DONE.test(tokenAt(tokens, at - 1).norm) || wentOn(tokens, at)) ||
        (DETERMINERS.has(tokenAt(tokens, at - 2).norm) &&
          !/^(?:first|last|only)$/.test(tokenAt(tokens, at - 1).norm))
      );
    if (
      /^(?:proposed|offered|considers?|considered|considering|thinking|weighing|contemplating|pondering|debating|planning|suggested|suggests|mulling|discussing|preparing|threatened|threatens|threatening|vowed|promised|pledged|hopes|hoping|intends|aims|wants|wanted)$/.test(
        norm,
      )
    )
      return true;
    if (/^[,;:"“”]$/.test(text) || DETERMINERS.has(norm)) break;
  }
  // "Talks on Monday": no verb stands there.
  const opens = verb === first || DETERMINERS.has(tokenAt(tokens, verb - 1).norm);
  const isNoun = opens || /^(?:between|with)$/.test(tokenAt(tokens, verb + 1).norm);
  const isPresent =
    !isNoun &&
    /^(?:meets?|visits?|hosts?|receives?|holds?|opens?|travels|flies|speaks?|addresses|briefs|joins|talks)$/.test(
      tokenAt(tokens, verb).norm,
    );
  for (let at = verb + 1; at < Math.min(last, end + 10); at += 1) {
    const { norm, text } = tokenAt(tokens, at);
    if (/^[;:]$/.test(text)) break;
    if (/^(?:tomorrow|tonight)$/.test(norm) && (isPresent || norm === 'tomorrow')) return true;
    // "Kerry meets Lavrov on Friday", "in June", "later this week".
    if (isPresent && /^(?:on|in)$/.test(norm) && DAYS_AND_MONTHS.has(tokenAt(tokens, at + 1).norm))
      return true;
    if (isPresent && norm === 'this' && isTime(tokenAt(tokens, at + 1).norm)) return true;
    if (norm === 'next' && isTime(tokenAt(tokens, at + 1).norm))
      return !/ed$|^(?:met|held|spoke|told)$/.test(tokenAt(tokens, verb).norm);
  }
  return false;
}

/** Whether somebody was the first, the last or the only one "to" do it. */
function isAfterFirst(tokens: readonly Token[], first: number, to: number): boolean {
  for (let at = to - 1; at > first && at > to - 6; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind !== 'word') return false;
    const isSet =
      tokenAt(tokens, at - 1).norm === 'the' &&
      /^(?:was|were|became|is|are|remains)$/.test(tokenAt(tokens, at - 2).norm);
    if (/^(?:first|last|only|latest|second|third)$/.test(norm)) return isSet;
  }
  return false;
}

const MAX_TO_LEAVING = 9;

/** Whether somebody has left another for what follows "to": "left the Council to found the Bloc". */
function isDoneAfterLeaving(
  tokens: readonly Token[],
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  verb: number,
): boolean {
  // "Was named to succeed him but declined".
  if (tokens.slice(verb, last).some(({ norm }) => /^(?:declined|refused|withdrew|died)$/.test(norm)))
    return false;
  if (
    !/^(?:found|form|join|lead|head|launch|create|run|become|fight|succeed)$/.test(tokenAt(tokens, verb).norm)
  )
    return false;
  for (let at = verb - 2; at >= first && at > verb - MAX_TO_LEAVING; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    if (
      !/^(?:left|quit|resigned|defected|deserted|split|broke|abandoned|named|appointed|elected|chosen|chose|picked|promoted)$/.test(
        norm,
      )
    )
      continue;
    return !/^(?:to|had|would|will|not|never|have|has)$/.test(tokenAt(tokens, at - 1).norm);
  }
  return false;
}

function isTime(word: string): boolean {
  return (
    DAYS_AND_MONTHS.has(word) || /^(?:week|month|year|spring|summer|autumn|winter|session|round)$/.test(word)
  );
}

const MAX_TO_SINCE = 7;

/** Whether a year says since when something is so: "has backed it since October 2023", "since it was founded in 1982". */
function isSince(tokens: readonly Token[], first: number, year: number): boolean {
  for (let at = year - 1; at >= first && at > year - MAX_TO_SINCE; at -= 1) {
    if (tokenAt(tokens, at).norm === 'since') return true;
    if (/^[,;:]$/.test(tokenAt(tokens, at).text)) return false;
  }
  return false;
}

/** Whether "formerly" tells of an office that stands between commas, apart from the verb: "Reyes, formerly a minister, met Salim". */
function isOfOffice(tokens: readonly Token[], last: number, at: number, verb: number): boolean {
  const isSetOff = tokenAt(tokens, at - 1).text === ',';
  if (!isSetOff || at > verb || !/^(?:formerly|once|previously)$/.test(tokenAt(tokens, at).norm))
    return false;
  for (let end = at + 1; end < Math.min(last, verb); end += 1) {
    if (tokenAt(tokens, end).text === ',') return true;
    if (/^(?:has|had|was|were|is)$/.test(tokenAt(tokens, end).norm)) return false;
  }
  return false;
}

/** Returns whether a sentence says that it was so in a time that is over. */
export function isPast(tokens: readonly Token[], { first, last }: Sentence, verb: number): boolean {
  // "Was set up in 2009 and is financed by": the year is of another verb.
  let before = verb - 1;
  while (isAdverb(tokenAt(tokens, before).norm)) before -= 1;
  if (/^(?:is|are)$/.test(tokenAt(tokens, before).norm)) return false;
  // "Egypt backs the army, which left the talks last year": what follows the comma is of another verb.
  const isPresent =
    /[a-z]{2}[^s]s$/.test(tokenAt(tokens, verb).norm) && !AUXILIARIES.has(tokenAt(tokens, before).norm);
  const comma = isPresent ? tokens.findIndex(({ text }, at) => at > verb && at < last && text === ',') : -1;
  const end = comma < 0 ? last : comma;
  for (let at = first; at < end; at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'number' && YEAR.test(norm) && !isSince(tokens, first, at)) return true;
    if (PAST_SIGNS.test(norm) && !isOfOffice(tokens, last, at, verb)) return true;
    if (norm === 'used' && at === verb - 2) return true;
    if (norm === 'last' && tokenAt(tokens, at + 1).norm === 'year') return true;
  }
  return false;
}
