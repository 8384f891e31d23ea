import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { findParticiplesSubject } from '../ties/far-subjects';
import type { Party } from '../ties/parties';
import { isOfficeWord } from '../words/office-words';
import { endsAside } from './asides';
import type { AttributionList } from './attribution-list';
import { isAsideOfClaim } from './claim-asides';
import { type DraftAttribution, toVoiceKey } from './draft-claim';
import { findVerdict } from './find-verdict';
import { findMainDoer } from './main-doer';
import { isAskedTo } from './no-sayings';
import type { Speaking } from './speaking';
import { findStatementAfter, type Statement, toSentenceEnd } from './statements';
import { isOnlyDescribed } from './tellers';

/** How many tokens of a statement stand at least after who tells it. */
const MIN_AFTER = 3;
/** How many words may say more of who or what tells it. */
const MAX_TOLD = 14;

/** What opens words that tell how somebody says something. */
const HOW_SAID =
  /^(?:citing|quoting|speaking|adding|declining|asking|requesting|referring|insisting|stressing|describing|warning|explaining|noting)$/;

/** Reads what is said around who says it, and what the same one adds: "His signature, he claims, was forged", "said, adding that". */

/** Reads "His signature, he claims, was forged". Tells whether it is so. */
export function readInserted(list: AttributionList, whole: Sentence, verb: number): boolean {
  const { tokens } = list.clauses.phrases.body;
  const sentence = toOwnClause(tokens, whole, verb);
  // "Kigali, she went on, armed them".
  const close = /^(?:on|out)$/.test(tokenAt(tokens, verb + 1).norm) ? verb + 2 : verb + 1;
  if (tokenAt(tokens, close).text !== ',' || endsAside(tokens, close)) return false;
  // "Iran armed Chad, the paper reported, citing a diplomat": nothing more is said after it.
  if (HOW_SAID.test(tokenAt(tokens, close + 1).norm)) return false;
  // "Iran armed Chad, Jordan said, a claim that Mali denied."
  if (isAsideOfClaim(list.clauses.phrases, close + 1, sentence.last)) return false;
  const party = list.findSpeaking(sentence, verb);
  const open = (party?.first ?? 0) - 1;
  const statement = toSentenceEnd(tokens, sentence, sentence.first);
  if (!party || !statement || open <= sentence.first || tokenAt(tokens, open).text !== ',') return false;
  const other = findOtherVoice(list, sentence, party, open);
  if (other === null) return true;
  const words = tokens.slice(sentence.first, statement.last);
  if (
    statement.last - close < 3 ||
    words.some(({ text }) => text === ';') ||
    isQuotedAround(tokens, sentence, close)
  )
    return false;
  const { text } = list.clauses.phrases.body;
  const before = text.slice(tokenAt(tokens, sentence.first).start, tokenAt(tokens, open - 1).end);
  const after = text.slice(tokenAt(tokens, close + 1).start, tokenAt(tokens, statement.last - 1).end);
  const verdict = findVerdict(list, statement, party, sentence);
  if (verdict) {
    list.push({ party, stance: 'denies', claim: verdict, ...statement });
    return true;
  }
  const written = `${before} ${after}`.replace(/\s+/g, ' ');
  const claim = list.claims.state(statement.first, statement.last, { written });
  if (claim && other) list.attributions.push({ ...other, stance: 'asserts', claim, ...statement });
  else if (claim) list.push({ party, stance: 'asserts', claim, ...statement });
  return claim !== null;
}

/** Whether a quotation is cut by who says it, or opens right after them: “It is,” Reyes says, “a farce”. A few words in it are none. */
function isQuotedAround(tokens: readonly Token[], { first, last }: Sentence, close: number): boolean {
  const signs = tokens.slice(first, last).filter(({ text }) => /^["“”«»]$/.test(text));
  if (signs.length === 0) return false;
  const isBefore = tokens.slice(first, close).some(({ text }) => /^["“”«»]$/.test(text));
  return isBefore || signs.length % 2 > 0 || /^["“«]$/.test(tokenAt(tokens, close + 1).text);
}

/** Returns a sentence from the clause on in which a verb stands: "Deputies found the car; its driver, he said, had fled". */
function toOwnClause(tokens: readonly Token[], sentence: Sentence, verb: number): Sentence {
  for (let at = verb - 1; at > sentence.first; at -= 1) {
    const { text } = tokenAt(tokens, at);
    if (/^["“”«»]$/.test(text)) return sentence;
    if (/^[;:]$/.test(text)) return { ...sentence, first: at + 1 };
  }
  return sentence;
}

/**
 * Returns who spoke last where "he" cannot be whom the words speak of: "President Haqyar, he said, had met them". False where
 * it may be; null where nobody is known to have spoken.
 */
function findOtherVoice(
  list: AttributionList,
  sentence: Sentence,
  party: Speaking,
  open: number,
): DraftAttribution | false | null {
  const [phrase] = party.kind === 'actors' ? party.phrases : [];
  if (phrase?.mention.kind !== 'pronoun') return false;
  const { actor } = phrase.mention;
  const isSubject = list.clauses.phrases.mentions.at(open - 1)?.actor === actor;
  if (!isSubject) return false;
  const before = list.attributions.at(-1);
  return before?.voice && list.isFollowing(before, sentence) ? before : null;
}

/** Reads "The rifles, according to the memo, came from Iran". Tells whether it is so. */
export function readWithin(
  list: AttributionList,
  sentence: Sentence,
  { at, party }: { readonly at: number; readonly party: Speaking },
): boolean {
  const { tokens } = list.clauses.phrases.body;
  const open = at - 1;
  // "According to a diary he kept in Bemba, ": the comma closes what says more of it.
  const close = findComma(tokens, party.last);
  const isSetOff = tokenAt(tokens, open).text === ',' && tokenAt(tokens, close).text === ',';
  const statement = toSentenceEnd(tokens, sentence, sentence.first);
  if (!isSetOff || !statement || open <= sentence.first || statement.last - close < MIN_AFTER) return false;
  const { norm } = tokenAt(tokens, close + 1);
  // "According to Reyes, the party’s candidate in May.": what says more of who tells it.
  if (isOnlyDescribed(tokens, close + 1, statement.last)) return false;
  // "He left, according to the memo, and Iran denied it": another clause begins.
  if (/^(?:and|but|while|which|who|although|though|whereas|or|so|yet)$/.test(norm)) return false;
  if (tokens.slice(sentence.first, statement.last).some(({ text }) => /^[“”«»;]$/.test(text))) return false;
  const { text } = list.clauses.phrases.body;
  const slice = (first: number, last: number): string =>
    text.slice(tokenAt(tokens, first).start, tokenAt(tokens, last - 1).end);
  const written = `${slice(sentence.first, open)} ${slice(close + 1, statement.last)}`.replace(/\s+/g, ' ');
  const claim = list.claims.state(statement.first, statement.last, { written });
  if (claim) list.push({ party, stance: 'asserts', claim, ...statement });
  return claim !== null;
}

function findComma(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + MAX_TOLD; at += 1) {
    const { text } = tokenAt(tokens, at);
    if (text === ',') return at;
    if (/^["“”.;:]$/.test(text)) break;
  }
  return from;
}

/** Reads "the diplomat said, adding that": the same one says more. */
export function readAddition(list: AttributionList, sentence: Sentence, verb: number): void {
  const { tokens } = list.clauses.phrases.body;
  // "Wrote to Jordan, warning it to stay away".
  if (isAskedTo(list.clauses, sentence, verb)) return;
  const before = list.attributions.at(-1);
  const statement = findStatementAfter(list.clauses, sentence, verb);
  // "Rejected the account, saying it was old": it says why, and "confirmed it, adding" says more.
  const isMore =
    tokenAt(tokens, verb).norm !== 'saying' ||
    /^(?:asserts|confirms)$/.test(before?.stance ?? '') ||
    (statement !== null && isOfOwn(tokens, statement));
  const isHere =
    isMore && before && before.first >= sentence.first && before.first < verb && before.last <= verb + 1;
  if (!statement) return;
  if (!isHere || !before.voice || findBesideWith(list, sentence, verb)) {
    readParticiple(list, sentence, { verb, statement });
    return;
  }
  const claim = list.claims.state(statement.first, statement.last);
  if (!claim) return;
  claim.asserters.add(toVoiceKey(before.voice));
  list.attributions.push({ ...before, stance: 'asserts', claim, first: verb, last: statement.last });
}

/** How many words say more than why something is turned down. */
const MIN_OWN = 5;

/** Whether a statement tells something of its own, and not only why an account is turned down: "the vehicles belonged to wedding guests". */
function isOfOwn(tokens: readonly Token[], { first, last }: Statement): boolean {
  return last - first >= MIN_OWN && !/^(?:it|this|that|they|there|he|she)$/.test(tokenAt(tokens, first).norm);
}

/** Reads "Jordan left the talks, saying that Iran had armed Hamas": it is said by whom the sentence is about. */
function readParticiple(
  list: AttributionList,
  sentence: Sentence,
  { verb, statement }: { readonly verb: number; readonly statement: Statement },
): void {
  const { tokens } = list.clauses.phrases.body;
  const before = list.attributions.at(-1);
  // "Rejected the account, saying": it says why.
  if (before && before.first >= sentence.first && before.last > verb) return;
  const beside = findBesideWith(list, sentence, verb);
  if (!beside && (tokenAt(tokens, verb - 1).text !== ',' || (before && before.first >= sentence.first)))
    return;
  const doer = beside ? null : findMainDoer(list, sentence, verb);
  const phrases = beside || doer ? [] : findParticiplesSubject(list.clauses, sentence, verb);
  const [first] = phrases;
  const party =
    first === undefined
      ? (beside ?? doer ?? list.clauses.partyAfter(sentence.first, sentence))
      : ({ kind: 'actors', phrases, first: first.first, last: phrases.at(-1)?.last ?? first.last } as const);
  const claim = party && list.claims.state(statement.first, statement.last);
  if (!party || !claim) return;
  list.push({ party, stance: 'asserts', claim, first: party.first, last: statement.last });
}

/** Returns who stands between "with" and a participle: "with the minister telling reporters that". Null for nobody. */
function findBesideWith(list: AttributionList, sentence: Sentence, verb: number): Party | null {
  const party = list.clauses.partyBefore(verb, sentence);
  if (!party) return null;
  const { tokens } = list.clauses.phrases.body;
  let at = party.first - 1;
  while (at > sentence.first && (tokenAt(tokens, at).isCapital || isOfficeWord(tokenAt(tokens, at).norm)))
    at -= 1;
  const isOpen = /^(?:the|its|his|her|their|an?)$/.test(tokenAt(tokens, at).norm);
  return tokenAt(tokens, isOpen ? at - 1 : at).norm === 'with' ? party : null;
}
