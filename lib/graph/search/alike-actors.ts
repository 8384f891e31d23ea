import type { KnownActor } from '@/lib/network/directory/known-actor';
import { memoize } from '@/lib/network/memoize';
import { countEdits } from '@/lib/network/nearest';
import type { Actor } from '@/lib/network/network';
import { toConsonants } from './consonants';
import { foldText } from './fold-text';
import type { KnownActorIndex } from './known-actor-index';
import { findKnownActor, findKnownByName } from './known-in-network';

/**
 * Why a name may be that of an actor, the surest first: it is a name or alias of the actor; the directory knows both as one; it is
 * spelled alike; it is the last word of a person's name; it sounds alike in another script.
 */
export const LIKENESSES = ['name', 'known', 'spelling', 'part', 'sound'] as const;
type Likeness = (typeof LIKENESSES)[number];

export type AlikeActor = { readonly actor: Actor; readonly likeness: Likeness };

/** Above this many actors only names that are the same are looked for. */
const MAX_COMPARED = 20_000;
/** Shorter names differ by one letter as often as not. */
const SHORTEST_PART = 4;
const FEWEST_CONSONANTS = 3;
const LATIN = /\p{Script=Latin}/u;

/** Returns up to `limit` actors of which a name is close to a text, the likeliest first. */
export function findAlikeActors(
  actors: readonly Actor[],
  text: string,
  index: KnownActorIndex | null,
  limit: number,
): readonly AlikeActor[] {
  const typed = foldText(text);
  if (typed === '') return [];
  const known = index && findKnownByName(index, text);
  const sought = { typed, consonants: toConsonants(text), isLatin: LATIN.test(text) };
  const isLarge = actors.length > MAX_COMPARED;
  const alike = actors.flatMap((actor): AlikeActor[] => {
    const names = foldNames(actor);
    if (names.some(({ folded }) => folded === typed)) return [{ actor, likeness: 'name' }];
    if (isLarge) return [];
    const other = index && known && getKnownActor(actor, index);
    // The directory tells Slovakia from Slovenia.
    if (other) return other === known ? [{ actor, likeness: 'known' }] : [];
    const likeness = compareNames(names, actor, sought);
    return likeness ? [{ actor, likeness }] : [];
  });
  const toRank = ({ likeness }: AlikeActor) => LIKENESSES.indexOf(likeness);
  return alike.toSorted((one, other) => toRank(one) - toRank(other)).slice(0, limit);
}

type Sought = { readonly typed: string; readonly consonants: string; readonly isLatin: boolean };
type FoldedName = { readonly folded: string; readonly consonants: string; readonly isLatin: boolean };

/** The names of an actor as they are compared: folded once, and not with each letter that is typed. */
const foldNames = memoize(({ name, aliases }: Actor): readonly FoldedName[] =>
  [name, ...aliases].map((each) => ({
    folded: foldText(each),
    consonants: toConsonants(each),
    isLatin: LATIN.test(each),
  })),
);

type Found = { readonly known: KnownActor | null };
const findOnce = memoize(
  (actor: Actor, index: KnownActorIndex): Found => ({ known: findKnownActor(index, actor) }),
);
const getKnownActor = (actor: Actor, index: KnownActorIndex) => findOnce(actor, index).known;

function compareNames(
  names: readonly FoldedName[],
  { kind }: Actor,
  { typed, consonants, isLatin }: Sought,
): Likeness | null {
  if (names.some(({ folded }) => isSpelledAlike(folded, typed))) return 'spelling';
  const isPart = ({ folded }: FoldedName) =>
    folded.length >= SHORTEST_PART && (folded.endsWith(` ${typed}`) || typed.endsWith(` ${folded}`));
  if (kind === 'person' && typed.length >= SHORTEST_PART && names.some(isPart)) return 'part';
  if (consonants.length < FEWEST_CONSONANTS) return null;
  return names.some((name) => name.isLatin !== isLatin && name.consonants === consonants) ? 'sound' : null;
}

/**
 * One letter in five may differ, and two in nine: as typing errs, and as one name is spelled in several ways. The first letter and
 * numbers may not: North is not South, and the second brigade is not the third.
 */
function isSpelledAlike(name: string, typed: string): boolean {
  if (name[0] !== typed[0] || pickDigits(name) !== pickDigits(typed)) return false;
  const length = Math.min(name.length, typed.length);
  const allowed = length < 5 ? 0 : length < 9 ? 1 : 2;
  if (allowed === 0 || Math.abs(name.length - typed.length) > allowed) return false;
  return countEdits(name, typed, allowed + 1) <= allowed;
}

function pickDigits(text: string): string {
  return text.replace(/\P{Nd}+/gu, '');
}
