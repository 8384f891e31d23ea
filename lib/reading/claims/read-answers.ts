import type { ReadStance } from '../reading';
import type { Sentence } from '../text/sentences';
import { isNegatedVerb, type Token, tokenAt } from '../text/tokens';
import type { Party } from '../ties/clauses';
import { isActingVerb } from '../words/acting-words';
import { ADVERBS, DAYS_AND_MONTHS, PREPOSITIONS } from '../words/function-words';
import { CLAIM_NOUNS, DENYING_VERBS, PROPOSAL_NOUNS, SAID_NOUNS } from '../words/speech-words';
import type { AttributionList } from './attribution-list';
import {
  findClause,
  findClauseEnd,
  findInverted,
  hasSuch,
  isCalled,
  isQuotedScorn,
  isUnaware,
  isUntrueAt,
} from './clause-parts';
import { writeDeed, writeParty } from './deeds';
import { stateDenied } from './denied-nouns';
import type { DraftClaim } from './draft-claim';
import type { Speaking } from './speaking';
import type { Statement } from './statements';

const ALL_SIDES = /^(?:both|all|neither)$/;
const SIDES =
  /^(?:sides|parties|governments|camps|two|of|them|the|named|involved|those|concerned|capitals|side|party|countries|men|leaders|armies)$/;

/** What may stand between "rejected" and "by". */
const BETWEEN =
  /^(?:out|of|hand|on|in|at|once|the|same|day|morning|evening|night|as|untrue|false|baseless|nonsense|last|week|month|year|first)$/;
const MAX_TO_BY = 7;
const MAX_TO_NOR = 7;

/** Whether a verb stands at a token: "that account holders were". */
function isFollowedByVerb(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokenAt(tokens, at);
  return isActingVerb(norm) || /[a-z]{3}ed$/.test(norm);
}

/** Reads what is answered: denied, rejected, confirmed, called untrue, or not commented on. */
export class AnswerReader {
  constructor(private readonly list: AttributionList) {}

  private get tokens() {
    return this.list.clauses.phrases.body.tokens;
  }

  readAnswer(sentence: Sentence, verb: number, stance: ReadStance): void {
    const { norm } = tokenAt(this.tokens, verb);
    // "Would deny": nobody has.
    if (/^(?:would|could|might|may|will)$/.test(tokenAt(this.tokens, verb - 1).norm)) return;
    if (norm === 'denied' && /^(?:nor|or)$/.test(tokenAt(this.tokens, verb - 1).norm)) return;
    if (this.isNegated(verb)) {
      if (this.isNeither(verb)) this.readNeither(sentence, verb);
      return;
    }
    const passive = this.readPassive(sentence, verb, stance);
    if (passive) return;
    const party =
      this.list.clauses.findSubject(verb, sentence) ??
      findInverted(this.list.clauses, sentence, verb) ??
      this.findAfterOpening(sentence, verb) ??
      this.list.findSpeaking(sentence, verb, true);
    const isAll = this.isAllSides(sentence, verb);
    if (!party && !isAll) return;
    const isNobody = party && tokenAt(this.tokens, party.first - 1).norm === 'neither';
    // "Neither Israel nor Hezbollah confirmed it."
    if (isNobody && stance !== 'confirms') return;
    const statement = findClause(this.list.clauses, sentence, verb + 1);
    const claim =
      (stance === 'confirms' ? null : stateDenied(this.list, sentence, verb, party)) ??
      this.findClaim(party, statement, stance, sentence) ??
      this.list.stateBefore(sentence, party?.first);
    if (!claim) return;
    const first = party?.first ?? sentence.first;
    this.list.push({
      party: isAll ? null : party,
      stance: isNobody ? 'declines' : stance,
      claim,
      first,
      last: Math.max(verb + 1, statement?.last ?? 0, party?.last ?? 0),
    });
  }

  /** Returns who a clause without a subject is about, which opens the sentence: "Denying this, Iran recalled its envoy". */
  private findAfterOpening(sentence: Sentence, verb: number): Party | null {
    if (verb !== sentence.first || !/ing$/.test(tokenAt(this.tokens, verb).norm)) return null;
    for (let at = verb + 1; at < sentence.last; at += 1)
      if (tokenAt(this.tokens, at).text === ',') return this.list.clauses.partyAfter(at + 1, sentence);
    return null;
  }

  /** Whether an answer is said not to be given: "did not deny". */
  private isNegated(verb: number): boolean {
    for (let at = verb - 1; at > verb - 4; at -= 1) {
      const token = tokenAt(this.tokens, at);
      if (
        /^(?:not|never|neither|cannot|unable|refused|declined|yet)$/.test(token.norm) ||
        isNegatedVerb(token)
      )
        return true;
      if (!ADVERBS.has(token.norm) && !/^(?:been|be|to|have|has|had|would|could)$/.test(token.norm))
        return false;
    }
    return false;
  }

  /** Whether it is neither confirmed nor denied, also with what between: "neither confirmed the payment nor ruled it out". */
  private isNeither(verb: number): boolean {
    for (let at = verb + 1; at < verb + MAX_TO_NOR; at += 1) {
      const { norm, kind } = tokenAt(this.tokens, at);
      if (kind === 'sign') return false;
      if (!/^(?:nor|or)$/.test(norm)) continue;
      const next = tokenAt(this.tokens, at + 1).norm;
      return (
        DENYING_VERBS.has(next) ||
        /^(?:ruled|rejected|dismissed|excluded|deny|refute|dispute|rule)$/.test(next)
      );
    }
    return false;
  }

  /** Reads "neither confirmed nor denied it". */
  private readNeither(sentence: Sentence, verb: number): void {
    const from = /^(?:neither|not)$/.test(tokenAt(this.tokens, verb - 1).norm) ? verb - 1 : verb;
    const party = this.list.clauses.findSubject(from, sentence);
    const claim = party && this.list.findAnsweredNear(sentence, this.list.toVoices(party)[0] ?? null);
    if (claim)
      this.list.push({
        party,
        stance: 'declines',
        claim,
        first: party.first,
        last: findClauseEnd(this.tokens, sentence, verb),
      });
  }

  /** Reads "The report was denied by both sides". */
  private readPassive(sentence: Sentence, verb: number, stance: ReadStance): boolean {
    let at = verb - 1;
    while (ADVERBS.has(tokenAt(this.tokens, at).norm)) at -= 1;
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
      this.readMadeClaim(sentence, { first: sentence.first, last: at }) ??
      this.list.claims.findStated(sentence.first, at) ??
      this.list.findAnsweredNear(sentence, null);
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

  private isAllSides({ first }: Sentence, verb: number): boolean {
    for (let at = verb - 1; at >= first && at > verb - 9; at -= 1) {
      const { norm } = tokenAt(this.tokens, at);
      if (ALL_SIDES.test(norm)) return at + 1 === verb || SIDES.test(tokenAt(this.tokens, at + 1).norm);
      if (this.list.clauses.phrases.mentions.at(at)) return false;
    }
    return false;
  }

  private findClaim(
    party: Speaking | null,
    statement: Statement | null,
    stance: ReadStance,
    sentence: Sentence,
  ): DraftClaim | null {
    const voice = party ? (this.list.toVoices(party)[0] ?? null) : null;
    if (!statement) return this.list.claims.findAnswered(voice);
    // "An account which the representative disputed".
    if (party && this.isRelative(party.first))
      return this.list.findLastAnswered(sentence) ?? this.list.claims.findLast(voice);
    const made = this.readMadeClaim(sentence, statement);
    if (made) return made;
    const start = this.skipAside(statement);
    // "Dismissed that account": the word points, and begins no clause.
    const isPointing =
      CLAIM_NOUNS.has(tokenAt(this.tokens, start + 1).norm) && !isFollowedByVerb(this.tokens, start + 2);
    const isThat = tokenAt(this.tokens, start).norm === 'that' && !isPointing;
    const from = isThat ? start + 1 : start;
    if (
      from >= statement.last ||
      (statement.last - from === 1 && /^(?:it|this|them)$/.test(tokenAt(this.tokens, from).norm))
    )
      return this.list.findLastAnswered(sentence) ?? this.list.claims.findLast(voice);
    const stated =
      this.list.claims.findStated(from, statement.last) ?? this.list.claims.findNumber(from, statement.last);
    if (stated) return stated;
    const about = this.isDeed(from) ? this.list.claims.findAbout(voice) : null;
    if (about) return about;
    const nouns = this.listNouns(isPointing ? from + 1 : from, statement.last);
    if (nouns[0] === 'as' && nouns[1] === 'much') return this.list.claims.findAnswered(voice);
    const isPronoun = /^(?:it|this|that|these|those|them)$/.test(nouns[0] ?? '');
    const refersBack =
      (isPronoun && this.endsPronoun(from + 1)) ||
      nouns
        .slice(isPronoun ? 1 : 0, 3)
        .some((noun) => CLAIM_NOUNS.has(noun) && !/^(?:it|them)$/.test(noun)) ||
      hasSuch(this.tokens, from, statement.last);
    if (isThat ? hasSuch(this.tokens, from, statement.last) : refersBack) {
      const before = this.list.claims.findAnswered(voice) ?? this.list.stateBefore(sentence);
      return before ?? this.list.claims.state(from, statement.last, true);
    }
    if (stance === 'rejects' && nouns.some((noun) => PROPOSAL_NOUNS.has(noun)))
      return this.list.claims.state(from, statement.last);
    const isOfIt = /^(?:it|them|so)$/.test(tokenAt(this.tokens, statement.last - 1).norm);
    const before =
      isOfIt && this.isDeed(from)
        ? (this.list.findContested() ?? this.list.claims.findAnswered(voice))
        : null;
    if (before) return before;
    // "Denied having sent weapons": what is denied is the deed.
    const deed = isThat || !party ? null : writeDeed(this.list.clauses.phrases, from, statement.last);
    const written = deed && party ? `${writeParty(this.list.clauses.phrases, party)} ${deed}` : undefined;
    return this.list.claims.state(from, statement.last, stance !== 'confirms', written);
  }

  /** Whether a pronoun stands alone before a token: "denied it in a letter", and not "confirmed it shot down". */
  private endsPronoun(next: number): boolean {
    const { norm, kind } = tokenAt(this.tokens, next);
    return kind === 'sign' || PREPOSITIONS.has(norm) || ADVERBS.has(norm) || norm === 'and';
  }

  /** Skips "in a statement" before what is denied. */
  private skipAside({ first, last }: Statement): number {
    if (!PREPOSITIONS.has(tokenAt(this.tokens, first).norm)) return first;
    for (let at = first + 1; at < Math.min(last, first + 9); at += 1)
      if (tokenAt(this.tokens, at).norm === 'that') return at;
    return first;
  }

  /** Whether what is denied is a deed: "denies ever carrying a letter". */
  private isDeed(at: number): boolean {
    const word = tokenAt(this.tokens, at).norm;
    return /ing$/.test(ADVERBS.has(word) || word === 'ever' ? tokenAt(this.tokens, at + 1).norm : word);
  }

  private listNouns(first: number, last: number): string[] {
    return this.tokens.slice(first, Math.min(last, first + 6)).map(({ norm }) => norm);
  }

  /** Reads "the claim, made by one historian, that the IRA offered": who made it, and what it says. */
  private readMadeClaim(sentence: Sentence, { first: start, last }: Statement): DraftClaim | null {
    // "Rejected as baseless the allegation that".
    const isJudged =
      tokenAt(this.tokens, start).norm === 'as' && tokenAt(this.tokens, start + 2).norm === 'the';
    const first = isJudged ? start + 2 : start;
    if (PREPOSITIONS.has(tokenAt(this.tokens, first).norm)) return null;
    if (!this.listNouns(first, first + 5).some((noun) => CLAIM_NOUNS.has(noun))) return null;
    for (let at = first + 1; at < Math.min(last, first + 14); at += 1) {
      if (!this.opensClaim(at)) continue;
      const opening = tokenAt(this.tokens, at).norm === 'that' ? at + 1 : at;
      const by = this.tokens.slice(first, at).findIndex(({ norm }) => norm === 'by');
      const claim =
        this.list.claims.findStated(opening, last) ??
        this.list.claims.state(opening, last, by < 0 && !this.findOwner(first, at));
      const party =
        by < 0 ? this.findOwner(first, at) : this.list.clauses.partyAfter(first + by + 1, sentence);
      if (claim && party) this.list.push({ party, stance: 'asserts', claim, first, last });
      return claim;
    }
    return null;
  }

  /** Whether a claim begins at a token: "the claim that", "claims she met". */
  private opensClaim(at: number): boolean {
    const { norm } = tokenAt(this.tokens, at);
    return (
      norm === 'that' ||
      (/^(?:he|she|it|they)$/.test(norm) && SAID_NOUNS.has(tokenAt(this.tokens, at - 1).norm))
    );
  }

  /** Returns whose a claim is: "Israel's claim that". */
  private findOwner(first: number, that: number): Party | null {
    const { mentions } = this.list.clauses.phrases;
    const mention = mentions.at(that - 2);
    if (!mention || mention.first < first || !tokenAt(this.tokens, that - 2).isPossessive) return null;
    const phrase = { mention, first: mention.first, last: mention.last, isWeak: false };
    return { kind: 'actors', phrases: [phrase], first: mention.first, last: mention.last };
  }

  /** Reads "called the report baseless". */
  readVerdict(sentence: Sentence, verb: number): void {
    const statement = findClause(this.list.clauses, sentence, verb + 1);
    if (!statement) return;
    const words = this.tokens.slice(statement.first, statement.last).map(({ norm }) => norm);
    const party = this.list.findSpeaking(sentence, verb, true);
    const isOfClaim =
      words.some((word) => CLAIM_NOUNS.has(word) || word === 'that' || word === 'liar' || word === 'liars') ||
      (party && this.isRelative(party.first));
    const isUntrue = words.some((_word, place) => isUntrueAt(this.tokens, statement.first + place));
    const isScorned = isQuotedScorn(this.tokens, statement);
    if (!isScorned && !(isOfClaim && (isUntrue || isCalled(words)))) return;
    const claim = party && this.list.findAnsweredNear(sentence, this.list.toVoices(party)[0] ?? null);
    const stance = isUntrue || !isScorned ? 'denies' : 'rejects';
    if (claim) this.list.push({ party, stance, claim, first: party.first, last: statement.last });
  }

  /** Whether a relative clause about a claim begins before a token: "a charge that Tehran called absurd". */
  private isRelative(first: number): boolean {
    if (!/^(?:that|which)$/.test(tokenAt(this.tokens, first - 1).norm)) return false;
    const before = tokenAt(this.tokens, first - 2);
    return before.text === ',' || CLAIM_NOUNS.has(before.norm);
  }

  /** Reads "stands by its report", "disagreed" and "pleaded not guilty". Tells whether it is one of them. */
  readStand(sentence: Sentence, verb: number): boolean {
    const { norm } = tokenAt(this.tokens, verb);
    const words = this.tokens.slice(verb + 1, verb + 4).map((token) => token.norm);
    const isBy = /^st/.test(norm) && words[0] === 'by' && words.some((word) => CLAIM_NOUNS.has(word));
    const isRefused =
      /^(?:accept|recogni)/.test(norm) &&
      tokenAt(this.tokens, verb - 1).norm === 'not' &&
      words.some((word) => CLAIM_NOUNS.has(word) || word === 'that');
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
      : this.list.findAnsweredNear(sentence, voice);
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
