import type { DraftActor } from './mention-map';

/** Words that stand for two actors: "the two leaders", "they". Its tokens go from `first` to before `last`. */
export type PairMention = {
  readonly first: number;
  readonly last: number;
  readonly kind: 'description' | 'pronoun';
  readonly actors: readonly [DraftActor, DraftActor];
};

/** The places of a text that stand for two of its actors. */
export class PairMap {
  private readonly byFirst = new Map<number, PairMention>();
  private readonly byLast = new Map<number, PairMention>();

  add(pair: PairMention): void {
    this.byFirst.set(pair.first, pair);
    this.byLast.set(pair.last, pair);
  }

  /** Returns the two for whom the words stand that begin at a token; null for none. */
  startingAt(token: number): PairMention | null {
    return this.byFirst.get(token) ?? null;
  }

  /** Returns the two for whom the words stand that end before a token; null for none. */
  endingAt(token: number): PairMention | null {
    return this.byLast.get(token) ?? null;
  }

  /** Returns those who are meant among the tokens from `first` to before `last`. */
  listActors(first: number, last: number): DraftActor[] {
    const actors: DraftActor[] = [];
    for (let at = first; at < last; at += 1) actors.push(...(this.byFirst.get(at)?.actors ?? []));
    return actors;
  }
}
