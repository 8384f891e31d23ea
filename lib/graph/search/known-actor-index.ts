import type { KnownActor, KnownName } from '@/lib/network/directory/known-actor';
import { foldText } from './fold-text';
import { rankName } from './rank-name';

/** A known actor, with the form of its name that was found. */
export type KnownMatch = { readonly actor: KnownActor; readonly name: KnownName };

export type KnownActorIndex = {
  readonly actors: ReadonlyMap<string, KnownActor>;
  /** By folded text; in each list an actor stands once, with the form that says most of it. */
  readonly forms: ReadonlyMap<string, readonly KnownMatch[]>;
  /** How many words the longest form has: no longer run of words can be found. */
  readonly longest: number;
};

/** What is read of a text that is looked up: no form is longer. */
const LONGEST_TEXT = 200;

/** Indexes known actors by each form of their names, without case, accents and punctuation. */
export function createKnownActorIndex(actors: readonly KnownActor[]): KnownActorIndex {
  const forms = new Map<string, KnownMatch[]>();
  let longest = 0;
  for (const actor of actors) {
    for (const name of actor.names) {
      const folded = foldText(name.text);
      if (folded === '') continue;
      longest = Math.max(longest, folded.split(' ').length);
      const matches = forms.get(folded);
      if (!matches) forms.set(folded, [{ actor, name }]);
      else if (matches.every((match) => match.actor !== actor)) matches.push({ actor, name });
    }
  }
  return { actors: new Map(actors.map((actor) => [actor.id, actor])), forms, longest };
}

/**
 * Returns the known actors that a text as a whole may name, with the form that it is: several where it does not say which
 * ("Congo"), none for an unknown one. The index folds case away: that "us" is no state is for its reader to see.
 */
export function findKnownActors(index: KnownActorIndex, text: string): readonly KnownMatch[] {
  return index.forms.get(foldText(text.slice(0, LONGEST_TEXT))) ?? [];
}

/** Returns the known actors of which a name begins with a text, or a word of it does, the best match first. */
export function suggestKnownActors(
  index: KnownActorIndex,
  text: string,
  limit: number,
): readonly KnownMatch[] {
  const typed = foldText(text.slice(0, LONGEST_TEXT));
  if (typed === '') return [];
  const found: KnownMatch[][] = [[], [], []];
  for (const [form, matches] of index.forms) {
    if (!form.includes(typed)) continue;
    found[rankName(form, typed)]?.push(...matches);
  }
  const best = new Map<string, KnownMatch>();
  for (const match of found.flat()) if (!best.has(match.actor.id)) best.set(match.actor.id, match);
  return [...best.values()].slice(0, limit);
}
