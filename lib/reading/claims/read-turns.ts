import type { DraftActor } from '../actors/mention-map';
import type { ReadStance } from '../reading';
import type { Sentence } from '../text/sentences';
import { isNegatedVerb, tokenAt } from '../text/tokens';
import { findAsking } from './asking-voices';
import type { AttributionList } from './attribution-list';
import { type DraftClaim, toVoiceKey, type Voice } from './draft-claim';
import { findVerdict } from './find-verdict';
import { findGuest, findIssuer } from './issuer-and-guest';
import { type Label, readLabel, readUnlabelled, skipDecoration } from './labels';
import { isSilent, judgeReply } from './turn-replies';

/** Who has the word, by the label above or before the words: in an interview, a live report, a statement in points. */
type Turn = { readonly kind: 'question' | 'answer' | 'point'; readonly voice: Voice | null; isOpen: boolean };

/** What somebody says in a turn of theirs. */
type Spoken = Pick<Turn, 'kind' | 'voice'> & { readonly first: number; readonly last: number };

/** Whom the first or the second person stands for in some tokens. */
export type Self = {
  readonly first: number;
  readonly last: number;
  readonly actor: DraftActor;
  readonly words: RegExp;
};

const ONE = /^(?:i|me|my)$/;
const MANY = /^(?:we|us|our)$/;
const ASKED = /^(?:you|your)$/;

const MIN_POINTS = 2;
/** How many labels that name somebody make an interview. */
const MIN_NAMED = 3;
/** How many sentences a question may have before its answer. */
const MAX_TURN = 12;
/** How many words and signs a question may have that says nothing itself. */
const MAX_BACK_QUESTION = 14;
const MIN_WORDS = 4;
/** How many words "that is false" has, which says nothing itself. */
const MIN_SHORT = 3;

/** Reads who speaks by labels: "Q:", "A:", "Anders:", "1.", and "A spokesman:" before a quotation. */
export class TurnReader {
  private turn: Turn | null = null;
  private asked: DraftClaim | null = null;
  private readonly spoken: Spoken[] = [];
  /** Who only asks, by their labels: the keys of voices. */
  private readonly asking: ReadonlySet<unknown>;
  private readonly labels = new Map<Sentence, Label>();
  private readonly isInterview: boolean;
  private readonly isInPoints: boolean;

  constructor(private readonly list: AttributionList) {
    const { sentences } = this.body;
    const counts = { answer: 0, question: 0, point: 0, speaker: 0, other: 0 };
    for (const sentence of sentences) {
      const label = readLabel(list.clauses, sentence);
      if (!label) continue;
      this.labels.set(sentence, label);
      if (label.kind !== 'speaker' || !label.isQuoted) counts[label.kind] += 1;
    }
    const isNamed = counts.speaker >= MIN_NAMED;
    if (counts.question + counts.answer === 0 && !isNamed && INTERVIEW.test(this.headText()))
      for (const [sentence, label] of readUnlabelled(this.body)) {
        this.labels.set(sentence, label);
        counts[label.kind] += 1;
      }
    this.isInterview = counts.question + counts.answer > 1 || isNamed;
    this.asking = isNamed ? findAsking(list, this.labels) : new Set();
    // The minutes of a meeting are in points as well, and nobody speaks in them.
    const isStatement =
      STATEMENT.test(this.headText()) || sentences.some(({ first }) => this.beginsWithWe(first));
    this.isInPoints = counts.point >= MIN_POINTS && isStatement;
    if (this.isInPoints || STATEMENT.test(this.headText()))
      list.self = findIssuer(list.clauses.phrases, this.headText());
  }

  private get body() {
    return this.list.clauses.phrases.body;
  }

  /** Takes up what a sentence begins with, before it is read. Returns where its own words begin. */
  open(sentence: Sentence): number {
    const label = this.labels.get(sentence);
    if (!label) {
      // A statement in points ends where a paragraph has none.
      if (this.turn?.kind === 'point' && this.isNewParagraph(sentence)) this.turn = null;
      // "11:05 Two drivers say".
      const isTime = /^\d{1,2}[.:]\d{2}$/.test(tokenAt(this.body.tokens, sentence.first).text);
      return isTime ? skipDecoration(this.list.clauses, sentence) : sentence.first;
    }
    if (label.kind === 'point') {
      this.turn = this.isInPoints ? { kind: 'point', voice: this.list.self, isOpen: true } : null;
      return sentence.first;
    }
    if (label.kind === 'speaker') return this.openSpeaker(sentence, label);
    if (label.kind === 'other') {
      if (!this.isInterview) return sentence.first;
      this.turn = null;
      return label.end;
    }
    const voice = label.kind === 'answer' ? this.findGuest(sentence) : null;
    this.turn = { kind: label.kind, voice, isOpen: true };
    return label.end;
  }

  private openSpeaker(sentence: Sentence, label: Label & { readonly kind: 'speaker' }): number {
    if (label.isQuoted) {
      this.pushSpoken(sentence, label.end, this.list.toVoices(label.party)[0] ?? null, true);
      return label.end;
    }
    if (!this.isInterview) return sentence.first;
    const [voice = null] = this.list.toVoices(label.party);
    const isQuestion = voice !== null && this.asking.has(toVoiceKey(voice));
    this.turn = { kind: isQuestion ? 'question' : 'answer', voice, isOpen: true };
    return label.end;
  }

  /** Returns whom "I" and "you" stand for in an interview, and "we" in a statement. */
  listSelves(): readonly Self[] {
    const { guest } = this;
    const { self } = this.list;
    const issuer = self?.kind === 'actor' && self.actor.kind !== 'person' ? self.actor : null;
    const spoken = this.spoken.flatMap(({ first, last, kind, voice }, place): Self[] => {
      const one = toPerson(voice) ?? (kind === 'answer' ? guest : null);
      const other = kind === 'question' ? (guest ?? this.findAnswering(place)) : null;
      return [
        ...(one ? [{ first, last, actor: one, words: ONE }] : []),
        ...(other ? [{ first, last, actor: other, words: ASKED }] : []),
      ];
    });
    const whole = { first: 0, last: this.body.tokens.length, words: MANY };
    return issuer ? [...spoken, { ...whole, actor: issuer }] : spoken;
  }

  /** Returns the places of what is only asked. */
  listQuestions(): readonly Pick<Self, 'first' | 'last'>[] {
    return this.spoken.filter(({ kind }) => kind === 'question');
  }

  /** Returns who has the word next after somebody who asks. */
  private findAnswering(place: number): DraftActor | null {
    const next = this.spoken.slice(place + 1, place + MAX_TURN).find(({ kind }) => kind !== 'question');
    return toPerson(next?.voice ?? null);
  }

  /** Whether a sentence asks: nothing is said in it. */
  isQuestion({ last }: Sentence): boolean {
    return this.turn?.kind === 'question' && tokenAt(this.body.tokens, last - 1).text === '?';
  }

  /** Reads a sentence of somebody's turn in which nothing was read yet, as what they say or answer. */
  close(sentence: Sentence, from: number, before: number): void {
    const { turn } = this;
    const isRead = this.list.attributions.length > before;
    if (!turn || this.isPointAlone(sentence)) return;
    if (turn.kind !== 'point')
      this.spoken.push({ first: from, last: sentence.last, kind: turn.kind, voice: turn.voice });
    if (turn.kind === 'question') {
      // "The paper says that you met them. Is that right?": what it says is asked.
      if (isRead) this.asked = this.list.attributions.at(-1)?.claim ?? null;
      else if (this.isPut(sentence, from) && (turn.isOpen || !this.pointsBack(sentence, from)))
        this.asked = this.list.claims.state(from, this.trim(sentence));
      turn.isOpen = false;
      return;
    }
    const isFirst = turn.isOpen;
    turn.isOpen = false;
    if (turn.kind === 'answer' && turn.voice && this.isInterview) this.list.chainThrough(before, turn.voice);
    if (!turn.voice || isRead) return;
    const reply = isFirst && turn.kind === 'answer' ? judgeReply(this.body.tokens, from) : null;
    if (!reply || !this.asked) {
      this.pushSpoken(sentence, from, turn.voice);
      return;
    }
    this.push(turn.voice, reply, { claim: this.asked, first: from, last: this.trim(sentence) });
    // "No, we have never paid".
    const rest = /^[.,;]$/.test(tokenAt(this.body.tokens, from + 1).text) ? from + 2 : from + 1;
    this.pushSpoken(sentence, rest, turn.voice);
  }

  /** Says what somebody says in the words from a token to the end of a sentence. */
  private pushSpoken(sentence: Sentence, from: number, voice: Voice | null, isQuoted = false): void {
    const { tokens } = this.body;
    const last = this.trim(sentence);
    const isQuestion = tokenAt(tokens, sentence.last - 1).text === '?';
    if (!voice || isQuestion || last - from < MIN_SHORT) return;
    const words = tokens.slice(from, last).map(({ norm }) => norm);
    if (isSilent(words)) {
      const claim = this.asked ?? this.list.claims.findAnswered(voice);
      if (claim) this.push(voice, 'declines', { claim, first: from, last });
      return;
    }
    const untrue = this.readUntrue(sentence, from, voice);
    if (untrue) {
      this.push(voice, 'denies', { claim: untrue, first: from, last });
      return;
    }
    if (last - from < MIN_WORDS) return;
    // What else is said in an interview is no claim of its own; a point of a statement that names two is.
    const named = new Set(this.list.clauses.phrases.mentions.within(from, last).map(({ actor }) => actor));
    const isNamed = this.turn?.kind === 'point' && named.size > 1;
    const isOwnDenial =
      /^["“]?(?:we|i)$/.test(words.find((word) => /\p{L}/u.test(word)) ?? '') &&
      this.isNegative(from) &&
      !NO_DEED.test(words.join(' '));
    if (!isNamed && !isOwnDenial && !isQuoted) return;
    // "I can categorically deny them": what the question spoke of.
    const isAsked = isOwnDenial && /\bden(?:y|ied) (?:it|that|this|them)$/.test(words.join(' '));
    const claim =
      (isAsked ? this.asked : null) ?? this.list.claims.state(from, last, { isOnlyDenied: isOwnDenial });
    if (claim) this.push(voice, isOwnDenial ? 'denies' : 'asserts', { claim, first: from, last });
  }

  /** Returns the claim that "It is untrue that" and "The allegation that … is false" speak of, or what was said before. */
  private readUntrue(sentence: Sentence, from: number, voice: Voice): DraftClaim | null {
    const { tokens } = this.body;
    const last = this.trim(sentence);
    const that = tokens.slice(from, from + 7).findIndex(({ norm }) => norm === 'that');
    const isUntrue = tokens
      .slice(from, last)
      .some(({ norm }) => /^(?:untrue|false|lie|baseless|unfounded)$/.test(norm));
    if (that > 0 && isUntrue) {
      const start = from + that + 1;
      let end = last;
      for (let at = start; at < last; at += 1)
        if (/^(?:is|are|was)$/.test(tokenAt(tokens, at).norm) && last - at < 6) end = at;
      return (
        this.list.claims.findStated(start, end) ?? this.list.claims.state(start, end, { isOnlyDenied: true })
      );
    }
    const party = { kind: 'voice' as const, voice, first: from, last };
    return findVerdict(this.list, { first: from, last }, party, sentence);
  }

  /** Whether a sentence of who asks is a question, or says something of whom it is put to: "You paid them." */
  private isPut({ last }: Sentence, from: number): boolean {
    const words = this.body.tokens.slice(from, last);
    return words.at(-1)?.text === '?' || words.some(({ norm }) => ASKED.test(norm));
  }

  /** Whether a question says nothing itself, and asks of what was said before: "Is that right?", "Can you confirm this?". */
  private pointsBack({ last }: Sentence, from: number): boolean {
    const { mentions } = this.list.clauses.phrases;
    const words = this.body.tokens.slice(from, last);
    const isEmpty = !words.some(
      (token, place) => token.isCapital && place > 0 && mentions.at(from + place) !== null,
    );
    return isEmpty && words.length <= MAX_BACK_QUESTION && this.asked !== null;
  }

  private isNegative(from: number): boolean {
    return this.body.tokens
      .slice(from, from + 6)
      .some((token) => /^(?:not|never|no|deny|nothing)$/.test(token.norm) || isNegatedVerb(token));
  }

  private push(
    voice: Voice,
    stance: ReadStance,
    { claim, first, last }: { readonly claim: DraftClaim; readonly first: number; readonly last: number },
  ): void {
    this.list.push({ party: { kind: 'voice', voice, first, last }, stance, claim, first, last });
  }

  private beginsWithWe(first: number): boolean {
    return /^(?:we|our)$/.test(tokenAt(this.body.tokens, first).norm);
  }

  /** Whether a sentence is the number of a point alone. */
  private isPointAlone(sentence: Sentence): boolean {
    const label = this.labels.get(sentence);
    return label?.kind === 'point' && label.end >= sentence.last;
  }

  private isNewParagraph(sentence: Sentence): boolean {
    const { sentences } = this.body;
    const before = sentences[sentences.indexOf(sentence) - 1];
    return before?.paragraph !== sentence.paragraph;
  }

  private trim({ last }: Sentence): number {
    let end = last;
    while (/^[.!?"”»*]$/.test(tokenAt(this.body.tokens, end - 1).text)) end -= 1;
    return end;
  }

  private headText(): string {
    return this.body.text.slice(0, Math.min(tokenAt(this.body.tokens, 0).start, MAX_HEAD));
  }

  /** Returns who answers: the person whom the words before the first question say that somebody speaks with. */
  private findGuest(sentence: Sentence): Voice | null {
    if (this.turn?.kind === 'answer' && this.turn.voice) return this.turn.voice;
    this.guest ??= findGuest(this.list.clauses.phrases, this.headText(), sentence.first);
    return this.guest ? { kind: 'actor', actor: this.guest } : null;
  }

  private guest: DraftActor | null = null;
}

function toPerson(voice: Voice | null): DraftActor | null {
  return voice?.kind === 'actor' && voice.actor.kind === 'person' ? voice.actor : null;
}

/** What is no deed that anybody denies: "I don't have any update", "we do not want to". */
const NO_DEED =
  /^(?:i|we) (?:do not|don['’]t|did not|didn['’]t|cannot|can['’]t|am not|are not) (?:going to|(?:really |yet )?(?:want|know|think|need|wish|mind|like|mean|understand|expect|preview|see|hear|say)\b|have (?:\S+ ){0,2}(?:comments?|updates?|announcements?|details?|information|anything|idea|answer|readout|opening|timeline|assessment)\b)/;

/** What the head of an interview says. */
const INTERVIEW = /\binterview|\bconversation|\bQ ?& ?A\b|\bquestions\b|\bin conversation\b/i;
const STATEMENT = /\b(?:statement|communiqu[eé]|declaration|press release)\b/i;
const MAX_HEAD = 2000;
