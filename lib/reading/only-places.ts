import type { DraftActor, MentionMap, TokenMention } from './actors/mention-map';
import type { Said } from './claims/find-attributions';
import type { TextBody } from './reading-text';
import { type Token, tokenAt } from './text/tokens';
import type { DraftTie } from './ties/draft-tie';
import { PREPOSITIONS } from './words/function-words';

/** Finds states and houses that a text names only as where something is: "talks in Bern, Switzerland", "met at the Winter Palace". */

/**
 * Takes from the mentions of a text all states and houses that are only places in it, and returns the ties of the others. Whoever is tied by what was
 * found, or speaks, stays, and so does whom the user has in a network.
 */
export function removeOnlyPlaces(
  { tokens }: TextBody,
  mentions: MentionMap,
  said: Said,
  ties: readonly DraftTie[],
): readonly DraftTie[] {
  const needed = listNeeded(said, ties);
  const byActor = new Map<DraftActor, TokenMention[]>();
  for (const mention of mentions.within(0, tokens.length)) {
    const list = byActor.get(mention.actor) ?? [];
    list.push(mention);
    byActor.set(mention.actor, list);
  }
  const places = new Set<DraftActor>();
  for (const [actor, list] of byActor) {
    if (needed.has(actor) || !mayBePlace(actor)) continue;
    const isPlace = actor.kind === 'state' ? isStateAsPlace : isHouseAsPlace;
    if (!list.every((mention) => mention.isNear || isPlace(tokens, mention, mentions))) continue;
    places.add(actor);
    for (const mention of list) mentions.remove(mention);
  }
  return ties.filter(
    ({ source, target, third }) =>
      ![source, target, third].some((end) => end !== null && places.has(end.actor)),
  );
}

function mayBePlace({ kind, known, words }: DraftActor): boolean {
  if (kind === 'state') return known?.from === 'directory';
  return kind === 'group' && known === null && HOUSES.test(words.at(-1) ?? '');
}

const HOUSES = /^(?:palace|center|centre|house|hall|building|tower|headquarters|compound)$/;

/** Returns the actors that speak, or whom a found tie has. */
function listNeeded({ attributions, speakers }: Said, ties: readonly DraftTie[]): ReadonlySet<DraftActor> {
  const needed = new Set<DraftActor>();
  for (const { tier, source, target, third } of ties)
    if (tier === 'found') for (const end of [source, target, third]) if (end) needed.add(end.actor);
  for (const { voice, chain } of attributions)
    for (const one of [voice, ...chain]) if (one?.kind === 'actor') needed.add(one.actor);
  for (const { speaksFor } of speakers) if (speaksFor) needed.add(speaksFor);
  return needed;
}

function isStateAsPlace(
  tokens: readonly Token[],
  { first, last, kind }: TokenMention,
  mentions: MentionMap,
): boolean {
  const before = tokenAt(tokens, first - 1);
  const next = tokenAt(tokens, last);
  // "On the Algerian border".
  if (/^(?:border|frontier)$/.test(next.norm)) return true;
  if (kind !== 'name' || tokenAt(tokens, last - 1).isPossessive || next.isCapital || next.isJoined)
    return false;
  // "From Libya to Mozambique".
  if (before.norm === 'from' && next.norm === 'to' && tokenAt(tokens, last + 1).isCapital) return true;
  const second = tokenAt(tokens, first - 2);
  if (before.norm === 'to' && second.isCapital && isFromBefore(tokens, first - 2)) return true;
  // "In Bern, Switzerland,", and not "according to Reyes, Switzerland has".
  const isSetOff = next.kind === 'sign' || PREPOSITIONS.has(next.norm);
  const isTown = second.isCapital && !mentions.at(first - 2) && isTownBefore(tokens, first - 2);
  if (before.text === ',' && isSetOff && isTown) return true;
  let link = first - 1;
  while (
    /^(?:the|north|south|east|west|northern|southern|eastern|western|central|neighbou?ring|nearby)$/.test(
      tokenAt(tokens, link).norm,
    )
  )
    link -= 1;
  return /^(?:in|inside|across|near|outside)$/.test(tokenAt(tokens, link).norm) && isThere(tokens, link);
}

function isFromBefore(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (tokenAt(tokens, at).isCapital) at -= 1;
  return tokenAt(tokens, at).norm === 'from';
}

function isTownBefore(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (tokenAt(tokens, at).isCapital) at -= 1;
  return /^(?:in|at|near|from|to|outside|of)$/.test(tokenAt(tokens, at).norm);
}

/** How far before "in" the word may stand that says what is or happens there. */
const MAX_BACK = 10;

/** Whether what stands before "in" is a meeting, or people who are there. */
function isThere(tokens: readonly Token[], link: number): boolean {
  for (let at = link - 1; at > link - MAX_BACK; at -= 1) {
    const { norm, kind, text } = tokenAt(tokens, at);
    if (/^[.;:()]$/.test(text)) return false;
    if (kind === 'word' && (MEETINGS.test(norm) || (at === link - 1 && PEOPLE.test(norm)))) return true;
  }
  return false;
}

const MEETINGS =
  /^(?:talks|negotiations|meetings?|met|meet|meets|summit|conference|rounds?|held|gathered|signed|interview|exile|asylum|prison|jail|hospital|hotel|retreat|session|dinner|conversations)$/;
const PEOPLE =
  /^(?:militants|insurgents|rebels|militias|jihadists|islamists|refugees|migrants|villages|camps?|bases?|operatives|living|lives|lived|born|hiding|stationed|based|studied|residing|fighters|exiles)$/;

function isHouseAsPlace(tokens: readonly Token[], { first }: TokenMention): boolean {
  const link = tokenAt(tokens, first - 1).norm === 'the' ? first - 2 : first - 1;
  return /^(?:at|in|inside|outside|near)$/.test(tokenAt(tokens, link).norm);
}
