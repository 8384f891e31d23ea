import type { ReadStance } from '../reading';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Party } from '../ties/parties';
import { isActingVerb } from '../words/acting-words';
import { ADVERBS, DAYS_AND_MONTHS, PREPOSITIONS } from '../words/function-words';
import { CALLING_VERBS, CLAIM_NOUNS, PROPOSAL_NOUNS, SAID_NOUNS, UNTRUE_WORDS } from '../words/speech-words';
import type { AttributionList } from './attribution-list';
import { hasSuch, isAffirmed } from './clause-parts';
import { writeDeed, writeParty } from './deeds';
import type { DraftClaim } from './draft-claim';
import { stateOther } from './other-matters';
import { OF_PAPERS } from './read-owned-claims';
import type { Speaking } from './speaking';
import type { Statement } from './statements';

/** Nouns for what somebody is accused of. */
export const CHARGES = /^(?:accusation|allegation|charge)s?$/;
/** What follows "denied it" and says nothing of what is denied. */
const ALSO =
  /^(?:off|aside|away|down|too|also|either|outright|again|later|publicly|flatly|anyway|categorically|altogether)$/;
/** How many words follow "denied" that say nothing of what is denied: "any such arrangement". */
const MAX_BARE = 3;

/** Whether a verb stands at a token: "that account holders were". */
function isFollowedByVerb(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokenAt(tokens, at);
  return isActingVerb(norm) || /[a-z]{3}ed$/.test(norm);
}

/** Finds which claim an answer speaks of: by its words, by a noun that points, or the last that another has made. */
export class AnsweredClaims {
  constructor(private readonly list: AttributionList) {}

  private get tokens() {
    return this.list.clauses.phrases.body.tokens;
  }

  /** Returns the claim that an answer speaks of, or states one where it says itself what it answers; null for none. */
  findClaim(
    party: Speaking | null,
    statement: Statement | null,
    { stance, verb }: { readonly stance: ReadStance; readonly verb: number },
    sentence: Sentence,
  ): DraftClaim | null {
    const voice = party ? (this.list.toVoices(party)[0] ?? null) : null;
    // "A written proposal, which Hezbollah rejected": an offer is turned down.
    const isOffer = party && PROPOSAL_NOUNS.has(tokenAt(this.tokens, party.first - 3).norm);
    if (stance === 'rejects' && isOffer && this.isRelative(party.first)) return null;
    if (!statement) return this.list.claims.findAnswered(voice);
    // "An account which the representative disputed".
    if (party && this.isRelative(party.first))
      return this.list.findLastAnswered(sentence) ?? this.list.claims.findLast(voice);
    // "Contradicted him: work had begun".
    const isOther = /^(?:him|her|them)$/.test(tokenAt(this.tokens, statement.first).norm);
    if (isOther && tokenAt(this.tokens, statement.first + 1).kind === 'sign')
      return this.list.findLastAnswered(sentence) ?? this.list.claims.findAnswered(voice);
    const told = this.findToldBy(sentence, statement, verb);
    if (told) return told;
    const made = this.readMadeClaim(sentence, statement);
    if (made) return made;
    const start = this.skipAside(statement);
    // "Dismissed that account": the word points, and begins no clause.
    const isPointing =
      CLAIM_NOUNS.has(tokenAt(this.tokens, start + 1).norm) && !isFollowedByVerb(this.tokens, start + 2);
    // "Confirmed that to us".
    const isThat =
      tokenAt(this.tokens, start).norm === 'that' &&
      !isPointing &&
      !/^(?:to|in|on|at|as)$/.test(tokenAt(this.tokens, start + 1).norm);
    // "Conceded that this was true": what was said before.
    if (isAffirmed(this.tokens, start, statement.last))
      return this.list.findLastAnswered(sentence) ?? this.list.claims.findAnswered(voice);
    const from = isThat ? start + 1 : start;
    if (
      from >= statement.last ||
      (this.isAlone(from + 1, statement.last) &&
        /^(?:it|this|them|that)$/.test(tokenAt(this.tokens, from).norm))
    )
      return (
        this.list.findLastAnswered(sentence) ??
        (party && this.list.findPaper(sentence, party, statement.first)) ??
        this.list.claims.findLast(voice)
      );
    const stated =
      this.list.claims.findStated(from, statement.last) ?? this.list.claims.findNumber(from, statement.last);
    if (stated) return stated;
    const about = this.isDeed(from) && stance !== 'confirms' ? this.list.claims.findAbout(voice) : null;
    if (about) return about;
    const nouns = this.listNouns(isPointing ? from + 1 : from, statement.last);
    // "Rejected what he termed an insinuation".
    const isTermed =
      nouns[0] === 'what' &&
      nouns.slice(1, 5).some((noun) => CALLING_VERBS.has(noun)) &&
      nouns.slice(3).some((noun) => CLAIM_NOUNS.has(noun) || UNTRUE_WORDS.has(noun));
    if (isTermed) return this.list.claims.findAnswered(voice) ?? this.list.stateBefore(sentence);
    if (nouns[0] === 'as' && nouns[1] === 'much') return this.list.claims.findAnswered(voice);
    // "Rejected the condition that Jordan had set": a demand is turned down, and no claim.
    if (stance === 'rejects' && nouns[1] === 'condition') return null;
    const isCharge = nouns.slice(0, 3).some((noun) => CHARGES.test(noun));
    const charge =
      isCharge && party ? this.list.claims.findCharge(this.list.listParty(party, statement.first)) : null;
    if (charge) return charge;
    const ofDeed = isCharge && party ? this.readChargeOf(party, from, statement.last) : null;
    if (ofDeed) return ofDeed;
    // "Denied any link to Jordan": it says itself what is denied; "denied any arrangement" does not.
    const isOwn = /^(?:any|all)$/.test(tokenAt(this.tokens, from).norm) && statement.last - from > MAX_BARE;
    const isPronoun = /^(?:it|this|that|these|those|them)$/.test(nouns[0] ?? '');
    // "Denied meeting Reyes": a deed, and no meeting that was told of.
    const isMeeting = nouns[0] === 'meeting' && tokenAt(this.tokens, from + 1).isCapital;
    // "Ruled out talks with the rebels": those are none that were told of.
    const isOwnTalks =
      /^(?:talks|contacts?|dialogue)$/.test(nouns[0] ?? '') && /^(?:with|to|between)$/.test(nouns[1] ?? '');
    const refersBack =
      (isPronoun && this.endsPronoun(from + 1)) ||
      nouns
        .slice(isPronoun || isMeeting || isOwnTalks ? 1 : 0, 3)
        .some((noun) => CLAIM_NOUNS.has(noun) && !/^(?:it|them)$/.test(noun)) ||
      hasSuch(this.tokens, from, statement.last);
    const reported =
      refersBack && !isThat ? this.findReportedBy(nouns, from, statement.last, sentence) : null;
    if (reported) return reported;
    const also = refersBack && !isThat ? this.findAlsoDenied(verb) : null;
    if (also) return also;
    if (isThat ? hasSuch(this.tokens, from, statement.last) : refersBack && !isOwn) {
      const near = party && this.list.findPaper(sentence, party, statement.first);
      const answered = near ?? this.list.claims.findAnswered(voice);
      const own = answered && stateOther(this.list, answered, from, statement.last);
      if (own) return own;
      const before = answered ?? this.list.stateBefore(sentence);
      return before ?? this.list.claims.state(from, statement.last, { isOnlyDenied: true });
    }
    if (isOwnTalks)
      return this.list.claims.state(from, statement.last, { isOnlyDenied: stance !== 'confirms' });
    if (stance === 'rejects' && nouns.some((noun) => PROPOSAL_NOUNS.has(noun)))
      return this.list.claims.state(from, statement.last);
    if (stance === 'rejects' && this.isNoClaim(verb, from)) return null;
    const isOfIt = /^(?:it|them|so)$/.test(tokenAt(this.tokens, statement.last - 1).norm);
    const before =
      isOfIt && this.isDeed(from)
        ? (this.list.findContested() ?? this.list.claims.findAnswered(voice))
        : null;
    if (before) return before;
    // "Denied having sent weapons": what is denied is the deed.
    const deed = isThat || !party ? null : writeDeed(this.list.clauses.phrases, from, statement.last);
    const written = deed && party ? `${writeParty(this.list.clauses.phrases, party)} ${deed}` : null;
    return this.list.claims.state(from, statement.last, { isOnlyDenied: stance !== 'confirms', written });
  }

  /** Returns what the last one has denied, where another "also rejected the account"; null where nobody has. */
  private findAlsoDenied(verb: number): DraftClaim | null {
    if (![1, 2].some((back) => /^(?:also|likewise|too)$/.test(tokenAt(this.tokens, verb - back).norm)))
      return null;
    const before = this.list.attributions.findLast(({ stance }) => /^(?:denies|rejects)$/.test(stance));
    return before?.claim ?? null;
  }

  /** Returns what "a report by" somebody is: what they have said, else the report that is spoken of here for the first time. */
  private findReportedBy(
    [article = '', ...nouns]: readonly string[],
    from: number,
    last: number,
    sentence: Sentence,
  ): DraftClaim | null {
    const by = nouns.indexOf('by');
    if (!/^an?$/.test(article) || by < 1 || !nouns.slice(0, by).some((noun) => CLAIM_NOUNS.has(noun)))
      return null;
    const party = this.list.clauses.partyAfter(from + by + 2, sentence);
    const voice = party ? (this.list.toVoices(party)[0] ?? null) : null;
    const { claims } = this.list;
    return claims.findOwn(voice) ?? claims.state(from, last, { isOnlyDenied: true });
  }

  /** Returns what somebody has said whom another contradicts by name: "contradicted the two sources". Null where nobody is. */
  private findToldBy(sentence: Sentence, { first, last }: Statement, verb: number): DraftClaim | null {
    if (!/^(?:contradict|refut|rebut|challeng)/.test(tokenAt(this.tokens, verb).norm)) return null;
    const party = this.list.clauses.partyAfter(first, sentence);
    if (party?.last !== last) return null;
    return this.list.claims.findOwn(this.list.toVoices(party)[0] ?? null);
  }

  /** Whether nothing follows a pronoun but a word like "too": "denied it outright". */
  private isAlone(next: number, last: number): boolean {
    const { norm } = tokenAt(this.tokens, next);
    // "Rejected it as the worst yet".
    return next === last || norm === 'as' || (next + 1 === last && ALSO.test(norm));
  }

  /** Whether a pronoun stands alone before a token: "denied it in a letter", and not "confirmed it shot down". */
  private endsPronoun(next: number): boolean {
    const { norm, kind } = tokenAt(this.tokens, next);
    return kind === 'sign' || PREPOSITIONS.has(norm) || ADVERBS.has(norm) || /^(?:and|all)$/.test(norm);
  }

  /** Skips "in a statement" before what is denied. */
  private skipAside({ first, last }: Statement): number {
    const { norm } = tokenAt(this.tokens, first);
    // "Confirmed last night that".
    const isTime =
      DAYS_AND_MONTHS.has(norm) || /^(?:last|this|late|early|yesterday|again|publicly)$/.test(norm);
    if (!PREPOSITIONS.has(norm) && !isTime) return first;
    for (let at = first + 1; at < Math.min(last, first + 9); at += 1)
      if (tokenAt(this.tokens, at).norm === 'that') return at;
    return first;
  }

  /** Whether a verb turns away what is no claim: "dismissed his driver", "dismissed Reyes", "turned down a plea". */
  private isNoClaim(verb: number, from: number): boolean {
    const { norm } = tokenAt(this.tokens, verb);
    if (/^turn/.test(norm)) return true;
    if (!/^dismiss/.test(norm)) return false;
    const { mentions } = this.list.clauses.phrases;
    const isPerson = mentions.at(from)?.actor.kind === 'person' && !tokenAt(this.tokens, from).isPossessive;
    return isPerson || /^(?:his|her|him|them|its|their)$/.test(tokenAt(this.tokens, from).norm);
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
  readMadeClaim(sentence: Sentence, { first: start, last }: Statement): DraftClaim | null {
    // "Rejected as baseless the allegation that".
    const isJudged =
      tokenAt(this.tokens, start).norm === 'as' && tokenAt(this.tokens, start + 2).norm === 'the';
    // "Denied on Thursday a report that".
    const isOnDay =
      tokenAt(this.tokens, start).norm === 'on' && DAYS_AND_MONTHS.has(tokenAt(this.tokens, start + 1).norm);
    const first = isJudged || isOnDay ? start + 2 : start;
    if (PREPOSITIONS.has(tokenAt(this.tokens, first).norm)) return null;
    if (!this.listNouns(first, first + 5).some((noun) => CLAIM_NOUNS.has(noun))) return null;
    const isNamed = (that: number): boolean =>
      this.tokens
        .slice(first, that)
        .some(({ norm }) => CLAIM_NOUNS.has(norm) || SAID_NOUNS.has(norm) || norm === 'notion');
    for (let at = first + 1; at < Math.min(last, first + 14); at += 1) {
      // "Rejected the claim, with the minister telling reporters that": that is another's.
      if (/^(?:telling|saying|adding|warning|insisting)$/.test(tokenAt(this.tokens, at).norm)) return null;
      if (!this.opensClaim(at) || !isNamed(at)) continue;
      const opening = tokenAt(this.tokens, at).norm === 'that' ? at + 1 : at;
      const by = this.tokens.slice(first, at).findIndex(({ norm }) => norm === 'by');
      const claim =
        this.list.claims.findStated(opening, last) ??
        this.list.claims.state(opening, last, { isOnlyDenied: by < 0 && !this.findOwner(first, at) });
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

  /** Reads "rejected Israeli accusations of arming Hamas": what is charged is a deed of who rejects it. Null where none follows. */
  private readChargeOf(party: Speaking, first: number, last: number): DraftClaim | null {
    const of = [1, 2, 3].map((step) => first + step).find((at) => tokenAt(this.tokens, at).norm === 'of');
    const deed = of === undefined ? null : writeDeed(this.list.clauses.phrases, of + 1, last);
    if (of === undefined || deed === null) return null;
    const owner = this.findOwner(first, of);
    const claim =
      this.list.claims.findStated(of + 1, last) ??
      this.list.claims.state(of + 1, last, {
        written: `${writeParty(this.list.clauses.phrases, party)} ${deed}`,
        isOnlyDenied: owner === null,
        isCharge: true,
        about: [...this.list.listParty(party)],
      });
    if (claim && owner) this.list.push({ party: owner, stance: 'asserts', claim, first, last });
    return claim;
  }

  /** Returns whose a claim is: "Israel's claim that". */
  private findOwner(first: number, that: number): Party | null {
    const { mentions } = this.list.clauses.phrases;
    const mention = mentions.at(that - 2);
    const isOfState = mention?.kind === 'demonym' && !OF_PAPERS.test(tokenAt(this.tokens, that - 1).norm);
    const isOwner = isOfState || tokenAt(this.tokens, that - 2).isPossessive;
    if (!mention || mention.first < first || !isOwner) return null;
    const phrase = { mention, first: mention.first, last: mention.last, isWeak: false };
    return { kind: 'actors', phrases: [phrase], first: mention.first, last: mention.last };
  }

  /** Returns whether a relative clause about a claim begins before a token: "a charge that Tehran called absurd". */
  isRelative(first: number): boolean {
    // "Something it denies", "a figure the contractor calls exaggerated".
    const noun = tokenAt(this.tokens, first - 1).norm;
    const opening = noun === 'something' ? tokenAt(this.tokens, first - 2) : tokenAt(this.tokens, first - 3);
    const isBare =
      noun === 'something' || (CLAIM_NOUNS.has(noun) && /^an?$/.test(tokenAt(this.tokens, first - 2).norm));
    if (isBare && /^[,–—]$/.test(opening.text)) return true;
    if (!/^(?:that|which)$/.test(tokenAt(this.tokens, first - 1).norm)) return false;
    const before = tokenAt(this.tokens, first - 2);
    return before.text === ',' || CLAIM_NOUNS.has(before.norm);
  }
}
