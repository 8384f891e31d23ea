import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { CLAUSE_WORDS } from '../words/function-words';
import { toWords } from '../words/word-set';

/** Finds what stands far before a verb and makes what it says a plan, a supposition or an error. */

/** What lays down in the present tense what is to be: "Under the draft, Qatar funds Hamas". */
const PAPERS = toWords(
  'draft drafts proposal proposals plan plans scheme blueprint outline outlines roadmap terms text deal agreement accord treaty pact resolution scenario ' +
    'novel film play fiction fantasy dream nightmare simulation exercise game',
);
const MAX_OPENING = 9;

/** Returns whether a sentence tells of what a paper or a story has: in the present tense, after "Under the draft" or "In the novel". */
export function isOfPaper(tokens: readonly Token[], { first }: Sentence, verb: number): boolean {
  if (isOfStory(tokens, first, verb)) return true;
  const opening = tokenAt(tokens, first).norm;
  const isOpened = /^(?:under|in|by|per)$/.test(opening) || tokenAt(tokens, first + 1).norm === 'to';
  if (!isOpened || /(?:ed|ing)$|^(?:met|sent|led|fought)$/.test(tokenAt(tokens, verb).norm)) return false;
  for (let at = first + 1; at < Math.min(verb, first + MAX_OPENING); at += 1)
    if (PAPERS.has(tokenAt(tokens, at).norm)) return isPresent(tokens, verb);
  return false;
}

const STORIES =
  /^(?:film|novel|play|simulation|scenario|game|dream|nightmare|painting|cartoon|comic|legend|fable)$/;
const SHOWING =
  /^(?:shows?|showed|depicts?|depicted|imagines?|imagined|portrays?|portrayed|has|had|describes?)$/;

/** Whether a verb stands in what a story shows, or in what is called imaginary: "the film shows Iran attacking", "in a hypothetical war". */
function isOfStory(tokens: readonly Token[], first: number, verb: number): boolean {
  const opening = `${tokenAt(tokens, first).norm} ${tokenAt(tokens, first + 1).norm}`;
  if (/^(?:in theory|on paper|in principle)$/.test(opening)) return true;
  for (let at = verb - 1; at >= first && at > verb - MAX_OPENING; at -= 1) {
    const { norm } = tokenAt(tokens, at);
    if (/^(?:hypothetical|imaginary|fictional|fictitious|notional|simulated)$/.test(norm)) return true;
    if (SHOWING.test(norm) && STORIES.test(tokenAt(tokens, at - 1).norm)) return true;
  }
  return false;
}

function isPresent(tokens: readonly Token[], verb: number): boolean {
  const before = tokenAt(tokens, verb - 1).norm;
  return /[a-z]s$/.test(tokenAt(tokens, verb).norm) || /^(?:is|are|to)$/.test(before);
}

/** What is said of something that is not known to be: "it is unlikely that". */
const EPISTEMIC =
  /^(?:unlikely|likely|possible|impossible|probable|improbable|doubtful|conceivable|inconceivable|plausible|implausible|unthinkable|untrue|false|essential|vital|necessary|desirable|crucial|imperative|hoped|feared|expected|imagined|supposed|pretended|untested|unproven|unconfirmed|uncertain|unclear|thought|believed|assumed|presumed|rumoured|rumored|alleged|suspected|imaginable|arguable|debatable)$/;

const MAX_BACK = 14;

/** What is only thought of or talked about: "the idea of Iran meeting Israel". */
const THOUGHT_OF =
  /^(?:talk|intention|intentions|idea|prospect|prospects|possibility|risk|chance|chances|hope|hopes|fear|fears|dream|thought|question|danger|likelihood|notion|rumours|rumors|speculation)$/;
const TAKEN_BACK =
  /^(?:drop(?:s|ped)?|with(?:drew|drawn|draws)|retract(?:s|ed)|dismiss(?:es|ed)|debunk(?:s|ed)|abandon(?:s|ed)|disprove[sd]?|refute[sd]?|recant(?:s|ed)|overturn(?:s|ed)?|quash(?:es|ed)?|reverse[sd]?|annul(?:s|led)?|nullif(?:y|ies|ied)|void(?:s|ed)?|discredit(?:s|ed)?|reject(?:s|ed)?|apologi[sz]e[sd]?|regret(?:s|ted)?|correct(?:s|ed)?)$/;

/** Returns whether a verb stands in what somebody only thinks of, or what is taken back: "dropped the charge that Iran armed Hamas". */
export function isThought(tokens: readonly Token[], { first }: Sentence, verb: number): boolean {
  const isDoing = /ing$/.test(tokenAt(tokens, verb).norm);
  for (let at = verb - 1; at > first && at > verb - MAX_BACK; at -= 1) {
    const { norm, text } = tokenAt(tokens, at);
    if (/^[,;:"“”]$/.test(text)) return false;
    if (
      norm === 'about' &&
      isDoing &&
      /^(?:talk|spoke|speak|think|thought|joke|dream|fantasis)/.test(tokenAt(tokens, at - 1).norm)
    )
      return true;
    // "Hard to imagine Chad meeting Sudan".
    if (isDoing && /^(?:imagine|picture|envisage|conceive)$/.test(norm)) return true;
    if (norm === 'of' && isDoing && THOUGHT_OF.test(tokenAt(tokens, at - 1).norm)) return true;
    const isSaid = norm === 'that' && at - 3 >= first;
    if (isSaid && [2, 3, 4].some((back) => TAKEN_BACK.test(tokenAt(tokens, at - back).norm))) return true;
  }
  return false;
}

/** Returns whether the clause of a verb is one of which the sentence judges how likely or desirable it is. */
export function isJudged(tokens: readonly Token[], { first }: Sentence, verb: number): boolean {
  for (let at = verb - 1; at > first && at > verb - MAX_BACK; at -= 1) {
    const { norm, text } = tokenAt(tokens, at);
    if (/^[;:"“”]$/.test(text)) return false;
    if (norm !== 'that') continue;
    // "Reyes alleged that": she says so, and "it is alleged that" nobody.
    const isSaid =
      tokenAt(tokens, at - 1).norm === 'alleged' &&
      ![2, 3].some((back) => /^(?:is|was|been|being|often|widely)$/.test(tokenAt(tokens, at - back).norm));
    if (EPISTEMIC.test(tokenAt(tokens, at - 1).norm) && !isSaid) return true;
    // "It was thought at first that", "it is believed in Amman that".
    const isIt = [4, 5, 6].some((back) => tokenAt(tokens, at - back).norm === 'it');
    if (isIt && [2, 3].some((back) => EPISTEMIC.test(tokenAt(tokens, at - back).norm))) return true;
  }
  return false;
}

/** Returns whether a verb depends on what is to come first or to last: "in the event of", "as long as", "before Iran attacks". */
export function isOnCondition(tokens: readonly Token[], { first, last }: Sentence, verb: number): boolean {
  for (let at = first; at < last; at += 1) {
    const { norm } = tokenAt(tokens, at);
    // "Told me that they could stay as long as": of what was told.
    if (at > verb && /^(?:that|who|which|and|but)$/.test(norm)) break;
    const [next, second] = [tokenAt(tokens, at + 1).norm, tokenAt(tokens, at + 2).norm];
    if (/^(?:as|so)$/.test(norm) && next === 'long' && second === 'as') return true;
    if (norm === 'as' && next === 'though' && at < verb) return true;
    if (
      norm === 'in' &&
      /^(?:case|(?:the )?event)$/.test(next === 'the' ? `the ${second}` : next) &&
      at < verb
    )
      return true;
  }
  if (!/[a-z]s$/.test(tokenAt(tokens, verb).norm)) return false;
  for (let at = verb - 1; at >= first && at > verb - MAX_BACK; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    if (norm === 'before') return true;
    if (CLAUSE_WORDS.has(norm)) return false;
  }
  return false;
}

const DEMANDING =
  /^(?:demand|propose|recommend|request|require|urge|order|advise|stipulate|provide|prescribe|envisage|foresee)(?:s|d|ed)?$/;
const MAYBE_DEMANDING = /^(?:insist|suggest|ask|move)(?:s|d|ed)?$/;
const PAST =
  /(?:s|ed)$|^(?:met|sent|led|fought|held|told|gave|took|wrote|spoke|struck|shot|won|paid|saw|was|were)$/;
const BILLS = /^(?:bill|motion|draft|scenario|decree|proposal|plan)$/;
const HAVING = /^(?:has|have|having|sees|lets|makes|which|where|whereby)$/;

/** Returns whether a verb says what somebody or a bill wants to be: "demanded that Iran meet Israel", "the bill has Iran pay Hamas". */
export function isDemanded(tokens: readonly Token[], { first }: Sentence, verb: number): boolean {
  const isBase = !PAST.test(tokenAt(tokens, verb).norm);
  for (let at = verb - 1; at > first && at > verb - MAX_BACK; at -= 1) {
    const { norm, text } = tokenAt(tokens, at);
    const before = tokenAt(tokens, at - 1).norm;
    if (/^[,;:"“”]$/.test(text)) return false;
    if (norm === 'that' && (DEMANDING.test(before) || (isBase && MAYBE_DEMANDING.test(before)))) return true;
    if (HAVING.test(norm) && [1, 2].some((back) => BILLS.test(tokenAt(tokens, at - back).norm))) return true;
  }
  return false;
}

const MAX_NAME = 4;

/** Returns whether a clause is only what somebody is against, or what would be something: "against Iran backing Hamas", "Iran backing Hamas is unheard of". */
export function isOnlyNamed(tokens: readonly Token[], { first, last }: Sentence, verb: number): boolean {
  if (!/ing$/.test(tokenAt(tokens, verb).norm) || !tokenAt(tokens, verb - 1).isCapital) return false;
  let at = verb - 1;
  while (
    at > first &&
    at > verb - MAX_NAME &&
    (tokenAt(tokens, at).isCapital || tokenAt(tokens, at).norm === 'the')
  )
    at -= 1;
  if (/^(?:against|to)$/.test(tokenAt(tokens, at).norm)) return true;
  if (at > first) return false;
  for (let next = verb + 1; next < Math.min(last, verb + MAX_NAME + 1); next += 1) {
    const { norm, kind } = tokenAt(tokens, next);
    if (kind === 'sign') return false;
    if (/^(?:is|was|would|will|remains|seems)$/.test(norm)) return true;
  }
  return false;
}

const MISTAKEN =
  /^(?:wrongly|falsely|mistakenly|erroneously|incorrectly|supposedly|purportedly|untruthfully|baselessly)$/;
const MAX_TO_ADVERB = 6;

/** Returns whether an adverb says that whoever says so is wrong: "was wrongly said to have armed". */
export function isMistaken(
  tokens: readonly Token[],
  { first }: Pick<Sentence, 'first'>,
  verb: number,
): boolean {
  for (let at = verb - 1; at >= first && at > verb - MAX_TO_ADVERB; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    if (MISTAKEN.test(norm)) return true;
  }
  return false;
}

/** Returns whether an infinitive stands between a word and whom it may concern: "stands ready to back Hamas". */
export function hasInfinitive(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at += 1) {
    const next = tokenAt(tokens, at + 1);
    if (
      tokenAt(tokens, at).norm === 'to' &&
      next.kind === 'word' &&
      !next.isCapital &&
      !NO_VERB.test(next.norm)
    )
      return true;
  }
  return false;
}

const NO_VERB =
  /^(?:some(?:body|one)|any(?:body|one)|every(?:body|one)|people|him|them|it|us|me|you|one|two|the|an?|its|his|her|their|our|my|this|that|these|those|both|all|some|any|no|[a-z]+(?:ers|ors|ists|ians))$/;
