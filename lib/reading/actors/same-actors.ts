import type { TextBody } from '../reading-text';
import { tokenAt } from '../text/tokens';
import { dropArticle } from './family-name';
import type { KnownNames } from './known-names';
import type { DraftActor, MentionMap, TokenMention } from './mention-map';
import type { NamedActors } from './resolve-names';
import { joinSpelledPeople } from './spelled-people';

/**
 * Makes one actor of a body that is named with its state and without it, "the U.S. Harbour Department", "the Department of the Harbour", and of a
 * person who is named with one name more: "Salva Okot Mayom", "Salva Okot".
 */
export function joinSameActors(body: TextBody, { actors, mentions }: NamedActors, known: KnownNames): void {
  const named = mentions.within(0, body.tokens.length).filter(({ kind }) => kind === 'name');
  const same = new Map<DraftActor, DraftActor>([
    ...joinSpelledPeople(named),
    ...joinBodies(body, { mentions, named }, known),
    ...joinPeople(named),
    ...joinShortBodies(named, known),
  ]);
  if (same.size === 0) return;
  for (const mention of mentions.within(0, body.tokens.length)) {
    const actor = same.get(mention.actor);
    if (!actor) continue;
    mentions.remove(mention);
    mentions.add({ ...mention, actor });
    actors.delete(mention.actor.key);
  }
}

/** Returns of each body that another name of the text means as well, which of them is kept. */
function joinBodies(
  { tokens }: TextBody,
  { mentions, named }: { readonly mentions: MentionMap; readonly named: readonly TokenMention[] },
  known: KnownNames,
): ReadonlyMap<DraftActor, DraftActor> {
  const byName = new Map<string, { readonly actor: DraftActor; readonly state: string | null }[]>();
  const seen = new Set<DraftActor>();
  for (const { actor, first, last } of named) {
    if (actor.kind !== 'group' || actor.known || actor.key.startsWith('of ') || seen.has(actor)) continue;
    seen.add(actor);
    const match = known.match(tokens, first);
    const isOfState = match?.known.kind === 'state' && first + match.length < last;
    const start = isOfState ? first + match.length : first;
    // "The Foreign Ministry of Norway" and "the Norwegian Foreign Ministry".
    const of = tokens.slice(start, last).findLastIndex(({ norm }) => norm === 'of') + start;
    const place = tokenAt(tokens, of + 1).norm === 'the' ? of + 2 : of + 1;
    const owner = of > start + 1 ? known.match(tokens, place) : null;
    const isOwned = owner !== null && place + owner.length === last;
    const name = toBodyName(tokens.slice(start, isOwned ? of : last).map(({ norm }) => norm));
    if (name.length < 2) continue;
    const key = [...name].sort().join(' ');
    const list = byName.get(key) ?? [];
    const state = isOfState ? match : isOwned ? owner : null;
    // "Norway's Foreign Ministry".
    const before = tokenAt(tokens, first - 1).isPossessive ? mentions.at(first - 1)?.actor : null;
    const possessor = before?.kind === 'state' ? (before.known?.actor ?? before.key) : null;
    list.push({ actor, state: state?.known.known.actor ?? possessor });
    byName.set(key, list);
  }
  const same = new Map<DraftActor, DraftActor>();
  for (const [one, ...others] of byName.values()) {
    const states = new Set([one, ...others].flatMap((each) => each?.state ?? []));
    // "The Iranian Foreign Ministry" and "the Russian Foreign Ministry" are two.
    if (one && states.size <= 1) for (const { actor } of others) same.set(actor, one.actor);
  }
  return same;
}

/** Returns of each body whose name ends with the name of one other, which of them is kept: "the Azad Falcon Brigades", "the Falcon Brigades". */
function joinShortBodies(
  named: readonly TokenMention[],
  known: KnownNames,
): ReadonlyMap<DraftActor, DraftActor> {
  const groups = [...new Set(named.map(({ actor }) => actor))].filter(
    ({ kind, known: from }) => kind === 'group' && !from,
  );
  const bodies = groups.filter(({ key, words }) => !key.startsWith('of ') && words.length > 1);
  const owned = groups.filter(({ key }) => key.startsWith('of '));
  const same = new Map<DraftActor, DraftActor>();
  if (groups.length > MAX_GROUPS) return same;
  for (const short of bodies) {
    const longer = bodies.filter((one) => one !== short && endsWith(one.words, short.words));
    const [long] = longer;
    // "The Jordanian Red Party" is another than "the Red Party".
    if (long && longer.length === 1 && !known.isKnownWord(long.words[0] ?? '') && !same.has(long))
      same.set(
        groups.indexOf(long) < groups.indexOf(short) ? short : long,
        groups.indexOf(long) < groups.indexOf(short) ? long : short,
      );
  }
  // "Parliament", and "Norvale's parliament".
  for (const single of groups.filter(({ words }) => words.length === 1)) {
    const [one, ...others] = owned.filter(({ words }) => words.at(-1) === single.words[0]);
    if (one && others.length === 0) same.set(single, one);
  }
  return same;
}

const MAX_GROUPS = 500;

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  const plain = words.slice(-end.length).map(dropArticle);
  return words.length > end.length && end.every((word, place) => dropArticle(word) === plain[place]);
}

/** Returns the words of a body's name in one order: "Harbour Department" for "Department of the Harbour". */
function toBodyName(words: readonly string[]): readonly string[] {
  const [head = '', of, ...rest] = words.filter((word) => word !== 'the');
  const isOffice = of === 'of' && /^(?:department|ministry|office|bureau|board)$/.test(head);
  return isOffice ? [...rest, head] : words;
}

/** Returns of each person whose names begin the longer name of one other, which of them is kept. */
function joinPeople(named: readonly TokenMention[]): ReadonlyMap<DraftActor, DraftActor> {
  const people = [...new Set(named.map(({ actor }) => actor))].filter(
    ({ kind, known, words }) => kind === 'person' && !known && words.length > 1,
  );
  const byStart = new Map<string, DraftActor[]>();
  for (const actor of people) {
    const start = actor.words.slice(0, 2).join(' ');
    byStart.set(start, [...(byStart.get(start) ?? []), actor]);
  }
  const same = new Map<DraftActor, DraftActor>();
  for (const [one, other, ...more] of byStart.values()) {
    if (!one || !other || more.length > 0) continue;
    const [short, long] = one.words.length < other.words.length ? [one, other] : [other, one];
    const isStart = short.words.every((word, place) => long.words[place] === word);
    if (
      isStart &&
      short.words.length < long.words.length &&
      (short.words.length > 2 || !/^(?:al|bin|ibn|van|de)$/.test(short.words[0] ?? ''))
    )
      same.set(other, one);
  }
  return same;
}
