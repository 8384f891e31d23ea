import { findArabicSayings } from '../arabic/arabic-sayings';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import { isActingVerb } from '../words/acting-words';
import { DETERMINERS, isAdverb } from '../words/function-words';
import {
  ACCOUNT_NOUNS,
  CALLING_VERBS,
  CLAIM_NOUNS,
  CONFIRMING_VERBS,
  DENYING_VERBS,
  REJECTING_PHRASES,
  REJECTING_VERBS,
  SAID_NOUNS,
  SAYING_BASES,
  SAYING_VERBS,
  TELLING_VERBS,
} from '../words/speech-words';
import { findAnswerPhrase } from './answer-phrases';
import { AttributionList } from './attribution-list';
import { blamesForDeed } from './blamed-deeds';
import { isOfSort } from './clause-parts';
import type { DraftAttribution, DraftClaim, DraftSpeaker } from './draft-claim';
import { readMadeBy } from './made-by';
import { AccountReader, TELLINGS } from './read-accounts';
import { AccusationReader } from './read-accusations';
import { readAlike } from './read-alike';
import { AnswerReader } from './read-answers';
import { ContinuedReader } from './read-continued';
import { DenialReader } from './read-denials';
import { readExpression } from './read-expressions';
import { IMPERSONAL, ImpersonalReader } from './read-impersonal';
import { readAddition, readInserted } from './read-inserted';
import { OwnedClaimReader } from './read-owned-claims';
import { readConviction } from './read-quoted';
import { SayingReader } from './read-sayings';
import { SilenceReader } from './read-silence';
import { type Self, TurnReader } from './read-turns';
import { skipRecipient } from './recipients';
import {
  callsBack,
  concedes,
  isAsSaying,
  isHeld,
  isOfNothing,
  isShown,
  opensParticle,
} from './saying-constructions';
import { tellsSpeaker } from './tells-speaker';

/** What a text has been said to say, and by whom. */
export type Said = {
  readonly claims: readonly DraftClaim[];
  readonly speakers: readonly DraftSpeaker[];
  readonly attributions: readonly DraftAttribution[];
  /** Whom "I", "we" and "you" stand for outside of a quotation. */
  readonly selves: readonly Self[];
  /** Where somebody who interviews another only asks. */
  readonly questions: readonly Pick<Self, 'first' | 'last'>[];
};

/** No sentence that people write has more who speak. */
const MAX_IN_SENTENCE = 12;

/** Returns the claims of a text with everybody who makes, denies, rejects, confirms or does not comment on them. */
export function findAttributions(clauses: Clauses): Said {
  const list = new AttributionList(clauses);
  const readers = {
    sayings: new SayingReader(list),
    answers: new AnswerReader(list),
    accusations: new AccusationReader(list),
    silences: new SilenceReader(list),
    denials: new DenialReader(list),
    owned: new OwnedClaimReader(list),
    impersonal: new ImpersonalReader(list),
    accounts: new AccountReader(list),
  };
  const turns = new TurnReader(list);
  const continued = new ContinuedReader(list);
  for (const [place, sentence] of clauses.phrases.body.sentences.entries()) {
    const before = list.attributions.length;
    const first = turns.open(sentence);
    const own = first === sentence.first ? sentence : { ...sentence, first };
    const start = turns.isQuestion(sentence) ? sentence.last : first;
    for (let at = start; at < sentence.last; at += 1) {
      if (list.attributions.length - before >= MAX_IN_SENTENCE) break;
      if (!clauses.phrases.mentions.at(at)) readWord(clauses, readers, own, at);
    }
    turns.close(sentence, first, before);
    continued.read(place, before);
    list.attributions.push(...findArabicSayings(clauses.phrases, sentence, list));
    list.closeSentence(before);
  }
  const { claims, speakers, attributions } = list;
  return {
    claims: claims.claims,
    speakers: speakers.speakers,
    attributions,
    selves: turns.listSelves(),
    questions: turns.listQuestions(),
  };
}

type Readers = {
  readonly sayings: SayingReader;
  readonly answers: AnswerReader;
  readonly accusations: AccusationReader;
  readonly silences: SilenceReader;
  readonly denials: DenialReader;
  readonly owned: OwnedClaimReader;
  readonly impersonal: ImpersonalReader;
  readonly accounts: AccountReader;
};

/** Reads what the word at a token makes of its sentence, if it is one by which something is said or answered. */
function readWord(
  clauses: Clauses,
  { sayings, answers, accusations, silences, denials, owned, impersonal, accounts }: Readers,
  sentence: Sentence,
  at: number,
): void {
  const { tokens } = clauses.phrases.body;
  const { norm } = tokenAt(tokens, at);
  if (callsBack(tokens, at)) return;
  if (isPluralNoun(tokens, sentence, at)) {
    // "Concern about reports that": nobody is named who makes them.
    if (norm === 'reports' && at > sentence.first + 1 && tokenAt(tokens, at - 1).kind === 'word')
      impersonal.read(sentence, at);
    return;
  }
  if (norm === 'according' && tokenAt(tokens, at + 1).norm === 'to') sayings.readAccording(sentence, at);
  else if (/^(?:accuse[ds]?|accusing|blame[ds]?|blaming)$/.test(norm))
    accusations.readAccusation(sentence, at);
  else if (blamesForDeed(clauses, sentence, at)) accusations.readAccusation(sentence, at);
  else if (
    /^(?:said|says)$/.test(norm) &&
    tokenAt(tokens, at + 1).norm === 'nothing' &&
    !isOfSort(tokens, at + 2)
  )
    silences.readSilence(sentence, at);
  else if (TELLING_NOW.test(norm) && !DETERMINERS.has(tokenAt(tokens, at - 1).norm))
    readAddition(sayings.list, sentence, at);
  else if (ACCOUNT_NOUNS.has(norm) && accounts.readNoun(sentence, at)) return;
  else if (TELLINGS.test(norm) && accounts.readTelling(sentence, at)) return;
  else if (readMadeBy(sayings.list, sentence, at)) return;
  else if (denials.read(sentence, at) || readAlike(sayings.list, sentence, at)) return;
  else if (IMPERSONAL.test(norm) && impersonal.read(sentence, at)) return;
  else if (readAnswerWord(clauses, { answers, denials }, sentence, at)) return;
  else if (QUOTING.test(norm) || (/^record(?:s|ed)?$/.test(norm) && isAsSaying(tokens, at)))
    sayings.readQuoted(sentence, at);
  else if (/^(?:recalled|recalls|heard|remembered|remembers|overheard)$/.test(norm)) {
    if (!sayings.readHeard(sentence, at) && SAYING_VERBS.has(norm)) sayings.readSaying(sentence, at);
  } else if (readExpression(sayings.list, sentence, at)) return;
  else if (
    (SAID_NOUNS.has(norm) && isBeforeThat(clauses, at) && !isClaiming(clauses, sentence, at)) ||
    isHeld(tokens, at)
  )
    owned.readOwned(sentence, at);
  else if (
    /^(?:adamant|convinced|certain|insistent|confident)$/.test(norm) &&
    (isBeforeThat(clauses, at) || tokenAt(tokens, at + 1).text === ':')
  )
    readConviction(sayings.list, sentence, at);
  else if (opensParticle(tokens, at)) sayings.readSaying(sentence, at);
  else if (
    THINKING.test(norm) &&
    tokenAt(tokens, at + 1).text === ',' &&
    readInserted(sayings.list, sentence, at)
  )
    return;
  else if (SAYING_VERBS.has(norm) || isTelling(clauses, sentence, at) || tellsSpeaker(clauses, sentence, at))
    sayings.readSaying(sentence, at);
  else silences.readSilence(sentence, at);
}

/** What somebody thinks or finds, set into what it is: "The captors, Ms Tipene thought, would have left". */
const THINKING =
  /^(?:thought|thinks?|felt|feels?|believes?|believed|reckons?|reckoned|hoped|feared|suspects?|suspected|establish|established|found|learn|learned|determined|fears?|hopes?)$/;

/** Participles by which somebody says more: "left the talks, telling reporters that". */
const TELLING_NOW =
  /^(?:telling|warning|complaining|declaring|boasting|reporting|predicting|suggesting|writing|pointing)$/;

/** Whether a word is no verb of saying but a noun: "laughed off reports that", "said media reports that", "Reports that". */
function isPluralNoun(tokens: readonly Token[], { first }: Sentence, at: number): boolean {
  if (!/^(?:reports|claims|charges)$/.test(tokenAt(tokens, at).norm)) return false;
  const { norm, text } = tokenAt(tokens, at - 1);
  if (PARTICLES.test(norm) || OF_PRESS.test(norm)) return true;
  if (tokenAt(tokens, at + 1).norm !== 'that') return false;
  // "According to Reyes, reports that".
  if (text === ',' && tokenAt(tokens, first).norm === 'according') return true;
  return at === first || /^["“«]$/.test(text) || DETERMINERS.has(norm) || SAYING_VERBS.has(norm);
}

/** What says whose reports they are, and does not report. */
const OF_PRESS = /^(?:media|press|news|newspaper|social)$/;
const PARTICLES = /^(?:off|aside|away|down|at|out|about|of|on|over)$/;

const QUOTING = /^(?:quoted|quotes|quoting|cited|cites|citing)$/;
/** Whether "that" stands right after a noun, or after whose it is: "the claim by Iran that". */
function isBeforeThat({ phrases: { body } }: Clauses, noun: number): boolean {
  const { norm } = tokenAt(body.tokens, noun + 1);
  return /^(?:that|by|from|of)$/.test(norm);
}

/** Whether a word that is a noun as well is a verb after who says it: "Hamas claims that", and no "Hamas's claims that". */
function isClaiming(clauses: Clauses, sentence: Sentence, at: number): boolean {
  const { tokens } = clauses.phrases.body;
  if (!/^(?:claims|charges)$/.test(tokenAt(tokens, at).norm) || tokenAt(tokens, at + 1).norm !== 'that')
    return false;
  let before = at - 1;
  while (isAdverb(tokenAt(tokens, before).norm)) before -= 1;
  const { norm, text, isPossessive } = tokenAt(tokens, before);
  if (isPossessive || DETERMINERS.has(norm)) return false;
  if (/^(?:he|she|it|who|which)$/.test(norm) || DOCUMENTS.test(norm)) return true;
  return text === ','
    ? clauses.findSubject(at, sentence) !== null
    : clauses.partyBefore(before + 1, sentence) !== null;
}

const DOCUMENTS =
  /^(?:report|paper|document|letter|memo|article|suit|lawsuit|indictment|complaint|statement)$/;

/** Whether a verb tells something with "that" after it, or stands after several who say it: "experts argue". */
function isTelling(clauses: Clauses, sentence: Sentence, at: number): boolean {
  const { body } = clauses.phrases;
  const { norm } = tokenAt(body.tokens, at);
  const isBase = SAYING_BASES.has(norm);
  // "Put it to her that", "pointed out that".
  const isPut = norm === 'put' && tokenAt(body.tokens, at + 1).norm === 'it';
  if (isPut || TELLING_VERBS.has(norm) || isBase) {
    if (
      isBase &&
      /^(?:to|will|would|could|may|might|should|must|not|can|did|does|do)$/.test(
        tokenAt(body.tokens, at - 1).norm,
      )
    )
      return false;
    // "It also clearly indicates that": a deed does, and nobody says so.
    // "Agree to a demand".
    const isPlan = norm === 'agree' && tokenAt(body.tokens, at + 1).norm === 'to';
    if (isShown(body.tokens, at) || isPlan) return false;
    const told = skipRecipient(clauses.phrases, sentence, at + 1);
    return isBase || tokenAt(body.tokens, told).norm === 'that';
  }
  // "Two diplomats recall that", "the Brigades claim they".
  return SAYING_NOUNS.test(norm) && isAfterMany(clauses, sentence, at);
}

/** Verbs after a subject of several that are nouns as well. */
const SAYING_NOUNS =
  /^(?:recall|claim|report|note|estimate|announce|write|recount|testify|remember|boast|caution|accuse)$/;

function isAfterMany(clauses: Clauses, sentence: Sentence, at: number): boolean {
  const { tokens } = clauses.phrases.body;
  if (!/^(?:that|they|it|he|she|the|there)$/.test(tokenAt(tokens, at + 1).norm)) return false;
  if (/^they$/.test(tokenAt(tokens, at - 1).norm)) return true;
  const party = clauses.partyBefore(at, sentence);
  if (!party || tokenAt(tokens, at - 1).isPossessive) return false;
  if (party.kind === 'unnamed')
    return party.speakers.some(({ isPlural }) => isPlural) || party.speakers.length > 1;
  return party.phrases.length > 1 || /s$/.test(tokenAt(tokens, at - 1).norm);
}

/** Whether the word that makes a verb a refusal follows it, or what is refused: "brushed aside the report", "waved it away". */
function findParticle(
  { phrases: { body } }: Clauses,
  { last }: Sentence,
  verb: number,
  particle: RegExp,
): boolean {
  const { tokens } = body;
  if (particle.test(tokenAt(tokens, verb + 1).norm)) return true;
  if (!/^(?:it|this|that|the|them|any|these|those|all|such)$/.test(tokenAt(tokens, verb + 1).norm))
    return false;
  for (let at = verb + 2; at < Math.min(last, verb + MAX_TO_PARTICLE); at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign' || isActingVerb(norm)) return false;
    if (particle.test(norm)) return CLAIM_NOUNS.has(tokenAt(tokens, at - 1).norm) || at === verb + 2;
  }
  return false;
}

const MAX_TO_PARTICLE = 6;

const STANDING =
  /^(?:stands|stood|disagrees|disagreed|pleaded|pleads|accept|believe|recogni[sz]e|share|endorse|aware|unaware)$/;

/** Reads a word by which something is answered. Tells whether it is one. */
function readAnswerWord(
  clauses: Clauses,
  { answers, denials }: Pick<Readers, 'answers' | 'denials'>,
  sentence: Sentence,
  at: number,
): boolean {
  const { tokens } = clauses.phrases.body;
  const { norm } = tokenAt(tokens, at);
  const after = REJECTING_PHRASES.get(norm);
  const isTurnedDown = after !== undefined && findParticle(clauses, sentence, at, after);
  if (
    DENYING_VERBS.has(norm) ||
    (/^(?:dispute|contest|contradict|refute|rebut)$/.test(norm) &&
      (isTelling(clauses, sentence, at) || tokenAt(tokens, at + 1).norm === 'that'))
  )
    answers.readAnswer(sentence, at, 'denies');
  else if (REJECTING_VERBS.has(norm) || isTurnedDown) answers.readAnswer(sentence, at, 'rejects');
  else if (CONFIRMING_VERBS.has(norm) || concedes(clauses, sentence, at))
    answers.readAnswer(sentence, at, 'confirms');
  else if (CALLING_VERBS.has(norm)) answers.readVerdict(sentence, at);
  else if (
    /^(?:remembers?|remembered|recalls?|recalled|knows?|knew|ha[sd])$/.test(norm) &&
    isOfNothing(tokens, at) &&
    !tokens.slice(sentence.first, at).some((token) => SAYING_VERBS.has(token.norm))
  )
    answers.readAnswer(sentence, at, 'denies');
  else if (STANDING.test(norm) && answers.readStand(sentence, at)) return true;
  else {
    const stance = findAnswerPhrase(tokens, sentence, at);
    return stance !== null && denials.readPhrase(sentence, at, stance);
  }
  return true;
}
