import { FRAMES_BY_FORM } from '../frames/frames';
import { isActingVerb } from '../words/acting-words';
import { ADVERBS } from '../words/function-words';
import { CUES_BY_WORD } from './cues';

/** Returns whether a word is a form of a verb by which a cue or a frame ties two actors. */
export function isTyingVerb(word: string): boolean {
  return CUES_BY_WORD.has(word) || FRAMES_BY_FORM.has(word);
}

/** Returns whether a word is a verb that may share its subject with another: also one that only ties know, or that ends as a verb does. */
export function isClauseVerb(word: string): boolean {
  return isActingVerb(word) || isTyingVerb(word) || (/[a-z]{2}ed$/.test(word) && !ADVERBS.has(word));
}
