import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb, isSpeechVerb } from '../words/acting-words';
import { AUXILIARIES } from '../words/function-words';

/** How many words may name who speaks. */
const MAX_SPEAKER = 6;
/** Verbs of saying with a word after them. */
const PARTICLES = /^(?:(?:went|goes) on|point(?:s|ed) out)$/;
const JOINING = /^(?:who|whom|whose|which|that|and|but|as|when|where|while|if|in|on|at|to|by)$/;

/**
 * Returns the comma that opens the words by which a sentence tells who says the rest of it, where the comma at a token closes them: “Rwanda,
 * she said, armed the Front”, “, Ana Reyes went on,”. Null where no such words stand there.
 */
export function findInsertedSpeech(tokens: readonly Token[], close: number): number | null {
  if (tokenAt(tokens, close).text !== ',') return null;
  const isOn = PARTICLES.test(`${tokenAt(tokens, close - 2).norm} ${tokenAt(tokens, close - 1).norm}`);
  const verb = isOn ? close - 2 : close - 1;
  // "The minister, Omar Said, met Hamas": a name.
  const isVerb = isSpeechVerb(tokenAt(tokens, verb).norm) && !tokenAt(tokens, verb).isCapital;
  if (!isOn && !isVerb) return null;
  for (let at = verb - 1; at >= Math.max(0, verb - MAX_SPEAKER); at -= 1) {
    const { text, norm, kind } = tokenAt(tokens, at);
    if (text === ',') return at < verb - 1 ? at : null;
    if (kind === 'sign' || JOINING.test(norm) || AUXILIARIES.has(norm) || isActingVerb(norm)) return null;
  }
  return null;
}
