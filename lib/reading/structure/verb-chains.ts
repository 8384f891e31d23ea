import { type Token, tokenAt } from '../text/tokens';
import { AUXILIARIES, isAdverb } from '../words/function-words';
import { toWords } from '../words/word-set';
import { findOrdinal, skipImplicative } from './implicatives';

/** Finds where a chain of verbs begins that says one thing: "began arming", "is known to have armed", "was the first to attack". */

/** Verbs after which a gerund is done: "kept arming". */
const BEFORE_GERUND = toWords(
  'began begun begins start started starts starting beginning continue continued continues continuing keep kept keeps keeping resume resumed ' +
    'resumes went goes gone spent spends been',
);
/** Verbs after which an infinitive is done: "managed to arm". */
const BEFORE_INFINITIVE = toWords(
  'began begun begin begins start started starts continue continued continues managed manages came proceeded used proved helped helps dared went got bothered ' +
    'known first last only quick slow right wrong',
);
/** Verbs after which a bare infinitive is done: "helped arm". */
const BEFORE_BARE = toWords('help helped helps helping did does do');

/** Returns the token before a verb and before all verbs that only say when and how it is done. */
export function skipVerbChain(tokens: readonly Token[], first: number, verb: number): number {
  let at = skipBeside(tokens, first, verb - 1);
  for (let tries = 0; tries < 3; tries += 1) {
    const isNext = tries === 0;
    const before =
      readLink(tokens, at, verb, isNext) ?? (isNext ? skipImplicative(tokens, first, verb, at) : null);
    if (before === null) return at;
    at = skipBeside(tokens, first, before);
  }
  return at;
}

/** Returns the token before a verb that governs the one after a token; null where it governs none. */
function readLink(tokens: readonly Token[], at: number, verb: number, isNext: boolean): number | null {
  const { norm } = tokenAt(tokens, at);
  if (norm === 'to' && BEFORE_INFINITIVE.has(tokenAt(tokens, at - 1).norm)) {
    const isOrdinal = /^(?:first|last|only)$/.test(tokenAt(tokens, at - 1).norm);
    return isOrdinal && tokenAt(tokens, at - 2).norm === 'the' ? at - 3 : at - 2;
  }
  const ordinal = norm === 'to' ? findOrdinal(tokens, at) : null;
  if (ordinal !== null) return ordinal;
  // "Went on arming".
  if (norm === 'on' && /^(?:go|goes|went|gone|carried|carries)$/.test(tokenAt(tokens, at - 1).norm))
    return at - 2;
  const isGerund = isNext && /[a-z]{2}ing$/.test(tokenAt(tokens, verb).norm);
  if (isGerund && BEFORE_GERUND.has(norm)) return at - 1;
  return isNext && BEFORE_BARE.has(norm) ? at - 1 : null;
}

/** Returns the token before "on several occasions" where that ends at a token. */
function skipOccasions(tokens: readonly Token[], from: number): number {
  if (!/^occasions?$/.test(tokenAt(tokens, from).norm)) return from;
  for (let at = from - 1; at > from - 4; at -= 1) if (tokenAt(tokens, at).norm === 'on') return at - 1;
  return from;
}

/** Returns the last token before adverbs and auxiliaries that end at a token. */
export function skipBeside(tokens: readonly Token[], first: number, from: number): number {
  let at = skipOccasions(tokens, from);
  while (at >= first && (isAdverb(tokenAt(tokens, at).norm) || AUXILIARIES.has(tokenAt(tokens, at).norm)))
    at -= 1;
  return at;
}
