import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_WORDS,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
} from './function-words';
import { GROUP_NOUNS, STANDING_NOUNS } from './group-words';
import { isOfficeWord, OFFICE_MODIFIERS } from './office-words';

const FUNCTIONS: ReadonlySet<string> = new Set(
  [ADVERBS, AUXILIARIES, CLAUSE_WORDS, CONJUNCTIONS, PREPOSITIONS, PRONOUNS, DETERMINERS].flatMap((words) => [
    ...words,
  ]),
);

/** Returns whether a word has a grammatical function and names nothing. */
export function isFunctionWord(word: string): boolean {
  return FUNCTIONS.has(word);
}

/** Returns whether a word describes a person, an office or a body of people. */
export function isDescription(word: string): boolean {
  return (
    isOfficeWord(word) || OFFICE_MODIFIERS.has(word) || STANDING_NOUNS.has(word) || GROUP_NOUNS.has(word)
  );
}
