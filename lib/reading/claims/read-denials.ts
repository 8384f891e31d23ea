import type { ReadStance } from '../reading';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { ADVERBS } from '../words/function-words';
import type { AttributionList } from './attribution-list';
import { findClauseEnd, isUntrueAt } from './clause-parts';
import type { DraftClaim } from './draft-claim';
import { findMaker, ISSUING } from './made-by';
import type { Speaking } from './speaking';
import { toSentenceEnd } from './statements';
import { toAnswering } from './to-answering';
import { findPhraseEnd, findToldAfter, STATED } from './told-after';

/** What an answer is called by a noun. */
const ANSWERS: ReadonlyMap<string, ReadStance> = new Map([
  ['denial', 'denies'],
  ['denials', 'denies'],
  ['rebuttal', 'denies'],
  ['refutation', 'denies'],
  ['disavowal', 'denies'],
  ['repudiation', 'denies'],
  ['rejection', 'rejects'],
  ['dismissal', 'rejects'],
  ['refusal', 'rejects'],
  ['confirmation', 'confirms'],
  ['admission', 'confirms'],
]);
/** By which somebody learns of something. */
const NEWS =
  /^(?:inform(?:s|ed)?|told|notif(?:y|ies|ied)|aware|learn(?:s|ed|t)?|heard|word|news|spoke|spoken)$/;
const MAX_TO_NEWS = 8;
const SUBJECTS: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' };
/** Words of a whole answer: "That never happened", "says otherwise". */
const OPPOSITE = /^(?:otherwise|opposite|nonsense|lies|rubbish|fiction|untrue|false)$/;
const MAX_SHORT = 5;
const MAX_TO_VERB = 4;
const EFFORTS = /^(?:efforts|attempts|calls|attempt)$/;
const REACHING = /^(?:reach|contact|call|telephone|phone|find|locate|interview)$/;
const VAIN = /^(?:failed|unsuccessful|vain|nothing|unanswered|fruitless|nowhere)$/;
const RESPONSES = /^(?:response|comment|reply|answer|word)$/;
const CALLS = /^(?:calls|messages|e-?mails|letters|requests|inquiries|enquiries|questions)$/;
const REQUEST =
  /^(?:ask|urge|request|offer|invite|order|demand|propose|beg|tell)(?:s|d|ed|ing)?$|^(?:told|proposal|call(?:s|ed)?)$/;
const OFF = /^(?:off|unanswered|dead|out)$/;

/** Reads answers that no verb of answering gives: "Reyes's denial", "a denial by Reyes", "says otherwise", "efforts to reach Reyes failed". */
export class DenialReader {
  constructor(private readonly list: AttributionList) {}

  private get tokens() {
    return this.list.clauses.phrases.body.tokens;
  }

  /** Reads the word at a token. Tells whether it is such an answer. */
  read(sentence: Sentence, at: number): boolean {
    const { norm } = tokenAt(this.tokens, at);
    const stance = ANSWERS.get(norm);
    if (stance) return this.readNoun(sentence, at, stance);
    if (EFFORTS.test(norm) && this.readEfforts(sentence, at)) return true;
    if (/^(?:phone|phones|telephone|line)$/.test(norm)) return this.readPhone(sentence, at);
    if (RESPONSES.test(norm)) return this.readNoResponse(sentence, at);
    if (norm === 'silence') return this.readSilenceFrom(sentence, at);
    if (at === sentence.first && /^(?:for|to)$/.test(norm)) return this.readJudged(sentence);
    if (CALLS.test(norm)) return this.readUnreturned(sentence, at);
    return false;
  }

  /** Reads the phrase of which a verb is the first word: "begs to differ". Tells whether it is known who gives it as an answer. */
  readPhrase(sentence: Sentence, verb: number, stance: ReadStance): boolean {
    const party = this.list.findSpeaking(sentence, verb, true);
    if (!party) return false;
    // "Ozola refused": only where somebody has said something of her.
    const isBare =
      /^refus/.test(tokenAt(this.tokens, verb).norm) && tokenAt(this.tokens, verb + 1).kind === 'sign';
    if (isBare && (this.isOfRequest() || !this.list.claims.isLastAbout(this.list.listParty(party))))
      return false;
    // "He agreed": to what another has just said.
    const isAgreed = /^agree/.test(tokenAt(this.tokens, verb).norm);
    if (isAgreed && !this.list.findJustSaid(sentence, this.list.toVoices(party)[0] ?? null)) return false;
    const last = Math.max(findPhraseEnd(this.tokens, sentence, verb), party.last);
    // "Doubts that Quito knew": it says itself what is doubted.
    const isThat =
      /^doubt/.test(tokenAt(this.tokens, verb).norm) && tokenAt(this.tokens, verb + 1).norm === 'that';
    const { claims } = this.list;
    const told = findToldAfter(this.list, verb, last);
    const claim =
      told ??
      (isThat
        ? (claims.findStated(verb + 2, last) ?? claims.state(verb + 2, last, { isOnlyDenied: true }))
        : null);
    if (!claim) return this.push(sentence, party, stance, { first: party.first, last });
    this.list.push({ party, stance, claim, first: party.first, last });
    return true;
  }

  /** Whether what was said last tells of a request, which is refused then, and not called untrue: "Iran had asked Hamas to leave. Hamas refused." */
  private isOfRequest(): boolean {
    const claim = this.list.attributions.at(-1)?.claim;
    return (
      claim !== undefined && this.tokens.slice(claim.first, claim.last).some(({ norm }) => REQUEST.test(norm))
    );
  }

  /** Reads what is no clause after a verb of saying: "said otherwise", "says that never happened". Tells whether it is so. */
  readShort(sentence: Sentence, verb: number, speaking: Speaking): boolean {
    const party = toAnswering(this.list, sentence, verb, speaking) ?? speaking;
    const last = findClauseEnd(this.tokens, sentence, verb);
    const isAfter = last > verb + 1 && last - verb - 1 <= MAX_SHORT && this.isOpposite(verb + 1, last);
    const isBefore =
      !isAfter && party.first > sentence.first && this.isBefore(sentence, Math.min(party.first, verb));
    const isSilent = /^no comment$/.test(this.listBefore(sentence, Math.min(party.first, verb)).join(' '));
    if (!isAfter && !isBefore && !isSilent) return false;
    // “Nonsense,” says Bauer of the idea that he works for Doha.
    const told = isBefore
      ? findToldAfter(this.list, party.last - 1, findPhraseEnd(this.tokens, sentence, party.last))
      : null;
    if (told) {
      this.list.push({ party, stance: 'denies', claim: told, first: sentence.first, last: told.last });
      return true;
    }
    const isAnswered = this.push(sentence, party, isSilent ? 'declines' : 'denies', {
      first: isBefore || isSilent ? sentence.first : party.first,
      last: Math.max(last, verb + 1, party.last),
    });
    if (isBefore) this.readReason(sentence, party, Math.max(verb + 1, party.last));
    return isAnswered;
  }

  /** Reads what is said after a short answer: "Not true, the contractor says: it is still owed $11m". */
  private readReason(sentence: Sentence, party: Speaking, colon: number): void {
    const isColon = tokenAt(this.tokens, colon).text === ':';
    const reason = isColon ? toSentenceEnd(this.tokens, sentence, colon + 1) : null;
    const claim = reason && this.list.claims.state(reason.first, reason.last);
    if (claim && reason) this.list.push({ party, stance: 'asserts', claim, ...reason });
  }

  private isOpposite(first: number, last: number): boolean {
    const words = this.tokens.slice(first, last).map(({ norm }) => norm);
    const isNever =
      words.includes('never') && /^(?:happened|existed|occurred|place|was|did)$/.test(words.at(-1) ?? '');
    return (
      isNever ||
      words.join(' ') === 'not' ||
      words.some((word, place) => OPPOSITE.test(word) || isUntrueAt(this.tokens, first + place))
    );
  }

  /** Returns the words before who says them. */
  private listBefore({ first }: Sentence, end: number): readonly string[] {
    return this.tokens
      .slice(first, Math.min(end, first + MAX_SHORT))
      .flatMap(({ norm, kind }) => (kind === 'word' ? [norm] : []));
  }

  /** Whether an answer of a few words stands before who gives it: "Nonsense," said Reyes. */
  private isBefore({ first }: Sentence, end: number): boolean {
    let last = end;
    while (last > first && /^[,"“”!.]$/.test(tokenAt(this.tokens, last - 1).text)) last -= 1;
    if (last === end || last - first > MAX_SHORT) return false;
    const words = this.tokens.slice(first, last).map(({ norm }) => norm);
    const said = words.join(' ');
    return /^["“« ]*(?:no|never)$/.test(said) || said.endsWith('not so') || this.isOpposite(first, last);
  }

  private readNoun(sentence: Sentence, noun: number, stance: ReadStance): boolean {
    const next = tokenAt(this.tokens, noun + 1).norm;
    // "The denial that": it says what is denied.
    if (next === 'that') return false;
    // "The dismissal of the minister", "a refusal to wait".
    const { norm } = tokenAt(this.tokens, noun);
    if (norm === 'refusal' && (next === 'to' || this.isNews(sentence, noun))) return false;
    if (
      norm === 'dismissal' &&
      !this.tokens.slice(noun + 1, noun + 5).some((token) => STATED.has(token.norm))
    )
      return false;
    const link = findMaker(this.tokens, sentence, noun);
    const by = link === null ? null : this.list.clauses.partyAfter(link + 1, sentence);
    if (by && tokenAt(this.tokens, by.last).norm === 'that') return false;
    const party = by ?? this.findOwner(sentence, noun) ?? this.findIssuing(sentence, noun);
    return (
      party !== null &&
      this.push(sentence, party, stance, {
        first: Math.min(noun, party.first),
        last: Math.max(noun + 1, party.last),
      })
    );
  }

  /** Whether somebody is told of a refusal, and nobody refuses by it: "had informed the movement of Israel's refusal". */
  private isNews({ first }: Sentence, noun: number): boolean {
    const before = this.tokens.slice(Math.max(first, noun - MAX_TO_NEWS), noun).map(({ norm }) => norm);
    const of = before.lastIndexOf('of');
    return of >= 0 && before.slice(0, of).some((word) => NEWS.test(word));
  }

  private findOwner(sentence: Sentence, noun: number): Speaking | null {
    for (let at = noun - 1; at >= sentence.first && at > noun - 3; at -= 1) {
      const owner = tokenAt(this.tokens, at);
      if (owner.isPossessive) return this.list.clauses.partyBefore(at + 1, sentence);
      const subject = SUBJECTS[owner.norm];
      if (subject) return this.list.findPronoun(sentence, at, subject);
    }
    return null;
  }

  private findIssuing(sentence: Sentence, noun: number): Speaking | null {
    for (let at = noun - 1; at > sentence.first && at > noun - MAX_TO_VERB; at -= 1)
      if (ISSUING.test(tokenAt(this.tokens, at).norm)) return this.list.findSpeaking(sentence, at, true);
    return null;
  }

  /** Reads "Efforts to reach Reyes failed". */
  private readEfforts(sentence: Sentence, at: number): boolean {
    if (tokenAt(this.tokens, at + 1).norm !== 'to' || !REACHING.test(tokenAt(this.tokens, at + 2).norm))
      return false;
    const party = this.list.clauses.partyAfter(at + 3, sentence);
    if (!party || !this.tokens.slice(party.last, sentence.last).some(({ norm }) => VAIN.test(norm)))
      return false;
    return this.push(sentence, party, 'unreachable', { first: at, last: sentence.last });
  }

  /** Reads "Reyes's phone was switched off". */
  private readPhone(sentence: Sentence, at: number): boolean {
    const words = this.tokens.slice(at + 1, Math.min(sentence.last, at + 5)).map(({ norm }) => norm);
    if (!words.some((word) => OFF.test(word)) || !words.some((word) => /^(?:was|is|rang|went)$/.test(word)))
      return false;
    const party = this.findOwner(sentence, at);
    return (
      party !== null &&
      this.push(sentence, party, 'unreachable', {
        first: party.first,
        last: findClauseEnd(this.tokens, sentence, at),
      })
    );
  }

  /** Reads "There was no response from Reyes" and "No comment came from Reyes". */
  private readNoResponse(sentence: Sentence, at: number): boolean {
    const none = [1, 2, 3].find((back) => /^(?:no|without)$/.test(tokenAt(this.tokens, at - back).norm));
    if (none === undefined) return false;
    const from = [1, 2, 3, 4].find((step) => tokenAt(this.tokens, at + step).norm === 'from');
    if (from === undefined || at + from + 1 >= sentence.last) return false;
    const party = this.list.clauses.partyAfter(at + from + 1, sentence);
    return party !== null && this.push(sentence, party, 'declines', { first: at - none, last: party.last });
  }

  /** Reads "From Jordan there was silence" and "silence from Jordan". */
  private readSilenceFrom(sentence: Sentence, at: number): boolean {
    const { first } = sentence;
    const isOpening = tokenAt(this.tokens, first).norm === 'from';
    const from = isOpening ? first : at + 1;
    if (tokenAt(this.tokens, from).norm !== 'from') return false;
    const party = this.list.clauses.partyAfter(from + 1, sentence);
    if (!party) return false;
    return this.push(sentence, party, 'declines', { first: from, last: Math.max(at + 1, party.last) });
  }

  /** Reads "For Jordan, the claim is pure invention": by whom it is called untrue. */
  private readJudged(sentence: Sentence): boolean {
    const party = this.list.clauses.partyAfter(sentence.first + 1, sentence);
    if (!party) return false;
    // "For Ali Nasr of Jordan, ".
    const comma = [0, 1, 2, 3].find((step) => tokenAt(this.tokens, party.last + step).text === ',');
    if (comma === undefined) return false;
    const last = findClauseEnd(this.tokens, sentence, party.last + comma);
    const words = this.tokens.slice(party.last, last);
    if (!words.some(({ norm }) => /^(?:is|was|are|were)$/.test(norm))) return false;
    if (!words.some((_, place) => isUntrueAt(this.tokens, party.last + place))) return false;
    return this.push(sentence, party, 'denies', { first: sentence.first, last });
  }

  /** Reads "Messages left with Reyes were not returned". */
  private readUnreturned(sentence: Sentence, at: number): boolean {
    const step = [1, 2, 3, 4].find((each) => /^(?:to|with|for)$/.test(tokenAt(this.tokens, at + each).norm));
    if (step === undefined || at + step + 1 >= sentence.last) return false;
    const party = this.list.clauses.partyAfter(at + step + 1, sentence);
    if (!party) return false;
    const words = this.tokens
      .slice(party.last, Math.min(sentence.last, party.last + 6))
      .map(({ norm }) => norm);
    const isNot = words.some((word) => /^(?:not|never|weren't|wasn't)$/.test(word));
    const isLost = words.some((word) => /^(?:bounced|unanswered|unread|unreturned)$/.test(word));
    if (!isLost && !(isNot && words.some((word) => /^(?:returned|answered|acknowledged)$/.test(word))))
      return false;
    return this.push(sentence, party, 'unreachable', {
      first: at,
      last: findClauseEnd(this.tokens, sentence, party.last),
    });
  }

  private push(
    sentence: Sentence,
    party: Speaking,
    stance: ReadStance,
    place: { readonly first: number; readonly last: number },
  ): boolean {
    const claim: DraftClaim | null =
      this.list.findPointedAt(sentence, party, place.last, stance === 'unreachable') ??
      this.list.stateBefore(sentence);
    if (!claim) return false;
    let { first } = place;
    while (
      ADVERBS.has(tokenAt(this.tokens, first).norm) &&
      !/^(?:not|never)$/.test(tokenAt(this.tokens, first).norm) &&
      first + 1 < place.last
    )
      first += 1;
    this.list.push({ party, stance, claim, first, last: place.last });
    return true;
  }
}
