import type { ReadStance } from '../reading';
import type { Sentence } from '../text/sentences';
import { isNegatedVerb, tokenAt } from '../text/tokens';
import { ADVERBS, DAYS_AND_MONTHS, isAdverb } from '../words/function-words';
import { CLAIM_NOUNS, REJECTING_PHRASES } from '../words/speech-words';
import { ALL_SIDES, isAllSides, SIDES } from './all-sides';
import { AnsweredClaims, CHARGES } from './answered-claims';
import { findAfterOpening, findDoer } from './answering-doer';
import type { AttributionList } from './attribution-list';
import {
  findClause,
  findClauseEnd,
  findInverted,
  isCalled,
  isCreditedBy,
  isOfClaim,
  isQuotedScorn,
  isUnaware,
  isUntrueAt,
  THINGS,
} from './clause-parts';
import { namesProposal, stateDenied } from './denied-nouns';
import type { DraftClaim } from './draft-claim';
import { isNoAnswer } from './no-answers';
import { readConceded } from './read-conceded';
import { isNeither, readNeither } from './read-neither';
import type { Speaking } from './speaking';
import type { Statement } from './statements';

/** What may stand between "rejected" and "by". */
const BETWEEN =
  /^(?:out|of|hand|on|in|at|once|the|same|day|morning|evening|night|as|untrue|false|baseless|nonsense|last|week|month|year|first)$/;
const MAX_TO_BY = 7;
/** What somebody stands by who has told something. */
const TOLD =
  /^(?:reporting|article|findings?|decision|coverage|communique|testimony|words|evidence|journalism|broadcast|research|minutes)$/;
/** How many words may stand between what somebody says and what they deny by it: "said on Monday, denying". */
const MAX_TO_SAYING = 6;

/** Reads what is answered: denied, rejected, confirmed, called untrue, or not commented on. */
export class AnswerReader {
  private readonly answered: AnsweredClaims;

  constructor(private readonly list: AttributionList) {
    this.answered = new AnsweredClaims(list);
  }

  private get tokens() {
    return this.list.clauses.phrases.body.tokens;
  }

  readAnswer(sentence: Sentence, verb: number, stance: ReadStance): void {
    const { norm } = tokenAt(this.tokens, verb);
    if (isNoAnswer(this.tokens, verb)) return;
    const isAdmitted = stance === 'denies' && this.isNotDenied(verb);
    if (!isAdmitted && this.isNegated(verb)) {
      if (isNeither(this.tokens, verb)) readNeither(this.list, this.answered, sentence, verb);
      return;
    }
    if (stance === 'confirms' && readConceded(this.list, sentence, verb)) return;
    const passive = this.readPassive(sentence, verb, stance);
    if (passive) return;
    const doer = findDoer(this.list, sentence, verb);
    if (doer === 'unknown') return;
    const subject = doer;
    const party =
      this.findSaying(sentence, verb) ??
      this.list.findUnnamedAgain(sentence, subject) ??
      subject ??
      findInverted(this.list.clauses, sentence, verb) ??
      findAfterOpening(this.list, sentence, verb) ??
      this.list.findSpeaking(sentence, verb, true);
    const isAll = isAllSides(this.list.clauses.phrases, sentence, verb);
    if (!party && !isAll) return;
    const isNobody = party && tokenAt(this.tokens, party.first - 1).norm === 'neither';
    // "Neither Israel nor Hezbollah confirmed it."
    if (isNobody && stance !== 'confirms') return;
    const isParted = REJECTING_PHRASES.get(norm)?.test(tokenAt(this.tokens, verb + 1).norm) === true;
    // "Poured cold water on the plan".
    const on = [1, 2, 3].find((step) => /^(?:on|over)$/.test(tokenAt(this.tokens, verb + step).norm));
    const parted = /^pour/.test(norm) && on !== undefined ? on + 1 : 2;
    // "“Firmly denied” that": the verb alone is quoted.
    const isQuoted = /^["”]$/.test(tokenAt(this.tokens, verb + 1).text) && this.isQuotedVerb(verb);
    const open = isParted ? parted : isQuoted ? 2 : 1;
    const statement = findClause(this.list.clauses, sentence, verb + open);
    const claim =
      (stance === 'confirms' ? null : stateDenied(this.list, sentence, verb, party)) ??
      (isAdmitted && party && statement
        ? this.findAdmitted(party, { first: verb + 1, last: statement.last })
        : null) ??
      this.answered.findClaim(
        party,
        statement,
        { stance: isAdmitted ? 'confirms' : stance, verb },
        sentence,
      ) ??
      (stance === 'rejects' ? null : this.list.stateBefore(sentence, party?.first));
    if (!claim) return;
    const first = party?.first ?? sentence.first;
    this.list.push({
      party: isAll ? null : party,
      stance: isNobody ? 'declines' : isAdmitted ? 'confirms' : stance,
      claim,
      first,
      last: Math.max(verb + 1, statement?.last ?? 0, party?.last ?? 0),
    });
  }

  /** Whether a quotation begins right before a verb and its adverbs. */
  private isQuotedVerb(verb: number): boolean {
    let at = verb - 1;
    while (isAdverb(tokenAt(this.tokens, at).norm)) at -= 1;
    return /^["“]$/.test(tokenAt(this.tokens, at).text);
  }

  /** Returns what somebody does not dispute: what another has just said, in these words or in others. Null where nobody has. */
  private findAdmitted(party: Speaking, { first, last }: Statement): DraftClaim | null {
    const { claims } = this.list;
    // "Did not deny driving the car": it says itself what is so.
    if (tokenAt(this.tokens, first).norm !== 'that') return claims.findStated(first, last);
    return claims.findStated(first + 1, last) ?? claims.findMade(this.list.toVoices(party)[0] ?? null);
  }

  /** Returns who has just spoken and denies by it: "There were none," said Reyes, denying that Ali had gone. Null for nobody. */
  private findSaying({ first }: Sentence, verb: number): Speaking | null {
    if (!/ing$/.test(tokenAt(this.tokens, verb).norm) || tokenAt(this.tokens, verb - 1).text !== ',')
      return null;
    const before = this.list.attributions.at(-1);
    const isHere = before?.voice && before.first >= first && before.last >= verb - MAX_TO_SAYING;
    return isHere ? { kind: 'voice', voice: before.voice, first: verb, last: verb + 1 } : null;
  }

  /** Whether an answer is said not to be given: "did not deny". */
  private isNegated(verb: number): boolean {
    // "Would not confirm or deny it".
    const isSecond =
      /^n?or$/.test(tokenAt(this.tokens, verb - 1).norm) && tokenAt(this.tokens, verb - 2).norm === 'confirm';
    const from = isSecond ? verb - 3 : verb - 1;
    for (let at = from; at > from - 3; at -= 1) {
      const token = tokenAt(this.tokens, at);
      if (
        /^(?:not|never|neither|cannot|unable|refused|declined|yet)$/.test(token.norm) ||
        isNegatedVerb(token)
      )
        return true;
      if (!isAdverb(token.norm) && !/^(?:been|be|to|have|has|had|would|could)$/.test(token.norm))
        return false;
    }
    return false;
  }

  /** Whether somebody "did not dispute that" it is so. */
  private isNotDenied(verb: number): boolean {
    const [before, first] = [tokenAt(this.tokens, verb - 1), tokenAt(this.tokens, verb - 2)];
    const isNot =
      /^(?:didn't|doesn't|don't)$/.test(before.norm) ||
      (before.norm === 'not' && /^(?:did|does|do)$/.test(first.norm));
    // "Did not deny driving it".
    return isNot && /^that$|[a-z]{2}ing$/.test(tokenAt(this.tokens, verb + 1).norm);
  }

  /** Reads "The report was denied by both sides". */
  private readPassive(sentence: Sentence, verb: number, stance: ReadStance): boolean {
    let at = verb - 1;
    while (isAdverb(tokenAt(this.tokens, at).norm)) at -= 1;
    const before = tokenAt(this.tokens, at);
    // "The charge, denied by Tehran, dates from May".
    const isApart = (before.text === ',' || CLAIM_NOUNS.has(before.norm)) && at > sentence.first;
    const by = this.findBy(sentence, verb);
    const isReduced = isApart && by === verb + 1;
    if (!isReduced && !/^(?:was|were|is|are|been|be|being)$/.test(before.norm)) return false;
    if (by === null) return true;
    const isAll =
      ALL_SIDES.test(tokenAt(this.tokens, by + 1).norm) && SIDES.test(tokenAt(this.tokens, by + 2).norm);
    const party = isAll ? null : this.list.clauses.partyAfter(by + 1, sentence);
    const claim =
      this.answered.readMadeClaim(sentence, { first: sentence.first, last: at }) ??
      this.list.claims.findStated(sentence.first, at) ??
      // "A deal that has been rejected by Haidar" answers nothing that was said.
      (stance === 'rejects' && namesProposal(this.tokens, sentence.first, at)
        ? null
        : this.list.findAnsweredNear(sentence, null));
    if (claim && (isAll || party))
      this.list.push({
        party,
        stance,
        claim,
        first: sentence.first,
        last: findClauseEnd(this.tokens, sentence, verb),
      });
    return true;
  }

  /** Returns where "by" stands after a participle: "rejected out of hand by", "denied on Monday by". Null for none. */
  private findBy({ last }: Sentence, verb: number): number | null {
    for (let at = verb + 1; at < Math.min(last, verb + MAX_TO_BY); at += 1) {
      const { norm, kind } = tokenAt(this.tokens, at);
      if (norm === 'by') return at;
      const isBetween =
        BETWEEN.test(norm) || ADVERBS.has(norm) || DAYS_AND_MONTHS.has(norm) || /ly$/.test(norm);
      if (kind !== 'number' && !isBetween) return null;
    }
    return null;
  }

  /** Reads "called the report baseless". */
  readVerdict(sentence: Sentence, verb: number): void {
    const statement = findClause(this.list.clauses, sentence, verb + 1);
    if (!statement) return;
    const words = this.tokens.slice(statement.first, statement.last).map(({ norm }) => norm);
    const party = this.list.findSpeaking(sentence, verb, true);
    const isOfClaim =
      words.some((word) => CLAIM_NOUNS.has(word) || word === 'that' || word === 'liar' || word === 'liars') ||
      (party && this.answered.isRelative(party.first)) ||
      THINGS.test(words[1] ?? '');
    const verdict = words.findIndex((_word, place) => isUntrueAt(this.tokens, statement.first + place));
    const isUntrue = verdict >= 0;
    const isCredited = isOfClaim && !isUntrue && isCreditedBy(words);
    const isScorned = !isCredited && isQuotedScorn(this.tokens, statement);
    if (!isScorned && !(isOfClaim && (isUntrue || isCredited || isCalled(words)))) return;
    const claim =
      party &&
      (this.readJudged(sentence, statement.first, verdict) ??
        this.findCharge(party, statement.first, words) ??
        this.list.findPointedAt(sentence, party, verb) ??
        this.list.stateBefore(sentence));
    const stance = isCredited ? 'confirms' : isUntrue || !isScorned ? 'denies' : 'rejects';
    if (claim) this.list.push({ party, stance, claim, first: party.first, last: statement.last });
  }

  /** Returns what somebody was accused of, where "the allegation" is judged, whatever was said since. */
  private findCharge(party: Speaking, first: number, words: readonly string[]): DraftClaim | null {
    const isCharge = words[0] === 'the' && words.slice(1, 3).some((word) => CHARGES.test(word));
    return isCharge ? this.list.claims.findCharge(this.list.listParty(party, first)) : null;
  }

  /** Returns the claim that stands whole before the word that judges it: "called reports that Israel had met Hamas baseless". */
  private readJudged(sentence: Sentence, first: number, verdict: number): DraftClaim | null {
    if (verdict < 0) return null;
    const isLed = /^(?:["“«]|as)$/.test(tokenAt(this.tokens, first + verdict - 1).norm);
    return this.answered.readMadeClaim(sentence, { first, last: first + verdict - (isLed ? 1 : 0) });
  }

  /** Reads "stands by its report", "disagreed" and "pleaded not guilty". Tells whether it is one of them. */
  readStand(sentence: Sentence, verb: number): boolean {
    const { norm } = tokenAt(this.tokens, verb);
    const words = this.tokens.slice(verb + 1, verb + 4).map((token) => token.norm);
    const isBy =
      /^st/.test(norm) && words[0] === 'by' && words.some((word) => CLAIM_NOUNS.has(word) || TOLD.test(word));
    const isBelieved = norm === 'believe' && words[0] === 'a' && words[1] === 'word';
    const isRefused =
      (isBelieved && /^(?:not|doesn't|don't|didn't)$/.test(tokenAt(this.tokens, verb - 1).norm)) ||
      (/^(?:accept|recogni|share$|endorse$)/.test(norm) &&
        tokenAt(this.tokens, verb - 1).norm === 'not' &&
        isOfClaim(this.tokens, verb + 1));
    const isDenied =
      isRefused ||
      isUnaware(this.tokens, verb) ||
      /^dis/.test(norm) ||
      (words[0] === 'not' && words[1] === 'guilty');
    if (!isBy && !isDenied) return false;
    const party = this.list.findSpeaking(sentence, verb, isDenied);
    const voice = party ? (this.list.toVoices(party)[0] ?? null) : null;
    const claim = isBy
      ? (this.list.claims.findOwn(voice) ?? this.list.claims.findLast(null))
      : party && this.list.findPointedAt(sentence, party, verb);
    if (claim && party)
      this.list.push({
        party,
        stance: isBy ? 'asserts' : 'denies',
        claim,
        first: party.first,
        last: findClauseEnd(this.tokens, sentence, verb),
      });
    return true;
  }
}
