import type { Phrases } from '../actors/phrases';
import { type Token, tokenAt } from '../text/tokens';
import { ADVERBS } from '../words/function-words';
import { toPast } from '../words/verb-forms';
import type { Voice } from './draft-claim';
import type { Speaking } from './speaking';

/** Words of a denied deed that the statement of the deed does not have: "denied ever having sent any arms". */
const LEFT_OUT = /^(?:having|ever|any|either)$/;
const LINKS = /^(?:and|or|,)$/;

/** Returns the sentence that an accusation makes: "Iran armed Hamas" of "accused Iran of arming Hamas". Null where it makes none. */
export function writeAccusation(
  phrases: Phrases,
  accused: Speaking,
  { link, last }: { readonly link: number; readonly last: number },
): string | null {
  const { tokens } = phrases.body;
  const name = writeParty(phrases, accused);
  const { norm } = tokenAt(tokens, link);
  const isMany = accused.kind === 'unnamed' && accused.speakers.some(({ isPlural }) => isPlural);
  const be = isMany ? 'are' : 'is';
  if (norm === 'of' || norm === 'with') {
    // "Of not having papers": nothing was done.
    const isNone = /^(?:not|never)$/.test(tokenAt(tokens, link + 1).norm);
    const deed = isNone ? null : writeDeed(phrases, link + 1, last);
    return deed ? `${name} ${deed}` : `${name} ${be} guilty ${slice(phrases, link, last)}`;
  }
  return /^(?:for|over)$/.test(norm) ? `${name} ${be} to blame for ${slice(phrases, link + 1, last)}` : null;
}

/** Returns what is said to have been done, in the past: "sent weapons" of "having sent weapons". Null where no deed begins. */
export function writeDeed(phrases: Phrases, first: number, last: number): string | null {
  const { tokens, text } = phrases.body;
  const start = findGerund(tokens, first, last);
  if (start === null) return null;
  let isPast = false;
  let written = '';
  for (let at = start; at < last; at += 1) {
    const token = tokenAt(tokens, at);
    if (LEFT_OUT.test(token.norm) && tokenAt(tokens, at + 1).norm !== 'of') {
      isPast ||= token.norm === 'having';
      continue;
    }
    // "Having been infiltrated".
    const isPassive = written === '' && isPast && token.norm === 'been';
    const follows = at === start || LINKS.test(tokenAt(tokens, at - 1).norm || tokenAt(tokens, at - 1).text);
    const past =
      !isPast && (written === '' || (follows && !NO_DEEDS.test(token.norm))) ? toPast(token.norm) : null;
    const gap = written === '' || tokenAt(tokens, at - 1).end === token.start ? '' : ' ';
    // A possessive ending is no part of its token.
    const end = token.isPossessive ? text.slice(token.end, tokenAt(tokens, at + 1).start).trimEnd() : '';
    written += `${gap}${isPassive ? 'was' : (past ?? token.text)}${end}`;
  }
  return written === '' ? null : written;
}

/** Returns where a deed begins, after words such as "ever"; null for none. */
function findGerund(tokens: readonly Token[], first: number, last: number): number | null {
  let at = first;
  while (at < last && (ADVERBS.has(tokenAt(tokens, at).norm) || LEFT_OUT.test(tokenAt(tokens, at).norm))) {
    if (tokenAt(tokens, at).norm === 'having') return at;
    at += 1;
  }
  const { norm } = tokenAt(tokens, at);
  // "Denied funding anybody", and not "denied funding for it".
  const isVerb = OBJECTS.test(tokenAt(tokens, at + 1).norm) || tokenAt(tokens, at + 1).isCapital;
  return at < last && /ing$/.test(norm) && toPast(norm) && (isVerb || !NO_DEEDS.test(norm)) ? at : null;
}

const NO_DEEDS =
  /^(?:meeting|funding|bombing|killing|shelling|shooting|training|something|anything|nothing)s?$/;

/** What begins the object of a deed. */
const OBJECTS =
  /^(?:any|anybody|anyone|the|an?|its|his|her|their|them|him|it|those|these|this|that|rebels|militants)$/;

/** Returns who a party is, in words. */
export function writeParty(phrases: Phrases, party: Speaking): string {
  if (party.kind === 'voice') return writeVoice(party.voice);
  if (party.kind === 'unnamed') return slice(phrases, party.first, party.last);
  const [phrase] = party.phrases;
  // "Put Reyes and Salim on a list, accusing them of": they are named before.
  if (phrase && phrase.last <= party.first)
    return [...new Set(party.phrases.map(({ mention }) => mention.actor.name))].join(' and ');
  const isPronoun = phrase?.mention.kind === 'pronoun';
  return isPronoun ? phrase.mention.actor.name : slice(phrases, party.first, party.last);
}

function writeVoice(voice: Voice): string {
  return voice.kind === 'actor' ? voice.actor.name : voice.speaker.attribution;
}

function slice({ body: { tokens, text } }: Phrases, first: number, last: number): string {
  return text.slice(tokenAt(tokens, first).start, tokenAt(tokens, last - 1).end).replace(/\s+/g, ' ');
}
