import { isPlainGivenName } from '../actors/plain-given-names';
import type { ReadModality } from '../reading';
import type { TextBody } from '../reading-text';
import { skipImplicative } from '../structure/implicatives';
import { skipBeside } from '../structure/verb-chains';
import type { Sentence } from '../text/sentences';
import { isNegatedVerb, type Token, tokenAt } from '../text/tokens';
import { isSpeechVerb } from '../words/acting-words';
import { CLAUSE_WORDS } from '../words/function-words';
import { DENYING_VERBS } from '../words/speech-words';
import { toWords } from '../words/word-set';
import { isBeforeDoing } from './before-doing';
import { isLeftOpen } from './dominating-that';
import { findGoverning } from './governing-verb';
import { findOtherClause } from './other-clauses';
import { findOwnClause, isAsked } from './own-clause';
import { isPrevented } from './prevented';
import { FUTURE, isPast, isPlanned } from './times';
import { findMatrix } from './unreal-matrix';
import {
  isDemanded,
  isJudged,
  isMistaken,
  isOfPaper,
  isOnCondition,
  isOnlyNamed,
  isThought,
} from './unreal-openings';
import { isAwaitedHere, isHearsay, isUndoneBefore, wasToBe } from './unreal-words';
import { findReport, isSaidUntrue, isUntrue, MAX_TO_VERDICT } from './untrue-reports';

const CONDITIONS = toWords('if unless whether provided lest otherwise supposing assuming');
const MODALS = toWords("would could might may should can must ought wouldn't couldn't shouldn't mightn't 'd");
const NEGATIONS = toWords(
  'not no never neither nor none nobody nothing without cannot refusal refused refuses refusing failed fails declined declines hardly rarely barely scarcely seldom denied denies denying ruled',
);

/** What "without" tells of how something is done: "to implement without delay". */
const MANNER =
  /^(?:delay|hesitation|exception|doubt|warning|notice|incident|conditions?|preconditions?|question|fail|success|injury|trial|charges?|result|end|fuss|explanation)$/;

const NOT_DENIED = /^(?:secret|accident|coincidence|surprise|wonder|mystery)$/;
const WASTING = /^(?:wast(?:e[sd]?|ing)|los(?:es?|t|ing))$/;

/** Whether "no" denies nothing: "wasted no time in arming", "it is no secret that". */
function isOwnNo(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).norm !== 'no') return false;
  const { norm } = tokenAt(tokens, at + 1);
  return NOT_DENIED.test(norm) || (norm === 'time' && WASTING.test(tokenAt(tokens, at - 1).norm));
}

const MAX_CLAUSE = 24;

/** Returns whether a sentence says that it is or was so. */
export function isReal(modality: ReadModality): boolean {
  return modality === 'fact' || modality === 'past';
}

/** Where a verb stands: its tokens, and those of all that it joins. */
export type VerbPlace = { readonly sentence: Sentence; readonly verb: number; readonly end: number };

/** Returns how a sentence says what a verb of it says. In doubt it is no fact. */
export function judgeModality(body: TextBody, place: VerbPlace): ReadModality {
  const own = judgeImplied(body, place);
  const governing = isReal(own) ? findGoverning(body.tokens, place.sentence, place.verb) : null;
  if (governing === null) return own;
  const shared = judgeAlone(body, { ...place, verb: governing, end: governing + 1 });
  return isReal(shared) ? own : shared;
}

/** Judges a verb, and what implies that it was done: "will go on to arm", "never succeeded in arming". */
function judgeImplied(body: TextBody, place: VerbPlace): ReadModality {
  const own = judgeAlone(body, place);
  if (!isReal(own)) return own;
  const { first } = place.sentence;
  const start = skipBeside(body.tokens, first, place.verb - 1);
  const before = skipImplicative(body.tokens, first, place.verb, start);
  return before === null ? own : judgeAlone(body, { ...place, verb: before + 1, end: before + 2 });
}

function judgeAlone({ tokens }: TextBody, { sentence: whole, verb, end }: VerbPlace): ReadModality {
  if (isAsked(tokens, whole)) return isNegated(tokens, whole, verb, end) ? 'negated' : 'conditional';
  const sentence = findOwnClause(tokens, whole, verb);
  const ofMatrix = findMatrix(tokens, whole, verb);
  if (ofMatrix) return ofMatrix;
  if (isNegated(tokens, sentence, verb, end)) return 'negated';
  if (isConditional(tokens, sentence, verb)) return 'conditional';
  if (isDemanded(tokens, sentence, verb)) return 'planned';
  if (isOfPaper(tokens, sentence, verb) || isPlanned(tokens, sentence, verb, end)) return 'planned';
  return isPast(tokens, sentence, verb) ? 'past' : 'fact';
}

function isNegated(tokens: readonly Token[], { first, last }: Sentence, verb: number, end: number): boolean {
  if (isPrevented(tokens, first, verb) || isUntrue(tokens, { first, last }, verb)) return true;
  if (isUndoneBefore(tokens, first, verb) || isMistaken(tokens, { first }, verb)) return true;
  if (isSaidUntrue(tokens, first, verb)) return true;
  let commas = 0;
  /** Whether the verb stands in the second of two things that are told: "told him not to go and that Iran had armed them". */
  let isSecond = false;
  for (let at = verb - 1; at >= first && at > verb - MAX_CLAUSE; at -= 1) {
    const token = tokenAt(tokens, at);
    // "Not only armed Hamas but".
    const isOnly = token.norm === 'not' && /^(?:only|just|merely|simply)$/.test(tokenAt(tokens, at + 1).norm);
    const isManner = token.norm === 'without' && MANNER.test(tokenAt(tokens, at + 1).norm);
    const isDenied =
      (NEGATIONS.has(token.norm) && !isOnly && !isManner && !isOwnNo(tokens, at)) || isNegatedVerb(token);
    isSecond ||= token.norm === 'that' && at < verb - 1 && tokenAt(tokens, at - 1).norm === 'and';
    const isOfTelling = DENYING_VERBS.has(token.norm) || isSpeechVerb(tokenAt(tokens, at + 1).norm);
    if (isDenied && !isOfOther(tokens, at, verb) && (!isSecond || isOfTelling)) return true;
    // "Trusts nobody, yet it armed Hamas".
    if (token.norm === 'yet' && tokenAt(tokens, at - 1).text === ',') break;
    // "Not once did".
    if (token.norm === 'once' && tokenAt(tokens, at - 1).norm === 'not') return true;
    if (token.norm === 'yet' && tokenAt(tokens, at + 1).norm === 'to') return true;
    if (/^[;:"“”]$/.test(token.text) || token.norm === 'but') break;
    if (CLAUSE_WORDS.has(token.norm) && !/^(?:who|which|that|since|as)$/.test(token.norm)) break;
    // "Nobody denied that Iran met Israel": whoever denies it or not, it is no fact.
    const reporting = tokenAt(tokens, at - 1).norm;
    if (token.norm === 'that' && (DENYING_VERBS.has(reporting) || /^denials?$/.test(reporting))) return true;
    if (token.norm === 'that' && at < verb - 1 && isSpeechVerb(tokenAt(tokens, at - 1).norm)) break;
    const other = at < verb - 1 || token.kind === 'sign' ? findOtherClause(tokens, first, at) : null;
    if (other !== null) {
      at = other;
      continue;
    }
    // "Kyiv refused to meet Moscow, and Vasin wrote to Reuter": another clause.
    if (token.text === ',' && /^(?:and|but)$/.test(tokenAt(tokens, at + 1).norm)) break;
    if (token.text === ',') commas += 1;
    // What stands before an apposition still belongs to the verb after it.
    if (commas > 2) break;
  }
  for (let at = verb + 1; at < Math.min(end, last); at += 1) {
    const { norm } = tokenAt(tokens, at);
    const isOnly = norm === 'not' && /^(?:only|just|merely|simply)$/.test(tokenAt(tokens, at + 1).norm);
    if (/^(?:no|nobody|neither|none|nor|not|never)$/.test(norm) && !isOnly) return true;
    // "Have yet to sign the pact".
    if (norm === 'yet' && tokenAt(tokens, at + 1).norm === 'to') return true;
  }
  return false;
}

const MAX_ASIDE = 16;

/** Whether it is another of whom it is denied: "Brandt, not Haidar, met Osmani". */
function isOfOther(tokens: readonly Token[], not: number, verb: number): boolean {
  if (tokenAt(tokens, not).norm !== 'not' || tokenAt(tokens, not - 1).text !== ',') return false;
  for (let at = not + 1; at < verb && at < not + MAX_ASIDE; at += 1)
    if (tokenAt(tokens, at).kind === 'sign') return tokenAt(tokens, at).text === ',';
  return false;
}

/** What is only thought of. */
const THOUGHTS = toWords(
  'rumours rumors rumour rumor speculation suggestion suggestions fear fears hope hopes possibility idea notion risk chance chances likelihood probability danger scenario prediction prospect suspicion suspicions ' +
    'wish wishes wished hoped dreamed dreamt imagined imagines pretended pretends doubt doubts doubted suspect suspects suspected ' +
    'assumed assumes worried worries feared expects expected expect predict predicts predicted forecast forecasts joked jokes ' +
    'proposal demand demands request requests condition conditions',
);
/** Verbs that ask the reader to think of something: "Imagine that Iran backed Hamas". */
const IMAGINED = /^(?:imagine|suppose|supposing|assume|assuming|picture|let)$/;
const HEDGES = /^(?:alleged|supposed|purported|rumoured|rumored|hypothetical|imagined)$/;

/** Whether a sentence begins as a condition without "if": "Had Iran backed Hamas, Israel would have struck". */
function isInverted(tokens: readonly Token[], { first, last }: Sentence): boolean {
  for (let at = first; at < last; at += 1) {
    const before = tokenAt(tokens, at - 1);
    const isStart = at === first || /^["“«,:;—–]$/.test(before.text) || before.norm === 'that';
    // "It would have refused, had it been asked": also after a comma, where the subject follows.
    const { norm: opening } = tokenAt(tokens, at);
    if (!isStart || !/^(?:had|were|should)$/.test(opening)) continue;
    const next = tokenAt(tokens, at + 1);
    const isSubject =
      next.isCapital || /^(?:he|she|it|they|we|i|the|a|an|his|her|its|their)$/.test(next.norm);
    const isOpen = opening === 'should' || tokens.slice(first, last).some(({ norm }) => MODALS.has(norm));
    if (isSubject && isOpen) return true;
  }
  return false;
}

/** Returns whether "May" is the month or a name: written with a capital, beside a number, after a preposition or before a name. */
export function isMonth(tokens: readonly Token[], at: number): boolean {
  const { norm, isCapital } = tokenAt(tokens, at);
  const [before, next] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1)];
  if (norm !== 'may' || !isCapital) return false;
  return (
    isPlainGivenName(tokens, at, at + 2) ||
    next.kind === 'number' ||
    before.kind === 'number' ||
    /^(?:in|of|since|until|and|to|by|last|early|mid|late|before|after)$/.test(before.norm)
  );
}

/** Whether "would" tells what came later: "would later arm Hamas", where nobody says so and nothing is a condition. */
function isOfLater(tokens: readonly Token[], { first, last }: Sentence, would: number): boolean {
  const isLater = /^(?:later|eventually|subsequently)$/.test(tokenAt(tokens, would + 1).norm);
  if (tokenAt(tokens, would).norm !== 'would' || !isLater) return false;
  const isOther = ({ norm, text }: Token): boolean =>
    isSpeechVerb(norm) || CONDITIONS.has(norm) || MODALS.has(norm) || /^["“”]$/.test(text) || norm === 'that';
  const rest = [...tokens.slice(first, would), ...tokens.slice(would + 1, last)];
  return !rest.some(isOther);
}

function isConditional(tokens: readonly Token[], sentence: Sentence, verb: number): boolean {
  const { first, last } = sentence;
  if (
    IMAGINED.test(tokenAt(tokens, first).norm) ||
    isInverted(tokens, sentence) ||
    HEDGES.test(tokenAt(tokens, verb - 1).norm)
  )
    return true;
  if (findReport(tokens, first, verb, THOUGHTS) || isAwaited(tokens, first, verb)) return true;
  if (isHearsay(tokens, sentence, verb) || isLeftOpen(tokens, first, verb)) return true;
  if (isAwaitedHere(tokens, first, verb) || wasToBe(tokens, verb) || isBeforeDoing(tokens, first, verb))
    return true;
  if (isOnlyNamed(tokens, sentence, verb)) return true;
  if (
    isThought(tokens, sentence, verb) ||
    isJudged(tokens, sentence, verb) ||
    isOnCondition(tokens, sentence, verb)
  )
    return true;
  for (let at = verb - 1; at >= first && at > verb - 7; at -= 1) {
    const { norm, text } = tokenAt(tokens, at);
    if (MODALS.has(norm) && !isMonth(tokens, at) && !isOfLater(tokens, sentence, at)) return true;
    if (/^[,;:"“”]$/.test(text) || isSpeechVerb(norm)) break;
  }
  if (tokenAt(tokens, first).norm === 'should') return true;
  // A condition holds for the whole sentence, but for what stands before who says it.
  let isSaid = false;
  for (let at = verb - 1; at >= first; at -= 1) {
    const { norm, text } = tokenAt(tokens, at);
    // "Nobody knows whether Egypt agreed; Iran met Israel".
    if (text === ';') break;
    if (CONDITIONS.has(norm)) return true;
    // "Adding that": what follows is said for itself.
    if (norm === 'that' && isSpeechVerb(tokenAt(tokens, at - 1).norm)) {
      // "Would deny that".
      if ([2, 3].some((back) => MODALS.has(tokenAt(tokens, at - back).norm))) return true;
      // "If Egypt said that", "unclear whether Egypt said that".
      if ([2, 3, 4].some((back) => CONDITIONS.has(tokenAt(tokens, at - back).norm))) return true;
      break;
    }
  }
  for (let at = verb + 1; at < last; at += 1) {
    const { norm, text } = tokenAt(tokens, at);
    // "Cancelled its contract with B and might face a fine if": the condition is of the second verb.
    const isOther = norm === 'and' && MODALS.has(tokenAt(tokens, at + 1).norm);
    if (text === ';' || isOther) break;
    // "Wrote to B, threatening to strike unless": what is threatened is conditional.
    if (isSpeechVerb(norm) || ANNOUNCING.test(norm)) isSaid = true;
    if (CONDITIONS.has(norm)) return !isSaid || tokenAt(tokens, verb).norm === norm;
  }
  return false;
}

/** Whether something is said to come first of what is to come: "will sign once Iran recognises Israel". */
function isAwaited(tokens: readonly Token[], first: number, verb: number): boolean {
  for (let at = verb - 1; at > first && at > verb - MAX_TO_AWAITED; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    if (!/^(?:until|once|before|when|after|soon)$/.test(norm)) continue;
    return tokens
      .slice(Math.max(first, at - MAX_TO_VERDICT), at)
      .some((token) => FUTURE.has(token.norm) || MODALS.has(token.norm));
  }
  return false;
}

const MAX_TO_AWAITED = 8;

const ANNOUNCING = /^(?:threatening|warning|vowing|promising|demanding|asking|insisting|urging|pledging)$/;
