import { foldText } from '@/lib/graph/search/fold-text';
import {
  findKnownActors,
  type KnownActorIndex,
  type KnownMatch,
  suggestKnownActors,
} from '@/lib/graph/search/known-actor-index';
import { COUNTRY_CODES } from '@/lib/network/country-codes';
import { getCountryName } from '@/lib/network/country-names';
import type { KnownActor } from '@/lib/network/directory/known-actor';

/** What knows actors by name before a network has them. */
export type ActorDirectory = {
  /** Returns the actors that a text as a whole may name. */
  readonly find: (text: string) => readonly KnownActor[];
  /** Returns the actors of which a name begins with a text, the best match first. */
  readonly suggest: (text: string, limit: number) => readonly KnownActor[];
};

/** Returns the directory of known actors. A word for the people of a state does not name the state. */
export function createKnownDirectory(index: KnownActorIndex): ActorDirectory {
  return {
    find: (text) =>
      findKnownActors(index, text).flatMap((match) => (mayName(match, text) ? [match.actor] : [])),
    suggest: (text, limit) =>
      suggestKnownActors(index, text, limit).flatMap((match) =>
        match.name.use === 'demonym' ? [] : [match.actor],
      ),
  };
}

/** The index folds case away: "us" is a word, and no state. */
function mayName({ name }: KnownMatch, text: string): boolean {
  const isAcronym = name.use === 'short' && /^\p{Lu}[\p{Lu}.]*$/u.test(name.text);
  return name.use !== 'demonym' && !(isAcronym && text === text.toLowerCase());
}

/** Returns a directory of states by their names in English, for a page that has no other. */
export function createStateDirectory(): ActorDirectory {
  const states = COUNTRY_CODES.map((code): KnownActor => {
    const name = getCountryName(code);
    const forms = [{ text: name, use: 'name', language: 'en' }] as const;
    return { id: code.toLowerCase(), kind: 'state', name, names: forms, country: code, identifiers: {} };
  });
  const byName = new Map(states.map((state) => [foldText(state.name), state]));
  return {
    find: (text) => {
      const state = byName.get(foldText(text));
      return state ? [state] : [];
    },
    suggest: (text, limit) => {
      const typed = foldText(text);
      if (typed === '') return [];
      return [...byName]
        .filter(([name]) => name.startsWith(typed))
        .map(([, state]) => state)
        .slice(0, limit);
    },
  };
}
