import { findArabicSayings } from '../arabic/arabic-sayings';
import type { ReadStance } from '../reading';
import type { Sentence } from '../text/sentences';
import { isNegatedVerb, tokenAt } from '../text/tokens';
import type { Clauses, Party } from '../ties/clauses';
import { isActingVerb } from '../words/acting-words';
import { ADVERBS, PREPOSITIONS } from '../words/function-words';
import {
  CLAIM_NOUNS,
  CONFIRMING_VERBS,
  DENYING_VERBS,
  PROPOSAL_NOUNS,
  REJECTING_VERBS,
  SAYING_VERBS,
  UNTRUE_WORDS,
} from '../words/speech-words';
import { ClaimList } from './claim-list';
import { type DraftAttribution, type DraftClaim, toVoiceKey, type Voice } from './draft-claim';
import { findSilence } from './silence';
import { SpeakerList } from './speaker-list';
import { findStatementAfter, findStatementBefore, type Statement, startsClause } from './statements';

/** What a text has been said to say, and by whom. */
export type Said = {
  readonly claims: readonly DraftClaim[];
  readonly speakers: SpeakerList['speakers'];
  readonly attributions: readonly DraftAttribution[];
};

/** No sentence that people write has more who speak. */
const MAX_IN_SENTENCE = 12;

const ALL_SIDES = /^(?:both|all|neither)$/;
const SIDES =
  /^(?:sides|parties|governments|camps|two|of|them|the|named|involved|those|concerned|capitals|side|party|countries|men|leaders|armies)$/;

/** Returns the claims of a text with everybody who makes, denies, rejects, confirms or does not comment on them. */
export function findAttributions(clauses: Clauses): Said {
  const finder = new AttributionFinder(clauses);
  for (const sentence of clauses.phrases.body.sentences) finder.read(sentence);
  return {
    claims: finder.claims.claims,
    speakers: finder.speakers.speakers,
    attributions: finder.attributions,
  };
}

type Answer = {
  readonly party: Party | null;
  readonly stance: ReadStance;
  readonly claim: DraftClaim;
  readonly first: number;
  readonly last: number;
};

class AttributionFinder {
  readonly attributions: DraftAttribution[] = [];
  /** The place of the last sentence that was read whole. */
  private lastRead = -1;
  readonly claims: ClaimList;
  readonly speakers: SpeakerList;

  constructor(private readonly clauses: Clauses) {
    this.claims = new ClaimList(clauses.phrases);
    this.speakers = new SpeakerList(clauses.phrases.body);
  }

  private get tokens() {
    return this.clauses.phrases.body.tokens;
  }

  read(sentence: Sentence): void {
    const before = this.attributions.length;
    const according: DraftAttribution[] = [];
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const { norm } = tokenAt(this.tokens, at);
      if (this.clauses.phrases.mentions.at(at)) continue;
      if (this.attributions.length - before >= MAX_IN_SENTENCE) break;
      if (norm === 'according' && tokenAt(this.tokens, at + 1).norm === 'to') {
        this.readAccording(sentence, at);
        according.push(...this.attributions.slice(-1));
      } else if (/^(?:accused|accuses|accuse|accusing|blamed|blames|blaming)$/.test(norm))
        this.readAccusation(sentence, at);
      else if (DENYING_VERBS.has(norm)) this.readAnswer(sentence, at, 'denies');
      else if (REJECTING_VERBS.has(norm)) this.readAnswer(sentence, at, 'rejects');
      else if (CONFIRMING_VERBS.has(norm)) this.readAnswer(sentence, at, 'confirms');
      else if (/^(?:called|calls|described|describes|branded)$/.test(norm)) this.readVerdict(sentence, at);
      else if (/^(?:quoted|quotes|quoting|cited|cites|citing)$/.test(norm)) this.readQuoted(sentence, at);
      else if (SAYING_VERBS.has(norm)) this.readSaying(sentence, at);
      else this.readSilence(sentence, at);
    }
    this.attributions.push(...findArabicSayings(this.clauses.phrases, sentence, this));
    this.chain(before);
    this.lastRead += 1;
  }

  /** Says of who speaks within what another says that it was said through that other. */
  private chain(from: number): void {
    const own = this.attributions.slice(from);
    for (const [place, inner] of own.entries()) {
      const outer = own.find(
        (other) =>
          other !== inner &&
          other.stance === 'asserts' &&
          other.voice &&
          other.claim.first <= inner.first &&
          other.claim.last >= inner.last &&
          other.claim !== inner.claim,
      );
      if (outer?.voice) this.attributions[from + place] = { ...inner, chain: [outer.voice, ...inner.chain] };
    }
  }

  private push({ party, stance, claim, first, last }: Answer): void {
    const voices = party ? this.toVoices(party) : [null];
    for (const voice of voices) {
      if (voice && stance === 'asserts') claim.asserters.add(toVoiceKey(voice));
      const flag = voice ? null : `${describeStance(stance)} by both or all sides: who they are is not said`;
      this.attributions.push({ voice, stance, claim, first, last, chain: [], flag });
    }
  }

  private toVoices(party: Party): Voice[] {
    if (party.kind === 'unnamed')
      return party.speakers.map((phrase) => ({ kind: 'speaker', speaker: this.speakers.find(phrase) }));
    return party.phrases.map(({ mention }) => ({ kind: 'actor', actor: mention.actor }));
  }

  private readAccording(sentence: Sentence, at: number): void {
    const party = this.clauses.partyAfter(at + 2, sentence);
    if (!party) return;
    const isFirst = at <= sentence.first + 1;
    const comma = tokenAt(this.tokens, party.last).text === ',' ? party.last + 1 : party.last;
    const statement = isFirst
      ? this.toEnd(sentence, comma)
      : findStatementBefore(this.clauses.phrases, sentence, at);
    const claim = statement && this.claims.state(statement.first, statement.last);
    if (!claim || !statement) return;
    this.push({
      party,
      stance: 'asserts',
      claim,
      first: Math.min(at, statement.first),
      last: Math.max(party.last, statement.last),
    });
  }

  private toEnd(sentence: Sentence, first: number): Statement | null {
    let last = sentence.last;
    while (last > first && /^[.!?"”]$/.test(tokenAt(this.tokens, last - 1).text)) last -= 1;
    return last - first > 2 ? { first, last } : null;
  }

  private readSaying(sentence: Sentence, verb: number): void {
    if (/^(?:adding|saying)$/.test(tokenAt(this.tokens, verb).norm)) {
      this.readAddition(sentence, verb);
      return;
    }
    if (/^(?:was|were|is|are|been|being|be)$/.test(tokenAt(this.tokens, verb - 1).norm)) return;
    const subject = this.clauses.findSubject(verb, sentence);
    const inverted = subject ? null : this.findInverted(sentence, verb);
    const party = subject ?? inverted;
    if (!party) return;
    const after = inverted ? null : findStatementAfter(this.clauses, sentence, verb);
    const statement =
      after ?? findStatementBefore(this.clauses.phrases, sentence, Math.min(party.first, verb));
    if (!statement || this.isReport(verb, after)) return;
    const first = Math.min(party.first, statement.first);
    const last = Math.max(statement.last, party.last, verb + 1, after ? 0 : this.findEnd(sentence, verb));
    const verdict = this.findVerdict(statement, party, sentence);
    if (verdict) {
      this.push({ party, stance: 'denies', claim: verdict, first, last });
      return;
    }
    const claim = this.claims.state(statement.first, statement.last);
    if (claim) this.push({ party, stance: 'asserts', claim, first, last });
  }

  /** Reads "the diplomat said, adding that": the same one says more. */
  private readAddition(sentence: Sentence, verb: number): void {
    const before = this.attributions.at(-1);
    const isHere =
      before && before.first >= sentence.first && before.last <= verb && before.stance === 'asserts';
    const statement = findStatementAfter(this.clauses, sentence, verb);
    if (!isHere || !statement || !before.voice) return;
    const claim = this.claims.state(statement.first, statement.last);
    if (!claim) return;
    claim.asserters.add(toVoiceKey(before.voice));
    this.attributions.push({ ...before, claim, first: verb, last: statement.last });
  }

  /** Reads "quoted an official as saying that". */
  private readQuoted(sentence: Sentence, verb: number): void {
    const party = this.clauses.partyAfter(verb + 1, sentence);
    if (!party) return;
    let saying = party.last;
    while (saying < Math.min(sentence.last, party.last + 8) && tokenAt(this.tokens, saying).norm !== 'saying')
      saying += 1;
    if (tokenAt(this.tokens, saying).norm !== 'saying') return;
    const statement = findStatementAfter(this.clauses, sentence, saying);
    const claim = statement && this.claims.state(statement.first, statement.last);
    if (claim && statement) this.push({ party, stance: 'asserts', claim, first: verb, last: statement.last });
  }

  /** Whether a verb that also has other uses says nothing here: "reported a case". */
  private isReport(verb: number, after: Statement | null): boolean {
    return (
      /^(?:noted|wrote|writes|declared|announced|reported|reports|notes|disclosed)$/.test(
        tokenAt(this.tokens, verb).norm,
      ) &&
      after !== null &&
      tokenAt(this.tokens, after.first - 1).norm !== 'that' &&
      tokenAt(this.tokens, after.first - 1).text !== ','
    );
  }

  private findInverted(sentence: Sentence, verb: number): Party | null {
    const before = tokenAt(this.tokens, verb - 1).text;
    return /^[,"“”?!]$/.test(before) ? this.clauses.partyAfter(verb + 1, sentence) : null;
  }

  /** Returns where the words after a verb end that follows what was said: "said on Tuesday". */
  private findEnd(sentence: Sentence, verb: number): number {
    let last = verb + 1;
    while (last < sentence.last && !/^[.,;!?:"”]$/.test(tokenAt(this.tokens, last).text)) last += 1;
    return last - verb < 12 ? last : verb + 1;
  }

  /** Returns the claim that a statement calls untrue, or says the opposite of. */
  private findVerdict({ first, last }: Statement, party: Party, sentence: Sentence): DraftClaim | null {
    const { hasNoun, isUntrue, isNegated } = this.weigh(first, last);
    const voices = this.toVoices(party);
    if (hasNoun && isUntrue) return this.findAnsweredNear(sentence, voices[0] ?? null);
    if (!isNegated) return null;
    if (this.hasSuch(first, last)) return this.findAnsweredNear(sentence, voices[0] ?? null);
    const stated = this.claims.findStated(first, last) ?? this.claims.findDeniedNoun(first, last);
    const isOwn = stated && voices.some((voice) => stated.asserters.has(toVoiceKey(voice)));
    return stated && !isOwn && !stated.isNegative ? stated : null;
  }

  private weigh(first: number, last: number) {
    let hasNoun = false;
    let isUntrue = false;
    let isNegated = false;
    for (let at = first; at < last; at += 1) {
      const token = tokenAt(this.tokens, at);
      hasNoun ||= CLAIM_NOUNS.has(token.norm);
      isUntrue ||=
        UNTRUE_WORDS.has(token.norm) ||
        (token.norm === 'true' && tokenAt(this.tokens, at - 1).norm === 'not');
      isNegated ||= /^(?:not|never|no|nobody|none)$/.test(token.norm) || isNegatedVerb(token);
    }
    return { hasNoun, isUntrue, isNegated };
  }

  private readAccusation(sentence: Sentence, verb: number): void {
    const party = this.clauses.findSubject(verb, sentence);
    const by =
      tokenAt(this.tokens, verb + 1).norm === 'by' ? this.clauses.partyAfter(verb + 2, sentence) : null;
    const accused = by ? party : this.clauses.partyAfter(verb + 1, sentence);
    const accuser = by ?? party;
    if (!accuser || !accused) return;
    const statement = this.toStatement(sentence, by ? accused.first : verb + 1);
    const isTold =
      statement &&
      this.tokens.slice(statement.first, statement.last).some(({ norm }) => /^(?:of|for|over)$/.test(norm));
    const claim = isTold ? this.claims.state(statement.first, statement.last) : null;
    if (claim && statement)
      this.push({
        party: accuser,
        stance: 'asserts',
        claim,
        first: Math.min(accuser.first, statement.first),
        last: statement.last,
      });
  }

  /** Returns a statement from a token to the end of its clause. */
  private toStatement(sentence: Sentence, first: number): Statement | null {
    let last = first;
    while (last < sentence.last) {
      const { text, norm } = tokenAt(this.tokens, last);
      if (/^[.;!?]$/.test(text)) break;
      if (text === ',' && /^(?:and|but|according|which|while)$/.test(tokenAt(this.tokens, last + 1).norm))
        break;
      if (text === ',' && startsClause(this.clauses, last + 1, sentence)) break;
      if (norm === 'while' || norm === 'but') break;
      if (norm === 'and' && isActingVerb(tokenAt(this.tokens, last + 1).norm)) break;
      last += 1;
    }
    while (last > first && /^["”,]$/.test(tokenAt(this.tokens, last - 1).text)) last -= 1;
    return last > first ? { first, last } : null;
  }

  private readAnswer(sentence: Sentence, verb: number, stance: ReadStance): void {
    const { norm } = tokenAt(this.tokens, verb);
    if (norm === 'denied' && /^(?:nor|or)$/.test(tokenAt(this.tokens, verb - 1).norm)) return;
    if (this.isNegated(verb)) {
      if (this.isNeither(verb)) this.readNeither(sentence, verb);
      return;
    }
    const passive = this.readPassive(sentence, verb, stance);
    if (passive) return;
    const party = this.clauses.findSubject(verb, sentence) ?? this.findInverted(sentence, verb);
    const isAll = this.isAllSides(sentence, verb);
    if (!party && !isAll) return;
    const statement = this.toStatement(sentence, verb + 1);
    const claim = this.findClaim(party, statement, stance, sentence);
    if (!claim) return;
    const first = party?.first ?? sentence.first;
    this.push({
      party: isAll ? null : party,
      stance,
      claim,
      first,
      last: Math.max(verb + 1, statement?.last ?? 0, party?.last ?? 0),
    });
  }

  /** Whether an answer is said not to be given: "did not deny". */
  private isNegated(verb: number): boolean {
    for (let at = verb - 1; at > verb - 4; at -= 1) {
      const token = tokenAt(this.tokens, at);
      if (/^(?:not|never|neither|cannot|unable|refused|declined)$/.test(token.norm) || isNegatedVerb(token))
        return true;
      if (!ADVERBS.has(token.norm) && !/^(?:been|be|to|have|has|had|would|could)$/.test(token.norm))
        return false;
    }
    return false;
  }

  /** Whether it is neither confirmed nor denied. */
  private isNeither(verb: number): boolean {
    return (
      /^(?:nor|or)$/.test(tokenAt(this.tokens, verb + 1).norm) &&
      DENYING_VERBS.has(tokenAt(this.tokens, verb + 2).norm)
    );
  }

  /** Reads "neither confirmed nor denied it". */
  private readNeither(sentence: Sentence, verb: number): void {
    const from = /^(?:neither|not)$/.test(tokenAt(this.tokens, verb - 1).norm) ? verb - 1 : verb;
    const party = this.clauses.findSubject(from, sentence);
    const claim = party && this.findAnsweredNear(sentence, this.toVoices(party)[0] ?? null);
    if (claim)
      this.push({ party, stance: 'declines', claim, first: party.first, last: this.findEnd(sentence, verb) });
  }

  /** Reads "The report was denied by both sides". */
  private readPassive(sentence: Sentence, verb: number, stance: ReadStance): boolean {
    let at = verb - 1;
    while (ADVERBS.has(tokenAt(this.tokens, at).norm)) at -= 1;
    if (!/^(?:was|were|is|are|been|be|being)$/.test(tokenAt(this.tokens, at).norm)) return false;
    if (tokenAt(this.tokens, verb + 1).norm !== 'by') return true;
    const isAll =
      ALL_SIDES.test(tokenAt(this.tokens, verb + 2).norm) && SIDES.test(tokenAt(this.tokens, verb + 3).norm);
    const party = isAll ? null : this.clauses.partyAfter(verb + 2, sentence);
    const claim = this.claims.findStated(sentence.first, at) ?? this.findAnsweredNear(sentence, null);
    if (claim && (isAll || party))
      this.push({ party, stance, claim, first: sentence.first, last: this.findEnd(sentence, verb) });
    return true;
  }

  private isAllSides({ first }: Sentence, verb: number): boolean {
    for (let at = verb - 1; at >= first && at > verb - 9; at -= 1) {
      const { norm } = tokenAt(this.tokens, at);
      if (ALL_SIDES.test(norm)) return SIDES.test(tokenAt(this.tokens, at + 1).norm);
      if (this.clauses.phrases.mentions.at(at)) return false;
    }
    return false;
  }

  private findClaim(
    party: Party | null,
    statement: Statement | null,
    stance: ReadStance,
    sentence: Sentence,
  ): DraftClaim | null {
    const voice = party ? (this.toVoices(party)[0] ?? null) : null;
    if (!statement) return this.claims.findAnswered(voice);
    const made = this.readMadeClaim(sentence, statement);
    if (made) return made;
    const start = this.skipAside(statement);
    const isThat = tokenAt(this.tokens, start).norm === 'that';
    const from = isThat ? start + 1 : start;
    if (
      from >= statement.last ||
      (statement.last - from === 1 && /^(?:it|this|them)$/.test(tokenAt(this.tokens, from).norm))
    )
      return this.findLastAnswered(sentence) ?? this.claims.findLast(voice);
    const stated = this.claims.findStated(from, statement.last);
    if (stated) return stated;
    const about = this.isDeed(from) ? this.claims.findAbout(voice) : null;
    if (about) return about;
    const nouns = this.listNouns(from, statement.last);
    const refersBack =
      nouns.slice(0, 3).some((noun) => CLAIM_NOUNS.has(noun)) || this.hasSuch(from, statement.last);
    if (!isThat && refersBack)
      return this.claims.findAnswered(voice) ?? this.claims.state(from, statement.last, true);
    if (isThat && this.hasSuch(from, statement.last))
      return this.claims.findAnswered(voice) ?? this.claims.state(from, statement.last, true);
    if (stance === 'rejects' && nouns.some((noun) => PROPOSAL_NOUNS.has(noun)))
      return this.claims.state(from, statement.last);
    return this.claims.state(from, statement.last, stance !== 'confirms');
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

  private hasSuch(first: number, last: number): boolean {
    for (let at = first; at < last; at += 1) if (tokenAt(this.tokens, at).norm === 'such') return true;
    return false;
  }

  private listNouns(first: number, last: number): string[] {
    return this.tokens.slice(first, Math.min(last, first + 6)).map(({ norm }) => norm);
  }

  /** Reads "the claim, made by one historian, that the IRA offered": who made it, and what it says. */
  private readMadeClaim(sentence: Sentence, { first, last }: Statement): DraftClaim | null {
    if (PREPOSITIONS.has(tokenAt(this.tokens, first).norm)) return null;
    if (!this.listNouns(first, first + 3).some((noun) => CLAIM_NOUNS.has(noun))) return null;
    for (let at = first + 1; at < Math.min(last, first + 14); at += 1) {
      if (tokenAt(this.tokens, at).norm !== 'that') continue;
      const claim = this.claims.findStated(at + 1, last) ?? this.claims.state(at + 1, last);
      const by = this.tokens.slice(first, at).findIndex(({ norm }) => norm === 'by');
      const party = by < 0 ? null : this.clauses.partyAfter(first + by + 1, sentence);
      if (claim && party) this.push({ party, stance: 'asserts', claim, first, last });
      return claim;
    }
    return null;
  }

  /** Reads "called the report baseless". */
  private readVerdict(sentence: Sentence, verb: number): void {
    const statement = this.toStatement(sentence, verb + 1);
    if (!statement) return;
    const words = this.tokens.slice(statement.first, statement.last).map(({ norm }) => norm);
    if (!words.some((word) => CLAIM_NOUNS.has(word)) || !words.some((word) => UNTRUE_WORDS.has(word))) return;
    const party = this.clauses.findSubject(verb, sentence);
    const claim = party && this.findAnsweredNear(sentence, this.toVoices(party)[0] ?? null);
    if (claim) this.push({ party, stance: 'denies', claim, first: party.first, last: statement.last });
  }

  private readSilence(sentence: Sentence, at: number): void {
    const silence = findSilence(this.tokens, sentence, at);
    if (!silence) return;
    const party = this.clauses.findSubject(silence.verb, sentence);
    if (!party || this.attributions.some(({ first, last }) => first === party.first && last >= silence.last))
      return;
    const claim =
      this.findAnsweredNear(sentence, this.toVoices(party)[0] ?? null) ?? this.stateBefore(sentence);
    if (claim) this.push({ party, stance: silence.stance, claim, first: party.first, last: silence.last });
  }

  /** Returns the claim that another has just answered, else the one that is about who answers. */
  private findAnsweredNear(sentence: Sentence, voice: Voice | null): DraftClaim | null {
    return this.findLastAnswered(sentence) ?? this.claims.findAnswered(voice);
  }

  /** Returns the claim that another has just answered: "X denied it, and Y declined to comment". */
  private findLastAnswered({ first, paragraph }: Sentence): DraftClaim | null {
    const before = this.attributions.at(-1);
    if (!before || before.stance === 'asserts') return null;
    const { sentences } = this.clauses.phrases.body;
    const last = this.lastRead >= 0 ? sentences[this.lastRead] : undefined;
    const isNear = before.last > first || (last?.paragraph === paragraph && before.last > last.first);
    return isNear ? before.claim : null;
  }

  /** Returns the sentence before as a claim, where the text has stated none. */
  private stateBefore(sentence: Sentence): DraftClaim | null {
    const before = this.clauses.phrases.body.sentences[this.lastRead];
    return before && before !== sentence ? this.claims.state(before.first, before.last) : null;
  }
}

function describeStance(stance: ReadStance): string {
  const words: Record<ReadStance, string> = {
    asserts: 'Said',
    denies: 'Denied',
    rejects: 'Rejected',
    confirms: 'Confirmed',
    declines: 'Not commented on',
    unreachable: 'Not answered',
  };
  return words[stance];
}
