import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isAllSides } from './all-sides';
import { readAsked } from './asked';
import type { AttributionList } from './attribution-list';
import { type DraftClaim, toVoiceKey } from './draft-claim';
import { findSilence, type Silence } from './silence';
import type { Speaking } from './speaking';
import type { Statement } from './statements';

const ASKED_FOR = /^(?:an?|further|comments?|interviews?|more|information|response|it|this|that|them|the)$/;
const MAX_TO_MATTER = 12;
const STATED =
  /^(?:report|reports|claim|claims|allegation|allegations|accusation|accusations|charge|suggestion|suggestions|rumours|rumors)$/;
const MIN_MATTER = 4;
const MAX_TO_NEITHER = 10;
/** How many of the last answers a refusal to comment may repeat. */
const MAX_NEAR = 12;

const CALLS = /^(?:calls|messages|e-?mails|letters|questions|requests)$/;

/** Reads that somebody gives no answer, and to what. */
export class SilenceReader {
  constructor(private readonly list: AttributionList) {}

  private get tokens() {
    return this.list.clauses.phrases.body.tokens;
  }

  /** Reads "Calls to his office went unanswered": who was called. */
  private findCalled(sentence: Sentence, verb: number): Speaking | null {
    if (!/^(?:went|gone)$/.test(tokenAt(this.tokens, verb).norm)) return null;
    for (let at = sentence.first; at < verb; at += 1)
      if (CALLS.test(tokenAt(this.tokens, at).norm) && tokenAt(this.tokens, at + 1).norm === 'to')
        return this.list.clauses.partyAfter(at + 2, sentence);
    return null;
  }

  /** Returns the claim of who would not say more of it: "Bech said a rival paid. Which one, he would not say". */
  private findOwn(sentence: Sentence, party: Speaking, verb: number): DraftClaim | null {
    const isMore = this.tokens
      .slice(sentence.first, verb + 5)
      .some(({ norm }) => /^(?:which|who|whom|how|why|where|elaborate|details)$/.test(norm));
    const before = this.list.attributions.at(-1);
    if (!isMore || before?.stance !== 'asserts' || !before.voice) return null;
    const { voice } = before;
    const isSame = this.list.toVoices(party).some((one) => toVoiceKey(one) === toVoiceKey(voice));
    return isSame && this.list.isFollowing(before, sentence) ? before.claim : null;
  }

  /**
   * Returns what somebody gives no answer to where it stands beside the silence: "would not say who carried the message", "did not
   * answer a request for border records", and what the paper itself has just said or asked of them. Null where nothing does.
   */
  private findUnanswered(sentence: Sentence, party: Speaking, silence: Silence): DraftClaim | null {
    if (this.list.findLastAnswered(sentence)) return null;
    const said = this.stateMatter(silence);
    if (said) return said;
    return this.list.findPaper(sentence, party, silence.verb);
  }

  /** Returns the clause or the noun that says what is not told: "who carried the message". */
  private stateMatter({ verb, last }: Silence): DraftClaim | null {
    for (let at = verb + 1; at < Math.min(last, verb + MAX_TO_MATTER); at += 1) {
      const { norm } = tokenAt(this.tokens, at);
      // "Declined to say whether he had asked for it", where another has said that he had.
      const asked = /^(?:whether|if)$/.test(norm) ? this.list.claims.findStated(at + 1, last) : null;
      if (asked) return asked;
      const isClause = /^(?:who|whom|what|which|how|why)$/.test(norm) && last - at >= MIN_MATTER;
      const isRequest =
        /^(?:request|requests|questions?)$/.test(norm) &&
        /^(?:for|about|on)$/.test(tokenAt(this.tokens, at + 1).norm);
      // "Did not answer questions on the report that soldiers had burned it".
      if (norm === 'that' && STATED.test(tokenAt(this.tokens, at - 1).norm) && last - at > MIN_MATTER)
        return (
          this.list.claims.findStated(at + 1, last) ??
          this.list.claims.state(at + 1, last, { isOnlyDenied: true })
        );
      if (isClause) return this.list.claims.findStated(at, last) ?? this.list.claims.state(at, last);
      if (isRequest && last - at > 3 && !ASKED_FOR.test(tokenAt(this.tokens, at + 2).norm))
        return this.list.claims.findStated(at, last) ?? this.list.claims.state(at, last);
    }
    return null;
  }

  readSilence(sentence: Sentence, at: number): void {
    const silence = findSilence(this.tokens, sentence, at);
    if (!silence) return;
    const party =
      this.findCalled(sentence, silence.verb) ?? this.list.findSpeaking(sentence, silence.verb, true);
    if (!party) {
      this.readOfAll(sentence, silence);
      return;
    }
    if (
      this.list.attributions
        .slice(-MAX_NEAR)
        .some(
          ({ first, last, stance }) =>
            (first === party.first && last >= silence.last) ||
            (stance === silence.stance && first <= silence.verb && last > silence.verb),
        )
    )
      return;
    // "Nobody at the council had replied": it is not said of the council.
    if (
      /^(?:at|in|of|from)$/.test(tokenAt(this.tokens, party.first - 1).norm) &&
      /^(?:nobody|none|one)$/.test(tokenAt(this.tokens, party.first - 2).norm)
    )
      return;
    const claim = this.findClaim(sentence, party, silence);
    if (!claim) return;
    const other = this.findNeither(sentence, party);
    for (const one of other ? [other, party] : [party])
      this.list.push({ party: one, stance: silence.stance, claim, first: one.first, last: silence.last });
  }

  /** Reads "both companies declined to comment": who they are is not said. */
  private readOfAll(sentence: Sentence, silence: Silence): void {
    const { phrases } = this.list.clauses;
    if (!isAllSides(phrases, sentence, silence.verb) || this.list.findLastAnswered(sentence)) return;
    const claim = this.list.findAnsweredNear(sentence, null, true);
    const { stance, last, verb } = silence;
    if (claim)
      this.list.push({ party: null, stance, claim, first: Math.max(sentence.first, verb - 2), last });
  }

  private findClaim(sentence: Sentence, party: Speaking, silence: Silence): DraftClaim | null {
    return (
      readAsked(this.list, sentence) ??
      this.findOwn(sentence, party, silence.verb) ??
      this.findUnanswered(sentence, party, silence) ??
      this.findOfOffice(sentence, party) ??
      this.list.findAnsweredNear(sentence, this.list.toVoices(party)[0] ?? null, true) ??
      this.list.stateBefore(sentence)
    );
  }

  /** Returns what was said of the state or the group for which somebody gives no answer: "Chad's minister did not respond". Null for nothing. */
  private findOfOffice(sentence: Sentence, party: Speaking): DraftClaim | null {
    const [voice, ...others] = this.list.toVoices(party);
    if (voice?.kind !== 'actor' || others.length > 0 || this.list.findLastAnswered(sentence)) return null;
    return this.list.claims.findOfOffice(voice, this.list.listParty(party));
  }

  /** Reads what somebody says who says nothing by it: "said it would not comment". Tells whether it is so. */
  readSaid(sentence: Sentence, party: Speaking, { first, last }: Statement): boolean {
    const opening = /^["“«]$/.test(tokenAt(this.tokens, first).text) ? first + 1 : first;
    const verb = /^(?:he|she|it|they|we|i)$/.test(tokenAt(this.tokens, opening).norm)
      ? opening + 1
      : /^(?:the|its|his|her|their)$/.test(tokenAt(this.tokens, opening).norm)
        ? opening + 2
        : null;
    const silence = verb === null ? null : findSilence(this.tokens, sentence, verb);
    // "Said his embassy had not been contacted": that is what he says.
    if (silence?.stance !== 'declines') return false;
    const claim = this.findClaim(sentence, party, silence);
    if (!claim) return false;
    this.list.push({ party, stance: silence.stance, claim, first: Math.min(party.first, first), last });
    return true;
  }

  /** Returns who else gives no answer: Katz in "neither Katz nor his lawyer responded". Null for nobody. */
  private findNeither(sentence: Sentence, party: Speaking): Speaking | null {
    if (tokenAt(this.tokens, party.first - 1).norm !== 'nor') return null;
    for (let at = party.first - 2; at >= Math.max(sentence.first, party.first - MAX_TO_NEITHER); at -= 1)
      if (tokenAt(this.tokens, at).norm === 'neither') return this.list.clauses.partyAfter(at + 1, sentence);
    return null;
  }
}
