import type { Phrases } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { ADVERBS, AUXILIARIES, DAYS_AND_MONTHS, isAdverb } from '../words/function-words';

/** Finds where the words begin that stand around a verb and belong to it: auxiliaries, adverbs, times, verbs that govern it. */

const ASKING =
  /^(?:ask(?:s|ed)?|urge[sd]?|press(?:es|ed)?|want(?:s|ed)?|tell(?:s)?|told|call(?:s|ed)|invite[sd]?|order(?:s|ed)?|persuade[sd]?|allow(?:s|ed)?|help(?:s|ed)?|sen[dt]s?|dispatch(?:es|ed)|appoint(?:s|ed)|named)$/;
const GOVERNING =
  /^(?:agreed|plans?|planned|expected|due|set|ready|wants?|wanted|hopes?|hoped|intends?|intended|offered|offers|seeks?|sought|began|begun|continued|continues|continue|refused|refuses|declined|failed|fails|vowed|threatened|promised|proposed|prepared|preparing|likely|about|going|scheduled|able|unable|willing|unwilling|managed|tried|trying|used|decided|pledged|aims?|appeared|seems?|poised|asked|chose|arranged|rushed|swore|has|have|had|is|are)$/;

/** Returns the token before a verb and all that belongs to it: "has repeatedly refused to". */
export function skipVerbGroup(phrases: Phrases, { first }: Sentence, from: number): number {
  const { tokens } = phrases.body;
  let at = from;
  while (at >= first) {
    const { norm, kind, text } = tokenAt(tokens, at);
    const isMention = phrases.mentions.at(at) !== null;
    if (isMention) return at;
    // "A and B last met".
    if (isAdverb(norm) || AUXILIARIES.has(norm) || /^(?:last|first|each|both|all)$/.test(norm)) at -= 1;
    else if (DAYS_AND_MONTHS.has(norm) || /^(?:week|month|year|night|morning)$/.test(norm)) {
      const before = tokenAt(tokens, at - 1).norm;
      if (!/^(?:on|last|this|late|early|in|since|next)$/.test(before)) return at;
      at -= 2;
    } else if (kind === 'sign' && !/^[,;:.!?()"“”'’«»–—-]$/.test(text)) at -= 1;
    else if (/^["“”]$/.test(text)) {
      const open = findQuotedOpening(phrases, at, from);
      if (open === null) return at;
      at = open - 1;
    } else if (norm === 'to' && GOVERNING.test(tokenAt(tokens, at - 1).norm)) at -= 2;
    // "Helped broker".
    else if (at === from && /^help(?:s|ed)?$/.test(norm)) at -= 1;
    else if (norm === 'to' && isAsked(phrases, at, first)) return skipTimes(phrases, at);
    else return skipAside(phrases, at, first);
  }
  return at;
}

const MAX_QUOTED = 4;

/** Returns the token that opens a quotation of the verb or of adverbs alone: "“categorically” rejected", "“firmly denied” that". Null for another. */
function findQuotedOpening(
  { body: { tokens }, mentions }: Phrases,
  sign: number,
  from: number,
): number | null {
  const { text } = tokenAt(tokens, sign);
  const isEarlier = text !== '”' && from - sign < MAX_QUOTED;
  if (isEarlier && tokens.slice(from + 1, from + MAX_QUOTED).some((token) => /^["”]$/.test(token.text)))
    return sign;
  for (let at = sign - 1; at >= sign - MAX_QUOTED && text !== '“'; at -= 1) {
    const { norm, text: before } = tokenAt(tokens, at);
    if (/^["“]$/.test(before)) return at < sign - 1 ? at : null;
    if (!(isAdverb(norm) || norm === 'and') || mentions.at(at)) return null;
  }
  return null;
}

const MAX_ASIDE = 9;

/** Skips "however" between commas, and a few words like it. */
function skipAside({ body: { tokens } }: Phrases, at: number, first: number): number {
  if (tokenAt(tokens, at).text !== ',') return at;
  const isInserted = ADVERBS.has(tokenAt(tokens, at - 1).norm);
  if (isInserted && at - 2 >= first && tokenAt(tokens, at - 2).text === ',') return at - 3;
  // "Left in 2012 and, two years later, armed".
  for (let comma = at - 2; comma > first && comma > at - MAX_ASIDE; comma -= 1) {
    const { norm, kind, text } = tokenAt(tokens, comma);
    if (text === ',') return /^(?:and|but)$/.test(tokenAt(tokens, comma - 1).norm) ? comma - 1 : at;
    if (kind === 'sign' || /^(?:who|which|that|said|says)$/.test(norm)) return at;
  }
  return at;
}

/** Returns whether "to" follows who is asked: "asked Iran to back". */
function isAsked(phrases: Phrases, to: number, first: number): boolean {
  const { tokens } = phrases.body;
  const phrase = phrases.before(skipTimes(phrases, to) + 1, first);
  return phrase !== null && ASKING.test(tokenAt(tokens, phrase.first - 1).norm);
}

/** Returns the token before "to" and the times that stand there: "named Boonmee last month to succeed". */
function skipTimes({ body: { tokens } }: Phrases, to: number): number {
  let at = to - 1;
  while (
    /^(?:last|this|week|month|year)$/.test(tokenAt(tokens, at).norm) ||
    DAYS_AND_MONTHS.has(tokenAt(tokens, at).norm)
  )
    at -= 1;
  return at;
}
