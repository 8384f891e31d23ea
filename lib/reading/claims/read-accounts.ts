import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { SAYING_VERBS } from '../words/speech-words';
import type { AttributionList } from './attribution-list';
import type { Speaking } from './speaking';

/** Verbs that say how somebody tells it: "as the pastor tells it". */
export const TELLINGS =
  /^(?:tells|told|puts|put|remembers|remembered|recalls|recalled|sees|saw|described|describes)$/;
const SUBJECTS: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' };
const MAX_OWNER = 9;
/** What follows the comma after what is told, and is no part of it. */
const ENDS = /^(?:although|though|but|while|whereas)$/;
const MIN_WORDS = 3;

/** Reads what a sentence says by the account of somebody: "by Reyes's account", "in the words of one elder", "as he tells it". */
export class AccountReader {
  constructor(private readonly list: AttributionList) {}

  private get tokens() {
    return this.list.clauses.phrases.body.tokens;
  }

  /** Reads the noun at a token. Tells whether it is such an account. */
  readNoun(sentence: Sentence, noun: number): boolean {
    const isOf = tokenAt(this.tokens, noun + 1).norm === 'of';
    const after = isOf ? this.list.clauses.partyAfter(noun + 2, sentence) : null;
    const isThose = isOf && /^(?:those|people)$/.test(tokenAt(this.tokens, noun + 2).norm);
    if (isOf && !(after || isThose)) return false;
    const preposition = this.findPreposition(sentence, noun);
    if (preposition === null) return false;
    const party = after ?? (isThose ? null : this.findOwner(sentence, noun));
    const close = isThose ? this.findClose(sentence, noun) : (after?.last ?? noun + 1);
    return party !== null && this.push(sentence, party, { open: preposition, close });
  }

  /** Reads the verb at a token, before "it". Tells whether it is how somebody tells what the sentence says. */
  readTelling(sentence: Sentence, verb: number): boolean {
    if (tokenAt(this.tokens, verb + 1).norm !== 'it') return false;
    const party = this.list.findSpeaking(sentence, verb);
    const open = (party?.first ?? 0) - 1;
    if (!party || tokenAt(this.tokens, open).norm !== 'as') return false;
    return this.push(sentence, party, { open, close: verb + 2 });
  }

  private findClose({ last }: Sentence, from: number): number {
    let at = from;
    while (at < last && tokenAt(this.tokens, at).kind !== 'sign') at += 1;
    return at;
  }

  /** Returns where "by" or "in" stands before the words of whose account it is. */
  private findPreposition({ first }: Sentence, noun: number): number | null {
    for (let at = noun - 1; at >= first && at > noun - MAX_OWNER; at -= 1) {
      const { norm, kind } = tokenAt(this.tokens, at);
      if (/^(?:by|in|on)$/.test(norm)) return at;
      if (kind === 'sign' && !/^['’]$/.test(tokenAt(this.tokens, at).text)) return null;
    }
    return null;
  }

  private findOwner(sentence: Sentence, noun: number): Speaking | null {
    const isOwn = tokenAt(this.tokens, noun - 1).norm === 'own';
    const at = isOwn ? noun - 2 : noun - 1;
    const owner = tokenAt(this.tokens, at);
    const subject = SUBJECTS[owner.norm];
    // "Reyes, by her own account, read it": whom the sentence is about.
    if (subject && isOwn && tokenAt(this.tokens, at - 2).text === ',') {
      const party = this.list.clauses.partyBefore(at - 2, sentence);
      if (party) return party;
    }
    const mention = subject ? this.list.clauses.phrases.mentions.at(at) : null;
    if (mention) {
      const { first, last } = mention;
      return { kind: 'actors', phrases: [{ mention, first, last, isWeak: false }], first, last };
    }
    if (subject) return this.list.findPronoun(sentence, at, subject);
    return owner.isPossessive ? this.list.clauses.partyBefore(noun, sentence) : null;
  }

  /** Says what the sentence says without the aside, if signs set it off. */
  private push(
    sentence: Sentence,
    party: Speaking,
    { open, close }: { readonly open: number; readonly close: number },
  ): boolean {
    const isOpening = open === sentence.first;
    const isSetOff = isOpening || /^[,–—(-]$/.test(tokenAt(this.tokens, open - 1).text);
    const isClosed = close >= sentence.last || /^[,.;–—)-]$/.test(tokenAt(this.tokens, close).text);
    // "In his view the police lied": no comma stands there.
    const isBare = !isClosed && isOpening && this.opensClause(close);
    if (!isSetOff || !(isClosed || isBare)) return false;
    const last = this.findEnd(sentence, close);
    const isLast = last - close <= 1;
    const start = isBare ? close : close + 1;
    const [first, end] = [isOpening ? start : sentence.first, isLast ? open - 1 : last];
    if (end - first < MIN_WORDS || this.isSaid(close, last, isOpening)) return false;
    const { text } = this.list.clauses.phrases.body;
    const slice = (from: number, to: number): string =>
      text.slice(tokenAt(this.tokens, from).start, tokenAt(this.tokens, to - 1).end);
    const isInside = !isOpening && !isLast;
    const written = isInside
      ? `${slice(sentence.first, open - 1)} ${slice(close + 1, last)}`.replace(/\s+/g, ' ')
      : null;
    const claim = this.list.claims.state(first, end, { written });
    if (claim) this.list.push({ party, stance: 'asserts', claim, first: sentence.first, last });
    return claim !== null;
  }

  private opensClause(at: number): boolean {
    return (
      /^(?:the|he|she|it|they|there|this)$/.test(tokenAt(this.tokens, at).norm) ||
      this.list.clauses.phrases.mentions.at(at)?.first === at
    );
  }

  /** Whether another says something in the clause after an account that opens the sentence: it is read with that. */
  private isSaid(close: number, last: number, isOpening: boolean): boolean {
    return isOpening && this.tokens.slice(close, last).some(({ norm }) => SAYING_VERBS.has(norm));
  }

  private findEnd({ last }: Sentence, close: number): number {
    let end = close + 1;
    while (end < last) {
      const { text, norm } = tokenAt(this.tokens, end);
      if (text === ';' || norm === 'but') break;
      if (text === ',' && ENDS.test(tokenAt(this.tokens, end + 1).norm)) break;
      end += 1;
    }
    while (end > close + 1 && /^[.!?,"”]$/.test(tokenAt(this.tokens, end - 1).text)) end -= 1;
    return Math.min(end, last);
  }
}
