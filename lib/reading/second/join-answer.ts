import { toSlug } from '@/lib/network/nearest';
import type {
  Quote,
  ReadActor,
  ReadAttribution,
  ReadClaim,
  Reading,
  ReadRelationship,
  Span,
} from '../reading';
import { readBody } from '../reading-text';
import { MODEL_RULE } from '../review/reading-words';
import type { AnsweredClaim, AnsweredTie, SecondAnswer } from './answer-schema';

/** A reading with what a second reader added, and how much of its answer did not hold against the text. */
export type JoinedReading = { readonly reading: Reading; readonly added: number; readonly refused: number };

/**
 * Returns a reading with what a second reader suggests, marked as the model’s. Nothing of it is trusted: a quote has to stand in the text
 * letter for letter, within one sentence, which has to name both ends; no quote may come from a sentence that speaks to a program.
 */
export function joinAnswer(text: string, reading: Reading, answer: SecondAnswer): JoinedReading {
  const joining = new Joining(text, reading);
  for (const { name, kind } of answer.actors) joining.addActor(name, kind);
  for (const tie of answer.relationships) joining.addTie(tie);
  for (const claim of answer.claims) joining.addClaim(claim);
  return joining.finish();
}

class Joining {
  readonly #sentences: readonly Span[];
  readonly #actors: ReadActor[];
  readonly #ties: ReadRelationship[] = [];
  readonly #claims: ReadClaim[] = [];
  readonly #attributions: ReadAttribution[] = [];
  #added = 0;
  #refused = 0;

  constructor(
    readonly text: string,
    readonly reading: Reading,
  ) {
    this.#sentences = readBody(text, 0, () => false).sentences;
    this.#actors = [...reading.actors];
  }

  addActor(name: string, kind: ReadActor['kind']): void {
    if (this.#actors.some((actor) => actor.name === name)) return;
    const start = findWhole(this.text, name, 0);
    const isNamed = this.#actors.some(({ mentions }) =>
      mentions.some((span) => span.start <= start && span.end > start),
    );
    if (start < 0 || isNamed || this.#isInstruction({ start, end: start + name.length })) {
      if (!isNamed) this.#refused += 1;
      return;
    }
    const mention = { start, end: start + name.length, kind: 'name' } as const;
    const id = this.#toFreeId(name);
    this.#actors.push({ id, kind, name, known: null, role: '', mentions: [mention] });
    this.#added += 1;
  }

  addTie({ type, source, target, modality, quote }: AnsweredTie): void {
    const found = this.#findQuote(quote);
    const [from, to] = [source, target].map((name) => found && this.#findActor(name, found.sentence));
    if (!found || !from || !to || from === to) {
      this.#refused += 1;
      return;
    }
    const isThere = [...this.reading.relationships, ...this.#ties].some(
      (tie) =>
        tie.type === type &&
        tie.source === from.id &&
        tie.target === to.id &&
        tie.evidence.some((span) => span.start < found.sentence.end && span.end > found.sentence.start),
    );
    if (isThere) return;
    const id = `second-tie-${this.#ties.length + 1}`;
    const evidence = [found.quote];
    const ends = { source: from.id, target: to.id, third: null };
    this.#ties.push({ id, type, ...ends, tier: 'found', rule: MODEL_RULE, modality, evidence });
    this.#added += 1;
  }

  addClaim({ statement, speaker, stance, quote }: AnsweredClaim): void {
    const found = this.#findQuote(quote);
    const actor = found && this.#findActor(speaker, found.sentence);
    const unnamed = this.reading.speakers.find(({ attribution }) => attribution === speaker);
    if (!found || (!actor && !unnamed)) {
      this.#refused += 1;
      return;
    }
    const all = [...this.reading.claims, ...this.#claims];
    let claim = all.find((each) => each.statement === statement);
    if (!claim) {
      claim = { id: `second-claim-${this.#claims.length + 1}`, statement, relationships: [] };
      this.#claims.push(claim);
    }
    const who = actor?.id ?? unnamed?.id ?? null;
    this.#attributions.push({
      ...found.quote,
      speaker: who,
      stance,
      claim: claim.id,
      chain: [],
      flag: 'Suggested by the second reader, a model.',
    });
    this.#added += 1;
  }

  finish(): JoinedReading {
    const { reading } = this;
    return {
      reading: {
        ...reading,
        actors: this.#actors,
        relationships: [...reading.relationships, ...this.#ties],
        claims: [...reading.claims, ...this.#claims],
        attributions: [...reading.attributions, ...this.#attributions],
      },
      added: this.#added,
      refused: this.#refused,
    };
  }

  /** A quote that stands in the text, and in one sentence of it that speaks to readers. */
  #findQuote(quote: string): { readonly quote: Quote; readonly sentence: Span } | null {
    const start = quote.trim() === '' ? -1 : this.text.indexOf(quote);
    const end = start + quote.length;
    const sentence = this.#sentences.find((each) => each.start <= start && each.end >= end);
    if (start < 0 || !sentence || this.#isInstruction(sentence)) return null;
    return { quote: { start, end, quote }, sentence };
  }

  /** The actor that a sentence names by these words, or by a mention within it. */
  #findActor(name: string, sentence: Span): ReadActor | null {
    const words = this.text.slice(sentence.start, sentence.end);
    const at = findWhole(words, name, 0);
    const place = sentence.start + at;
    return (
      this.#actors.find(
        ({ mentions }) =>
          at >= 0 && mentions.some((span) => span.start < place + name.length && span.end > place),
      ) ??
      this.#actors.find(
        (actor) => at >= 0 && [actor.name, ...actor.mentions.map((span) => this.#read(span))].includes(name),
      ) ??
      null
    );
  }

  #read({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  #isInstruction({ start, end }: Span): boolean {
    return this.reading.instructions.some((span) => span.start < end && span.end > start);
  }

  #toFreeId(name: string): string {
    const slug = toSlug(name) || 'actor';
    let id = `second-${slug}`;
    for (let number = 2; this.#actors.some((actor) => actor.id === id); number += 1)
      id = `second-${slug}-${number}`;
    return id;
  }
}

/** Returns where words stand as whole words; -1 for nowhere. */
function findWhole(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return at;
  }
  return -1;
}
