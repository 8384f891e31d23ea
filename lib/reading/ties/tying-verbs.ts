import { FRAMES_BY_FORM } from '../frames/frames';
import { CUES_BY_WORD } from './cues';

/** Returns whether a word is a form of a verb by which a cue or a frame ties two actors. */
export function isTyingVerb(word: string): boolean {
  return CUES_BY_WORD.has(word) || FRAMES_BY_FORM.has(word);
}
