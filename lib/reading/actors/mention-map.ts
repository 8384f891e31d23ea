import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { KnownFrom, MentionKind } from '../reading';

/** A mention of an actor: the tokens it has, from `first` to before `last`. */
export type TokenMention = {
  readonly first: number;
  readonly last: number;
  readonly kind: MentionKind;
  readonly actor: DraftActor;
  /** Whether the actor is only the nearest that fits: what is read of it is possible at most. */
  readonly isNear?: boolean;
};

/** An actor while a text is read. */
export type DraftActor = {
  /** Tells it from others of this text. */
  readonly key: string;
  readonly kind: ActorKindId;
  readonly name: string;
  /** The words of its name, as words are compared. */
  readonly words: readonly string[];
  readonly known: KnownFrom | null;
  /** The words of its offices and descriptions, as words are compared. */
  readonly described: Set<string>;
  role: string;
};

/** The mentions of a text in their order, and which of them a token belongs to. */
export class MentionMap {
  private readonly byToken: (TokenMention | undefined)[] = [];

  /** Adds a mention unless one of its tokens belongs to another. */
  add(mention: TokenMention): boolean {
    for (let at = mention.first; at < mention.last; at += 1) if (this.byToken[at]) return false;
    for (let at = mention.first; at < mention.last; at += 1) this.byToken[at] = mention;
    return true;
  }

  remove(mention: TokenMention): void {
    for (let at = mention.first; at < mention.last; at += 1) this.byToken[at] = undefined;
  }

  /** Returns the mention that a token belongs to; null for none. */
  at(token: number): TokenMention | null {
    return this.byToken[token] ?? null;
  }

  /** Returns the mentions among the tokens from `first` to before `last`, in their order. */
  within(first: number, last: number): TokenMention[] {
    const found: TokenMention[] = [];
    for (let at = first; at < last; at += 1) {
      const mention = this.byToken[at];
      if (!mention) continue;
      found.push(mention);
      at = mention.last - 1;
    }
    return found;
  }
}
