import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Party } from '../ties/parties';
import { ADVERBS, AUXILIARIES } from '../words/function-words';
import { SAYING_VERBS } from '../words/speech-words';
import { type Aside, endsAside, findAside } from './asides';
import { readAsked } from './asked';
import type { AttributionList } from './attribution-list';
import { findClauseEnd, findInverted, saysUnaware } from './clause-parts';
import type { Voice } from './draft-claim';
import { findListener } from './find-listener';
import { findAffirmed, findVerdict } from './find-verdict';
import {
  describesNoun,
  isAskedTo,
  isJudged,
  isObjectBefore,
  isOfText,
  isQuotedBefore,
  isRefused,
  isSpeakerLast,
} from './no-sayings';
import { readAsSaid } from './read-as-said';
import { DenialReader } from './read-denials';
import { readAddition, readInserted, readWithin } from './read-inserted';
import {
  findCitedBefore,
  readAccordingToWhich,
  readQuotation,
  readQuotedAs,
  readToldBy,
} from './read-quoted';
import { readSame } from './read-same';
import { SilenceReader } from './read-silence';
import { skipRecipient } from './recipients';
import { findSaid } from './said-by-verb';
import { findSpeakingBefore, type Speaking } from './speaking';
import { findStatementBefore } from './statement-before';
import {
  findStatementAfter,
  isElliptic,
  isNegative,
  listFurtherStatements,
  type Statement,
  startsClause,
  toSentenceEnd,
} from './statements';
import { findTellers, skipOffice, skipWho } from './tellers';
import { toAnswering } from './to-answering';
import { tellsThrough } from './told-by-paper';
import { readToldRelative } from './told-relative';

/** Participles by which the same one goes on to say something. */
const ADDITIONS =
  /^(?:adding|saying|stating|arguing|insisting|claiming|asserting|alleging|noting|explaining)$/;

/** Reads what is said: by "said", "according to", "quoted as saying". */
export class SayingReader {
  /** Who says that another says what follows, until that other is read. */
  private reporter: { readonly sentence: Sentence; readonly party: Speaking } | null = null;

  /** Who quotes the one that the sentence is about: "Salim, quoted by Reyes, said". */
  private quoting: { readonly sentence: Sentence; readonly chain: readonly Voice[] } | null = null;

  /** Whose words the one who speaks next in a sentence reports: "Citing a diplomat, the paper reported". */
  private cited: { readonly sentence: Sentence; readonly party: Party } | null = null;

  /** The last words that tell who says that another says something: they state nothing themselves. */
  private aside: Pick<Aside, 'first' | 'last'> | null = null;

  private readonly denials: DenialReader;

  private readonly silences: SilenceReader;

  constructor(readonly list: AttributionList) {
    this.denials = new DenialReader(list);
    this.silences = new SilenceReader(list);
  }

  private get tokens() {
    return this.list.clauses.phrases.body.tokens;
  }

  readAccording(sentence: Sentence, at: number): void {
    if (tokenAt(this.tokens, at + 2).norm === 'which') {
      readAccordingToWhich(this.list, sentence, at);
      return;
    }
    const party = findTellers(this.list.clauses, sentence, at);
    if (!party || this.isWithinAside(at)) return;
    // "Hochstein, according to the diplomat, told them": it is read with what he told.
    if (tokenAt(this.tokens, at - 1).text === ',' && endsAside(this.tokens, party.last)) return;
    const reporter = this.reporter?.sentence === sentence ? this.reporter : null;
    if (!reporter && readWithin(this.list, sentence, { at, party })) return;
    this.reporter = null;
    const isFirst = at <= sentence.first + 1 || reporter !== null;
    const end = skipWho(this.tokens, sentence, party);
    const set = isFirst ? skipOffice(this.tokens, end, sentence.last) : end;
    const comma = tokenAt(this.tokens, set).text === ',' ? set + 1 : set;
    if (isFirst && this.readCiting(sentence, at, party, comma)) return;
    const statement = isFirst
      ? this.findTold(sentence, comma)
      : findStatementBefore(this.list.clauses.phrases, sentence, at);
    // "We lost, Salim said, according to Reyes": it is Salim's, through her.
    const voices = this.list.toVoices(party);
    const isAfterSpeaker = [at - 2, at - 3].some((place) =>
      SAYING_VERBS.has(tokenAt(this.tokens, place).norm),
    );
    const through = isFirst || voices.length !== 1 || !isAfterSpeaker ? undefined : voices[0];
    if (through && this.list.chainLast(sentence, at, through)) return;
    const verdict = statement && findVerdict(this.list, statement, party, sentence);
    const claim = verdict ?? (statement && this.list.claims.state(statement.first, statement.last));
    if (!claim || !statement) return;
    this.list.push({
      party,
      stance: verdict ? 'denies' : 'asserts',
      claim,
      first: reporter?.party.first ?? Math.min(at, statement.first),
      last: Math.max(party.last, statement.last),
      chain: reporter ? this.list.toVoices(reporter.party) : [],
    });
  }

  /** Returns what is told after who tells it, up to where another answers: "the envoy asked Hamas for it; Hamas denies that". */
  private findTold(sentence: Sentence, first: number): Statement | null {
    const statement = toSentenceEnd(this.tokens, sentence, first);
    for (let at = first + 3; statement && at < statement.last; at += 1)
      if (tokenAt(this.tokens, at).text === ';' && startsClause(this.list.clauses, at + 1, sentence))
        return { first, last: at };
    return statement;
  }

  /** Reads "According to Reyes, citing Salim, the talks failed": it is his, through her. Tells whether it is so. */
  private readCiting(sentence: Sentence, at: number, teller: Speaking, from: number): boolean {
    const isRelative = /^(?:which|who)$/.test(tokenAt(this.tokens, from).norm);
    const cited = isRelative ? from + 1 : from;
    if (!/^(?:cit|quot)(?:ing|ed|es)$/.test(tokenAt(this.tokens, cited).norm)) return false;
    const party = this.list.clauses.partyAfter(cited + 1, sentence);
    const statement = party && toSentenceEnd(this.tokens, sentence, party.last + 1);
    if (!party || !statement || tokenAt(this.tokens, party.last).text !== ',') return false;
    const claim = this.list.claims.state(statement.first, statement.last);
    if (!claim) return false;
    this.aside = { first: from, last: party.last };
    const chain = this.list.toVoices(teller);
    this.list.push({ party, stance: 'asserts', claim, first: at, last: statement.last, chain });
    return true;
  }

  /** Reads what a verb of saying tells, and who says it: "Reyes said that the talks had failed". */
  readSaying(sentence: Sentence, verb: number): void {
    // "Was fond of saying that".
    const isFond = /^(?:fond|habit)$/.test(tokenAt(this.tokens, verb - 2).norm);
    if (this.readByForm(sentence, verb, isFond)) return;
    const { party, isInverted } = this.findSayer(sentence, verb, isFond);
    if (!party || isOfText(this.tokens, party) || this.denials.readShort(sentence, verb, party)) return;
    if (readSame(this.list, sentence, verb, party)) return;
    const isBefore = isInverted || isQuotedBefore(this.tokens, sentence, party.first, verb);
    const said = findSaid(this.list, sentence, verb, party, isBefore);
    if (!said) return;
    const { after } = said;
    const relative = readToldRelative(this.list, sentence, party, after);
    const { statement, stated } = relative ?? { statement: said.statement, stated: undefined };
    if (after && tokenAt(this.tokens, after.first).norm === 'according') {
      // "Dahl said that, according to Whitaker, …": it is hers, through him.
      this.reporter = { sentence, party };
      return;
    }
    // "A request that he said was meant to help": what was meant stands before "that".
    const isGapped = after !== null && tokenAt(this.tokens, party.first - 1).norm === 'that';
    if (isGapped && AUXILIARIES.has(tokenAt(this.tokens, after.first).norm)) return;
    const isReported = !after && /^report/.test(tokenAt(this.tokens, verb).norm);
    if (isReported && tellsThrough(this.list, sentence, statement, party)) return;
    // "Told its staff to say nothing": it is asked, and not said.
    const isClaimed = tokenAt(this.tokens, verb).norm === 'claimed';
    if (after && !isClaimed && isAskedTo(this.list.clauses, sentence, verb)) return;
    // "Said he was unaware of any request": it is read as an answer.
    if (saysUnaware(this.tokens, statement)) return;
    if (this.silences.readSaid(sentence, party, statement)) return;
    const first = Math.min(party.first, statement.first);
    const end = after ? 0 : findClauseEnd(this.tokens, sentence, verb);
    const last = Math.max(statement.last, party.last, verb + 1, end);
    if (this.readAnswer(sentence, verb, party, statement, { first, last })) return;
    const claim = this.list.claims.state(statement.first, statement.last, stated);
    const through = after ? findListener(this.list, sentence, verb, party) : null;
    const quoted = this.quoting?.sentence === sentence ? this.quoting.chain : [];
    this.quoting = null;
    const chain = through ? [through] : quoted;
    if (claim) this.list.push({ party, stance: 'asserts', claim, first, last, chain });
    const cited = this.cited?.sentence === sentence ? this.cited.party : null;
    this.cited = null;
    const reporting = this.list.toVoices(party);
    if (claim && cited)
      this.list.push({ party: cited, stance: 'asserts', claim, first, last, chain: reporting });
    for (const more of after && !relative ? listFurtherStatements(this.list.clauses, sentence, after) : [])
      this.readMore(sentence, more, { party, chain });
  }

  /** Reads a verb of saying in the forms that are read otherwise, or that say nothing. Tells whether it has one. */
  private readByForm(sentence: Sentence, verb: number, isFond: boolean): boolean {
    if (!isFond && ADDITIONS.test(tokenAt(this.tokens, verb).norm)) {
      readAddition(this.list, sentence, verb);
      return true;
    }
    const before = tokenAt(this.tokens, verb - 1);
    // "May tell you", "could only say": nobody has.
    const modal = before.norm === 'only' ? tokenAt(this.tokens, verb - 2) : before;
    if (/^(?:may|might|could|should|can|must)$/.test(modal.norm)) return true;
    if (describesNoun(this.tokens, verb)) return true;
    let be = verb - 1;
    while (ADVERBS.has(tokenAt(this.tokens, be).norm)) be -= 1;
    if (/^(?:was|were|is|are|been|being|be)$/.test(tokenAt(this.tokens, be).norm)) {
      readToldBy(this.list, sentence, verb);
      return true;
    }
    if (isJudged(this.tokens, sentence, verb) || isRefused(this.tokens, verb)) return true;
    if (this.isWithinAside(verb) || this.readThrough(sentence, verb)) return true;
    return readInserted(this.list, sentence, verb) || readAsSaid(this.list, sentence, verb);
  }

  /** Returns who says what a verb tells, and whether that stands behind the verb. */
  private findSayer(
    sentence: Sentence,
    verb: number,
    isFond: boolean,
  ): { readonly party: Speaking | null; readonly isInverted: boolean } {
    const named = this.list.findSubject(sentence, isFond ? verb - 2 : verb);
    const found = this.list.findSame(sentence, verb) ?? this.list.findUnnamedAgain(sentence, named) ?? named;
    const isLast = isSpeakerLast(this.list.clauses, sentence, verb);
    const subject = found && (isLast || isObjectBefore(this.tokens, found, verb)) ? null : found;
    const inverted = subject ? null : findInverted(this.list.clauses, sentence, verb);
    const aside = subject || inverted ? null : findSpeakingBefore(this.list, sentence, verb, false);
    return { party: subject ?? inverted ?? aside ?? found, isInverted: inverted !== null };
  }

  /** Reads what is said as an answer to a claim that is there: "Reyes said that was untrue". Tells whether it is one. */
  private readAnswer(
    sentence: Sentence,
    verb: number,
    party: Speaking,
    statement: Statement,
    place: { readonly first: number; readonly last: number },
  ): boolean {
    const asked = isElliptic(this.tokens, statement) ? readAsked(this.list, sentence) : null;
    const verdict = asked ?? findVerdict(this.list, statement, party, sentence);
    if (verdict) {
      const answering = asked ? party : toAnswering(this.list, sentence, verb, party);
      const isYes = asked !== null && !isNegative(this.tokens, statement);
      const stance = isYes ? 'confirms' : 'denies';
      if (answering) this.list.push({ party: answering, stance, claim: verdict, ...place });
      return true;
    }
    const affirmed = findAffirmed(this.list, statement, party, sentence);
    if (affirmed) this.list.push({ party, stance: 'confirms', claim: affirmed, ...place });
    return affirmed !== null;
  }

  /** Reads what else the same one says: "that B had stayed". */
  private readMore(
    sentence: Sentence,
    statement: Statement,
    { party, chain }: { readonly party: Speaking; readonly chain: readonly Voice[] },
  ): void {
    if (this.silences.readSaid(sentence, party, statement)) return;
    const verdict = findVerdict(this.list, statement, party, sentence);
    const claim = verdict ?? this.list.claims.state(statement.first, statement.last);
    if (claim) this.list.push({ party, stance: verdict ? 'denies' : 'asserts', claim, ...statement, chain });
  }

  private isWithinAside(at: number): boolean {
    return this.aside !== null && at >= this.aside.first && at < this.aside.last;
  }

  /** Reads what is said through another who is named in an aside: "told them, according to the diplomat, that". */
  private readThrough(sentence: Sentence, verb: number): boolean {
    const { clauses, claims } = this.list;
    const aside = findAside(clauses, sentence, verb, skipRecipient(clauses.phrases, sentence, verb + 1));
    if (!aside) return false;
    const party = aside.subject ?? this.list.findSubject(sentence, verb);
    const from = aside.statement === null ? verb : aside.statement - 2;
    const statement =
      aside.statement === null
        ? findStatementAfter(clauses, sentence, verb)
        : toSentenceEnd(this.tokens, sentence, aside.statement);
    const claim = party && statement && claims.state(statement.first, statement.last);
    if (!party || !claim || !statement) return false;
    this.aside = aside;
    const first = Math.min(party.first, aside.first, from);
    const chain = this.list.toVoices(aside.teller);
    this.list.push({ party, stance: 'asserts', claim, first, last: statement.last, chain });
    return true;
  }

  /** Reads "a diplomat recalled Hochstein saying that" and "heard him say that". Tells whether it is so. */
  readHeard(sentence: Sentence, verb: number): boolean {
    const { clauses, claims } = this.list;
    const isFrom = tokenAt(this.tokens, verb + 1).norm === 'from';
    const party = clauses.partyAfter(isFrom ? verb + 2 : verb + 1, sentence);
    // "Heard from Swaby that".
    const saying = isFrom ? (party?.last ?? verb) - 1 : (party?.last ?? verb);
    const isSaid = isFrom
      ? tokenAt(this.tokens, saying + 1).norm === 'that'
      : /^(?:saying|say|telling|tell)$/.test(tokenAt(this.tokens, saying).norm);
    if (!party || !isSaid) return false;
    if (!isFrom && !/^(?:saying|say|telling|tell)$/.test(tokenAt(this.tokens, saying).norm)) return false;
    const teller = this.list.findSpeaking(sentence, verb);
    const statement = findStatementAfter(clauses, sentence, saying);
    const claim = statement && claims.state(statement.first, statement.last);
    if (!claim || !statement || !teller) return false;
    this.aside = { first: verb, last: saying + 1 };
    const chain = this.list.toVoices(teller);
    this.list.push({ party, stance: 'asserts', claim, first: teller.first, last: statement.last, chain });
    return true;
  }

  /** Reads "quoted an official as saying that". */
  readQuoted(sentence: Sentence, verb: number): void {
    if (this.isWithinAside(verb)) return;
    if (tokenAt(this.tokens, verb + 1).norm === 'by') {
      const teller = this.list.clauses.partyAfter(verb + 2, sentence);
      if (teller && readQuotedAs(this.list, sentence, verb, teller)) return;
      if (teller) this.quoting = { sentence, chain: this.list.toVoices(teller) };
      return;
    }
    const before = this.list.attributions.at(-1);
    const cited =
      before && before.first >= sentence.first ? null : findCitedBefore(this.list, sentence, verb);
    if (cited) this.cited = { sentence, party: cited };
    else readQuotation(this.list, sentence, verb);
  }
}
