import type { TextBody } from '../reading-text';
import { tokenAt } from '../text/tokens';
import type { DraftTie } from './draft-tie';

/** Finds outside of a clause what makes it doubtful: a rumour that tells it, and the sentence after it, which takes it back. */

/** How many words of the next sentence are read. */
const MAX_WORDS = 12;

/** What a sentence begins with that says that the one before did not come about: "It was never delivered", "He never did". */
const TAKEN_BACK =
  /^(?:but |yet |alas )?(?:i|we|it|he|she|they|that|this|none of it|nothing of the sort|(?:the|his|her|their|its) (?:letter|letters|message|messages|note|meeting|visit|call|talks|deal|money|weapons|arms|rifles|shipment|delivery|attack|raid|plan|offer|trip|man|men))(?: had| has| have)? (?:never|not|did not|didn't|was never|were never|was not|were not|wasn't|weren't|ever)? ?(?:happened|arrived|arrive|came|come|delivered|deliver|sent|send|reached|reach|paid|took place|take place|went ahead|go ahead|materialised|materialise|materialized|materialize|left|fired|held|made it)/;
/** The whole of a sentence that says so: "He did not." */
const NOT_DONE =
  /^(?:but |yet )?(?:i|we|it|he|she|they|neither|nobody|none of them) (?:(?:did|does|do|has|have|had|was|were|is|are|would|could|will|can) (?:not|never)|never (?:did|does)|doesn't|won't|didn't|hasn't|hadn't|wasn't|weren't|wouldn't|couldn't|did|has)$/;
const NEGATIVE = /\b(?:never|not|didn't|wasn't|weren't|none|nothing)\b/;

/** Who tells what a sentence says, where only a rumour does. */
const RUMOURED =
  /\b(?:according to (?:the )?(?:rumou?rs?|gossip|hearsay|legend|whispers)|(?:the |so the |a )(?:rumou?r|gossip|tale|legend)(?: [a-z]+){0,4} (?:goes|says|claims|holds|runs|ran|said)|so the (?:rumou?r|story|tale|legend)|it is (?:rumou?red|whispered|gossiped|supposed|imagined)|so (?:they|people) (?:whisper|gossip))\b/;

/** Rules of what belongs to an actor whatever a sentence tells. */
const OF_PHRASES = /^(?:compound|office|post|described|relation|owned|heads|leads|belongs)$/;

/** Returns whether a sentence only repeats a rumour, or the next one says that it did not come about. */
export function isTakenBack(body: TextBody, { rule, sentence }: DraftTie): boolean {
  if (OF_PHRASES.test(rule)) return false;
  const own = readWords(body, sentence.first, sentence.last);
  if (RUMOURED.test(own)) return true;
  const next = readWords(body, sentence.last, Math.min(sentence.last + MAX_WORDS, body.tokens.length));
  return NOT_DONE.test(next) || (NEGATIVE.test(next) && TAKEN_BACK.test(next));
}

/** Returns the words of a stretch up to a full stop, in small letters. */
function readWords({ tokens }: TextBody, first: number, last: number): string {
  const words: string[] = [];
  for (let at = first; at < last; at += 1) {
    const { kind, norm, text } = tokenAt(tokens, at);
    if (/^[.!?]$/.test(text) && words.length > 0) break;
    if (kind === 'word') words.push(norm);
  }
  return words.join(' ');
}
