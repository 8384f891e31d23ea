import { NAMES_OF_MEN, NAMES_OF_WOMEN } from '../words/given-names';
import { dropArticle } from './family-name';
import type { DraftActor, TokenMention } from './mention-map';
import { areSpellings, toSoundKey } from './spellings';

/** Where a text names more than so many, it is a list, and they are not compared. */
const MAX_NAMES = 2000;
/** A single name that is shorter is too often another's. */
const MIN_LETTERS = 5;

/**
 * Returns of each person whose name a text spells in another way as well, who of the two is kept, which is the first: "Mohammed Issa" and
 * "Mohamed Issa", "J. Okello" and "James Okello", "Kovács Péter" and "Péter Kovács", "Khaled Meshal" and "Meshaal".
 */
export function joinSpelledPeople(named: readonly TokenMention[]): ReadonlyMap<DraftActor, DraftActor> {
  const actors = [...new Set(named.map(({ actor }) => actor))].filter(
    ({ kind, known, words }) => !known && (kind === 'person' || words.length === 1),
  );
  const same = new Map<DraftActor, DraftActor>();
  if (actors.length > MAX_NAMES) return same;
  const byKey = new Map<string, DraftActor[]>();
  for (const actor of actors) {
    const fitting = listKeys(actor).flatMap((key) =>
      (byKey.get(key) ?? []).filter((one) => areOne(one, actor)),
    );
    const [one, ...others] = new Set(fitting.map((each) => same.get(each) ?? each));
    if (one && others.length === 0) same.set(actor, one);
    for (const key of listKeys(actor)) byKey.set(key, [...(byKey.get(key) ?? []), actor]);
  }
  return same;
}

/** Returns under what somebody is looked for: how the name sounds, how its last word does, and the family name with an initial. */
function listKeys({ words }: DraftActor): readonly string[] {
  const [first = ''] = words;
  const keys = [`last ${toSoundKey(dropArticle(words.at(-1) ?? ''))}`];
  if (words.length > 1) keys.push([...words].map(toSoundKey).sort().join(' '));
  if (words.length === 2) keys.push(`${first.charAt(0)} ${words.at(-1)}`);
  if (words.length > 1) keys.push(`ends ${first} ${words.at(-1)}`);
  return keys;
}

function areOne(actor: DraftActor, later: DraftActor): boolean {
  const [one, other] = [actor.words, later.words];
  const isSingle = one.length === 1 || other.length === 1;
  const [last = '', end = ''] = [one.at(-1), other.at(-1)].map((word) => dropArticle(word ?? ''));
  // "Meshal" of a person, whatever the other spelling was taken for; and two of one kind.
  if (isSingle)
    return (
      last !== end &&
      Math.min(last.length, end.length) >= MIN_LETTERS &&
      (one.length > 1 || actor.kind === 'person' || actor.kind === later.kind) &&
      other.length === 1 &&
      areSpellings(last, end)
    );
  // "James Dak" is James Gatdet Dak.
  if (one.length !== other.length)
    return Math.min(one.length, other.length) === 2 && one[0] === other[0] && one.at(-1) === other.at(-1);
  if (one.length === 2 && one[0] === other[1] && one[1] === other[0]) return true;
  const [first = '', second = ''] = [one[0], other[0]];
  const isInitial = /^\p{L}\.$/u.test(first) !== /^\p{L}\.$/u.test(second);
  if (isInitial) return one.length === 2 && first.charAt(0) === second.charAt(0) && one[1] === other[1];
  // "Danielle" and "Daniel" are two.
  const areTwo =
    (NAMES_OF_WOMEN.has(first) && NAMES_OF_MEN.has(second)) ||
    (NAMES_OF_MEN.has(first) && NAMES_OF_WOMEN.has(second));
  return (
    !areTwo && one.every((word, place) => areSpellings(dropArticle(word), dropArticle(other[place] ?? '')))
  );
}
