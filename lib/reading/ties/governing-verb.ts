import type { Sentence } from '../text/sentences';
import { isNegatedVerb, type Token, tokenAt } from '../text/tokens';
import { isIrregularPast } from '../words/acting-words';
import { AUXILIARIES, CLAUSE_WORDS, DETERMINERS, isAdverb } from '../words/function-words';
import { isIrregularForm } from './inflect';

/** Finds the verb with which another shares its subject and what makes it unreal: "will meet Israel and arm Hamas" plans both. */

const MAX_BACK = 26;
/** How far after a verb the last of three may be. */
const MAX_SERIES = 30;
const JOINING = /^(?:and|or|nor|but|then)$/;
const HAVING = /^(?:have|has|had|having|been|be|haven't|hasn't|hadn't)$/;
const BEFORE_BASE = /^(?:to|will|would|shall|should|can|could|may|might|must|do|does|did|cannot|let|lets)$/;

type Form = 'base' | 'gerund' | 'participle';

/**
 * Returns the verb before "and", "or" or a comma that governs the verb at a token as well, as both have the same form after one auxiliary,
 * "to" or preposition. Null where the verb has its own, or where another clause begins between.
 */
export function findGoverning(tokens: readonly Token[], { first }: Sentence, verb: number): number | null {
  const joint = skipAdverbs(tokens, verb - 1);
  const { norm, text } = tokenAt(tokens, joint);
  if (joint <= first || !(text === ',' || JOINING.test(norm))) return null;
  const form = toForm(tokenAt(tokens, verb));
  if (!form) return null;
  // "Has never met Israel, and armed Hamas": with a comma another clause may begin.
  if (form === 'participle' && tokenAt(tokens, joint - 1).text === ',') return null;
  // "Has never met Hamas, backed by Syria": it describes the one before.
  if (form === 'participle' && text === ',' && tokenAt(tokens, verb + 1).norm === 'by') return null;
  for (let at = joint - 1; at >= first && at > verb - MAX_BACK; at -= 1) {
    const token = tokenAt(tokens, at);
    if (/^[;:"“”]$/.test(token.text) || (CLAUSE_WORDS.has(token.norm) && !/^(?:as|since)$/.test(token.norm)))
      return null;
    const found = readGoverned(tokens, at, form);
    if (found !== null) return found < joint ? found : null;
  }
  return null;
}

/** Returns the verb that a token before it governs, where it has that form; null where it governs none. */
function readGoverned(tokens: readonly Token[], at: number, form: Form): number | null {
  const token = tokenAt(tokens, at);
  if (form === 'gerund') {
    const isGerund = toForm(token) === 'gerund' && !DETERMINERS.has(tokenAt(tokens, at - 1).norm);
    return isGerund && token.kind === 'word' && !token.isCapital ? at : null;
  }
  const isBefore =
    form === 'base' ? BEFORE_BASE.test(token.norm) || isNegatedVerb(token) : HAVING.test(token.norm);
  if (!isBefore) return null;
  let next = at + 1;
  while (isAdverb(tokenAt(tokens, next).norm) || tokenAt(tokens, next).norm === 'neither') next += 1;
  const { kind, isCapital, norm } = tokenAt(tokens, next);
  const isVerb = kind === 'word' && !isCapital && !DETERMINERS.has(norm) && !AUXILIARIES.has(norm);
  return isVerb ? next : null;
}

/** Returns whether a noun says that somebody has decided to do what follows "to": "its decision to send". */
export function isDecision(noun: string): boolean {
  return /^(?:decision|choice|agreement)$/.test(noun);
}

/** Returns whether a word is the past or the participle of a verb: "met", "armed". */
export function isPastForm(token: Token): boolean {
  return toForm(token) === 'participle';
}

function toForm({ norm, kind }: Token): Form | null {
  if (kind !== 'word' || AUXILIARIES.has(norm)) return null;
  if (/[a-z]{2}ing$/.test(norm)) return 'gerund';
  const isPast = /[a-z]{2}ed$/.test(norm) || /^(?:said|went|gone|thought|caught)$/.test(norm);
  if (isPast || isIrregularForm(norm) || isIrregularPast(norm)) return 'participle';
  return /[^s]s$/.test(norm) ? null : 'base';
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isAdverb(tokenAt(tokens, at).norm)) at -= 1;
  return at;
}

/** Returns whether a verb after a comma is the second of three: "denounced the truce, led his men out and founded the Front". */
export function isInSeries(tokens: readonly Token[], { last }: Sentence, verb: number): boolean {
  if (!isPastForm(tokenAt(tokens, verb)) || tokenAt(tokens, verb + 1).norm === 'by') return false;
  for (let at = verb + 1; at < Math.min(last, verb + MAX_SERIES); at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    if (norm === 'and' && isPastForm(tokenAt(tokens, at + 1))) return true;
  }
  return false;
}
