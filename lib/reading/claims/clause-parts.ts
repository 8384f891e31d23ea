import type { Sentence } from '../text/sentences';
import { isNegatedVerb, type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { Party } from '../ties/parties';
import { isActingVerb, isIrregularPast } from '../words/acting-words';
import { DAYS_AND_MONTHS } from '../words/function-words';
import { UNTRUE_WORDS } from '../words/speech-words';
import { isAsideOfClaim } from './claim-asides';
import { findOwnPart, type Statement, startsClause } from './statements';

/** Returns who speaks after the verb: ", said the ambassador". Null for nobody. */
export function findInverted(clauses: Clauses, sentence: Sentence, verb: number): Party | null {
  const { tokens } = clauses.phrases.body;
  if (!/^[,"“”»?!–—-]$/.test(tokenAt(tokens, verb - 1).text)) return null;
  // "The report, which the army dismissed, says officers sold fuel": that is what it says.
  // "Omar Said, minister of works, told Al Jazeera": whom he told.
  if (/^t(?:old|ells?)$/.test(tokenAt(tokens, verb).norm)) return null;
  const isPhrasal = /^(?:short|back|in|out)$/.test(tokenAt(tokens, verb + 1).norm);
  const from = isPhrasal ? verb + 2 : verb + 1;
  const party = tokenAt(tokens, from).norm === 'that' ? null : clauses.partyAfter(from, sentence);
  const isActing = party && isPast(tokenAt(tokens, party.last).norm);
  return isActing || startsClause(clauses, from, sentence) ? null : party;
}

function isPast(word: string): boolean {
  return isIrregularPast(word) || /[a-z]{2}ed$/.test(word) || /^(?:had|has|have|was|were)$/.test(word);
}

/** Returns where the words after a verb end that follows what was said: "said on Tuesday". */
export function findClauseEnd(tokens: readonly Token[], sentence: Sentence, verb: number): number {
  let last = verb + 1;
  while (last < sentence.last && !/^[.,;!?:"”]$/.test(tokenAt(tokens, last).text)) last += 1;
  return last - verb < 12 ? last : verb + 1;
}

/** Returns whether some words refer to what was said before: "any such request", "that any warning had been given". */
export function hasSuch(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (tokenAt(tokens, at).norm === 'such') return true;
  return tokenAt(tokens, first - 1).norm === 'that' && tokenAt(tokens, first).norm === 'any';
}

/** What follows the comma after a statement: another clause, or what else is said. */
const ENDS_STATEMENT =
  /^(?:and|but|according|which|while|saying|adding|calling|arguing|insisting|describing|telling|noting|warning|claiming)$/;

/** Returns a statement from a token to the end of its clause. */
export function findClause(clauses: Clauses, whole: Sentence, from: number): Statement | null {
  const { tokens } = clauses.phrases.body;
  // "Rejected on Monday an offer": the day tells when.
  const isDay = tokenAt(tokens, from).norm === 'on' && DAYS_AND_MONTHS.has(tokenAt(tokens, from + 1).norm);
  const first = isDay ? from + 2 : from;
  const sentence = findOwnPart(tokens, whole, first - 1);
  let last = first;
  while (last < sentence.last) {
    const { text, norm } = tokenAt(tokens, last);
    if (/^[.;!?]$/.test(text)) break;
    if (text === ',' && ENDS_STATEMENT.test(tokenAt(tokens, last + 1).norm)) break;
    if (text === ',' && startsClause(clauses, last + 1, sentence)) break;
    if (text === ',' && isNextVerb(tokens, last + 1)) break;
    if (text === ',' && isToldBeside(tokens, last + 1)) break;
    if (text === ',' && isAsideOfClaim(clauses.phrases, last + 1, sentence.last)) break;
    if (norm === 'while' || norm === 'but') break;
    if (/^(?:and|yet)$/.test(norm) && isActingVerb(tokenAt(tokens, last + 1).norm)) break;
    last += 1;
  }
  while (last > first && /^["”,]$/.test(tokenAt(tokens, last - 1).text)) last -= 1;
  return last > first ? { first, last } : null;
}

/** Whether a verb of saying or answering goes on after a comma: "rules out dialogue with them, denied any arrangement". */
function isNextVerb(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokenAt(tokens, at);
  return (
    /^(?:said|denied|denies|rejected|rejects|dismissed|confirmed|declined|kept|refused)$/.test(norm) &&
    tokenAt(tokens, at + 1).norm !== 'by'
  );
}

/** Whether who else speaks begins at a token: "with the minister telling reporters". */
function isToldBeside(tokens: readonly Token[], from: number): boolean {
  if (tokenAt(tokens, from).norm !== 'with') return false;
  return tokens
    .slice(from + 1, from + MAX_BESIDE)
    .some(({ norm }) => /^(?:telling|saying|insisting|warning|claiming|arguing)$/.test(norm));
}

const MAX_BESIDE = 9;

/** Whether a word of a statement says that something else is untrue: "false", "not true", "no truth", "nothing of the sort". */
export function isUntrueAt(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  if (UNTRUE_WORDS.has(norm)) return !/^(?:not|no|nothing)$/.test(before.norm);
  // "Does not accept that version", and not "did not accept the offer".
  if (/^(?:accept|recogni[sz]e)$/.test(norm))
    return (before.norm === 'not' || isNegatedVerb(before)) && isOfClaim(tokens, at + 1);
  if (norm === 'true' || norm === 'correct' || norm === 'accurate')
    return before.norm === 'not' || isNegatedVerb(before);
  // "That was not so", "this is not the case".
  const isNotSo = norm === 'so' || (norm === 'case' && before.norm === 'the');
  if (isNotSo && tokenAt(tokens, at + 1).kind === 'sign') {
    const not = tokenAt(tokens, norm === 'so' ? at - 1 : at - 2);
    return not.norm === 'not' || isNegatedVerb(not);
  }
  if (/^(?:happened|occurred|existed)$/.test(norm)) return before.norm === 'never';
  if (norm === 'up') return before.norm === 'made';
  if (norm === 'backwards') return true;
  // "Not a word of it is true".
  if (norm === 'word' && before.norm === 'a' && tokenAt(tokens, at - 2).norm === 'not')
    return tokens.slice(at + 1, at + 5).some((token) => /^(?:true|truth)$/.test(token.norm));
  if (/^(?:truth|basis|foundation|substance|merit)$/.test(norm))
    return /^(?:no|without|any)$/.test(before.norm);
  return norm === 'nothing' && isOfSort(tokens, at + 1);
}

/** Returns whether what was said is named within a few words: “that version”, and not “the offer”. */
export function isOfClaim(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + MAX_TO_CLAIM; at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    if (STATED_NOUNS.test(norm)) return true;
  }
  return false;
}

const MAX_TO_CLAIM = 6;
const STATED_NOUNS =
  /^(?:that|this|it|them|account|accusation|allegation|charge|claim|version|story|report|finding|conclusion|figure|description|characteri[sz]ation|verdict|ruling|narrative|suggestion|criticism|premise|view|opinion|assessment|interpretation|reading|theory)s?$/;

/** Whether a charge is called something that is no praise: "described the allegation as grotesque". */
export function isCalled(words: readonly string[]): boolean {
  const isPointing = /^(?:the|this|that|these|those|such|any|all|both|its|his|her|their|our)$/.test(
    words[0] ?? '',
  );
  // "What he termed an insinuation" says what it is called.
  const isCharge =
    isPointing &&
    words
      .slice(0, 3)
      .some((word) =>
        /^(?:allegation|accusation|claim|suggestion|rumou?r|theory|theories|insinuation|assertion|charge|notion|speculation)s?$/.test(
          word,
        ),
      );
  return (
    isCharge &&
    !words.some((word) =>
      /^(?:true|accurate|credible|serious|correct|fair|disturbing|damning|troubling|grave)$/.test(word),
    )
  );
}

const CREDIT =
  /^(?:credible|true|accurate|correct|reliable|authentic|genuine|substantiated|well-founded|believable|plausible|trustworthy)$/;
const NO_CREDIT = /^(?:not|no|hardly|less|never|far|neither)$/;

/** Returns whether words that call a charge something say that it can be believed: "called the allegations credible". */
export function isCreditedBy(words: readonly string[]): boolean {
  // "Called the letter, if genuine, regrettable": whether it is, is left open.
  return (
    words.some((word, at) => CREDIT.test(word) && words[at - 1] !== 'if') &&
    !words.some((word) => NO_CREDIT.test(word))
  );
}

const PRAISE =
  /^(?:historic|good|great|welcome|positive|important|breakthrough|triumph|victory|success|step|constructive|productive|useful|courageous|friend|partner|ally|ours|proof|vital|necessary|fair|generous|brave|hero|friendly|cordial|excellent|serious|grave|disturbing|troubling|damning|alarming|worrying)$/;

/** Whether a thing is called something in quotation marks that is no praise: "called the paper “a fairy tale”". Of persons it is no answer. */
export function isQuotedScorn(tokens: readonly Token[], { first, last }: Statement): boolean {
  const { norm } = tokenAt(tokens, first);
  const isPronoun = /^(?:it|this|that)$/.test(norm);
  const isNoun =
    /^(?:the|its|their|his|her|our|my|such|these|those|any|both|this|that|all)$/.test(norm) &&
    THINGS.test(tokenAt(tokens, first + 1).norm);
  const open = first + (isPronoun ? 1 : 2);
  const quote = tokenAt(tokens, open).norm === 'as' ? open + 1 : open;
  if (!(isPronoun || isNoun) || !/^["“«]$/.test(tokenAt(tokens, quote).text)) return false;
  return !tokens.slice(quote, last).some((token) => PRAISE.test(token.norm));
}

export const THINGS =
  /^(?:document|paper|memo|tape|recording|video|article|book|letter|report|story|account|claim|charge|accusation|allegation|offer|proposal|figure|list|finding|theory|photograph|photo|image|transcript|screenshot|email|message|file|leak|interview|testimony|evidence|affidavit|dossier|statement|remark|comment|post|broadcast|documentary|programme|film|charge|warrant|suggestion|idea|inquiry|investigation|case|trial|verdict|ruling|complaint|lawsuit)s?$/;

/** Whether somebody knows nothing of what is said: "was not aware of any", "is unaware of". */
export function isUnaware(tokens: readonly Token[], verb: number): boolean {
  const { norm } = tokenAt(tokens, verb);
  const before = tokenAt(tokens, verb - 1);
  const isNot = norm === 'unaware' || (norm === 'aware' && (before.norm === 'not' || isNegatedVerb(before)));
  return isNot && tokenAt(tokens, verb + 1).norm === 'of';
}

/** Returns whether somebody says of themselves that they know nothing of it: "he was unaware of any request". */
export function saysUnaware(tokens: readonly Token[], { first, last }: Statement): boolean {
  if (!/^(?:he|she|it|they|we|i)$/.test(tokenAt(tokens, first).norm)) return false;
  for (let at = first + 1; at < Math.min(last, first + 4); at += 1) if (isUnaware(tokens, at)) return true;
  return false;
}

const TRUE = /^(?:true|accurate|correct|right|authentic|genuine|so)$/;
const MAX_AFFIRMED = 9;

/** Returns whether some words say of what was said that it is true: "this was true", "that the report is largely accurate". */
export function isAffirmed(tokens: readonly Token[], from: number, last: number): boolean {
  const first = /^["“«]$/.test(tokenAt(tokens, from).text) ? from + 1 : from;
  const words = tokens.slice(first, last).flatMap(({ norm, kind }) => (kind === 'sign' ? [] : [norm]));
  const text = words.join(' ');
  const isOfIt =
    /^(?:that )?(?:this|that|it|(?:the|that|this) (?:claim|report|account|story|allegation|charge|statement|document|letter|memo|figure)s?) (?:is|was|are|were) /.test(
      text,
    );
  const isShort = words.length <= MAX_AFFIRMED && TRUE.test(words.at(-1) ?? '');
  return isOfIt && isShort && !/\b(?:not|never|no|hardly|if|whether|n't)\b/.test(text);
}

/** Returns whether "of the sort" or "of that kind" begins at a token: "said nothing of the sort had happened" is no silence. */
export function isOfSort(tokens: readonly Token[], of: number): boolean {
  return tokenAt(tokens, of).norm === 'of' && /^(?:sort|kind)$/.test(tokenAt(tokens, of + 2).norm);
}
