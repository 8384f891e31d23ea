import type { DraftActor } from './mention-map';

/** Endings of the words for the people of a state, after its name or its stem. */
const ENDINGS = new Set(
  's n an ans ian ians ish ese i is ic er ers ns nian nians ene enes ine ines'.split(' '),
);

/** All vowels at the end of a name. */
const LAST_VOWELS = /(?<![aeiouy])[aeiouy]+$/;

/** Returns the state of this text, of no directory, of whose people a word speaks: "Velmoran" of Velmora. Null for none. */
export function findDemonym(word: string, states: readonly DraftActor[]): DraftActor | null {
  for (const actor of states) {
    const name = actor.words.at(-1) ?? '';
    for (const stem of [name, name.replace(LAST_VOWELS, '')]) {
      if (stem.length >= 4 && word !== name && word.startsWith(stem) && ENDINGS.has(word.slice(stem.length)))
        return actor;
    }
  }
  return null;
}
