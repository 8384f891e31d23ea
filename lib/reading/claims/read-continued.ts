import { findSubject } from '../actors/sentence-subject';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { AttributionList } from './attribution-list';
import type { Voice } from './draft-claim';
import { findVerdict } from './find-verdict';
import type { Speaking } from './speaking';
import { isNegative, type Statement } from './statements';

/** How many tokens a quotation has at most that is one statement. */
const MAX_QUOTED = 120;
/** A shorter quotation ("Envy.") says nothing that can be true or false. */
const MIN_WORDS = 6;
/** Within how many words a quotation says that something is not so. */
const MAX_TO_NO = 6;
const OPENING = /^["“«]$/;
const CLOSING = /^["”»]$/;

/** Reads quotations that stand by themselves, of whom the words before them tell: “It left,” Reyes said. “It never arrived.” */
export class ContinuedReader {
  constructor(private readonly list: AttributionList) {}

  private get body() {
    return this.list.clauses.phrases.body;
  }

  /** Reads the sentence at a place, of which no other rule has read anything: from `before` on no attribution is of it. */
  read(place: number, before: number): void {
    const sentence = this.body.sentences[place];
    if (!sentence) return;
    const isRead = this.list.attributions.length > before;
    const isOpening = OPENING.test(tokenAt(this.body.tokens, sentence.first).text);
    if (isOpening) this.readAlone(place, sentence, before);
    else this.readAfterColon(place, sentence, isRead);
  }

  /** Reads a quotation that begins its sentence, and that nobody is named after. */
  private readAlone(place: number, sentence: Sentence, before: number): void {
    const quotation = this.findQuotation(place, sentence.first);
    if (!quotation || this.list.attributions.slice(before).some(({ first }) => first === sentence.first))
      return;
    const voice = this.findVoice(place, sentence);
    if (voice) this.push(voice, quotation, sentence);
  }

  /** Reads “His driver remembers it differently: ‘We opened six.’” */
  private readAfterColon(place: number, sentence: Sentence, isRead: boolean): void {
    const { tokens } = this.body;
    for (let at = sentence.first + 2; at < sentence.last - 1; at += 1) {
      const { text } = tokenAt(tokens, at);
      if (OPENING.test(text) || CLOSING.test(text)) return;
      if (text !== ':' || !OPENING.test(tokenAt(tokens, at + 1).text)) continue;
      const quotation = this.findQuotation(place, at + 1);
      // Said by another rule already.
      if (isRead && this.list.attributions.some(({ last }) => last > at + 1)) return;
      const party = this.list.clauses.partyAfter(sentence.first, sentence);
      const subject = findSubject(this.list.clauses.phrases, sentence);
      const unnamed = party?.kind === 'unnamed' ? this.list.toVoices(party)[0] : null;
      const named: Voice | null = subject?.kind === 'person' ? { kind: 'actor', actor: subject } : null;
      const voice = unnamed ?? named;
      if (quotation && voice) this.push(voice, quotation, sentence, sentence.first);
      return;
    }
  }

  private push(voice: Voice, { first, last }: Statement, sentence: Sentence, from = first - 1): void {
    const party: Speaking = { kind: 'voice', voice, first, last };
    const isNo = isNegative(this.body.tokens, { first, last: Math.min(last, first + MAX_TO_NO) });
    const verdict = isNo ? findVerdict(this.list, { first, last }, party, sentence) : null;
    const claim = verdict ?? this.list.claims.state(first, last);
    if (claim) this.list.push({ party, stance: verdict ? 'denies' : 'asserts', claim, first: from, last });
  }

  /** Returns the words of the quotation that a sign opens, if nobody is named after it: it ends with a sentence. Null for none. */
  private findQuotation(from: number, open: number): Statement | null {
    const { tokens, sentences } = this.body;
    const limit = Math.min(tokens.length, open + MAX_QUOTED);
    let close = open + 1;
    while (close < limit && !CLOSING.test(tokenAt(tokens, close).text)) close += 1;
    if (close >= limit) return null;
    let place = from;
    while ((sentences[place]?.last ?? Infinity) <= close) place += 1;
    const end = sentences[place];
    if (end?.paragraph !== sentences[from]?.paragraph || (end?.last ?? 0) > close + 2) return null;
    let last = close;
    while (last > open && /^[.,!?…]$/.test(tokenAt(tokens, last - 1).text)) last -= 1;
    const isAsked = tokenAt(tokens, close - 1).text === '?';
    const words = tokens.slice(open + 1, last).filter(({ kind }) => kind !== 'sign');
    const least = isNegative(tokens, { first: open + 1, last }) ? MIN_WORDS - 2 : MIN_WORDS;
    return words.length < least || isAsked ? null : { first: open + 1, last };
  }

  /** Returns who has spoken in the sentence before, else the person whom it is about; null for nobody. */
  private findVoice(place: number, sentence: Sentence): Voice | null {
    const before = this.body.sentences[place - 1];
    if (!before) return null;
    const said = this.list.attributions.filter(
      ({ first, last, voice }) => voice !== null && last > before.first && first < sentence.first,
    );
    const outer = said.findLast(({ chain }) => chain.length === 0) ?? said.at(-1);
    const isSilent = outer && /^(?:declines|unreachable)$/.test(outer.stance);
    if (outer) return isSilent ? null : outer.voice;
    // "Rocco leads the clan. 'He asked me to pay'": it is another who speaks of him.
    const opening = tokenAt(this.body.tokens, sentence.first + 1).norm;
    if (before.paragraph !== sentence.paragraph || /^(?:he|she|they|his|her|their)$/.test(opening))
      return null;
    const subject = findSubject(this.list.clauses.phrases, before);
    return subject?.kind === 'person' && !isWithinQuotation(this.body.tokens, before)
      ? { kind: 'actor', actor: subject }
      : null;
  }
}

/** Whether a sentence has a quotation of its own. */
function isWithinQuotation(tokens: readonly Token[], { first, last }: Sentence): boolean {
  return tokens.slice(first, last).some(({ text }) => OPENING.test(text));
}
