import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MentionKind, Quote, ReadModality, ReadStance, Span } from '@/lib/reading/reading';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';

/**
 * `tuned`, `tuned-second`, `tuned-third`, `tuned-fourth`, `tuned-passages`, `tuned-sixth`, `tuned-seventh`: rules may be tuned
 * on them; `tuned-second`, `tuned-third`, `tuned-sixth` and `tuned-seventh` are of other writers, and `tuned-third` was held out until
 * the fifth round. `passages`: short ones to learn names and references from. The others are measured only: those of the first round, and those written before the second.
 */
export type GoldPart =
  | 'tuned'
  | 'tuned-second'
  | 'tuned-third'
  | 'tuned-fourth'
  | 'tuned-passages'
  | 'tuned-sixth'
  | 'tuned-seventh'
  | 'held-out'
  | 'held-out-second'
  | 'held-out-fourth'
  | 'held-out-fifth'
  | 'held-out-sixth'
  | 'held-out-seventh';

type WrittenMention = { readonly text: string; readonly occurrence?: number; readonly kind?: MentionKind };

/** An annotation as it is written: strings of the text in place of offsets. */
type GoldFile = {
  readonly about: string;
  readonly document: GoldDocument;
  readonly body: string;
  readonly actors: readonly {
    readonly id: string;
    readonly kind: ActorKindId;
    readonly name: string;
    readonly optional?: boolean;
    readonly mentions: readonly WrittenMention[];
  }[];
  readonly speakers: readonly {
    readonly id: string;
    readonly attribution: string;
    readonly mentions: readonly WrittenMention[];
  }[];
  readonly relationships: readonly {
    readonly types: readonly string[];
    readonly source: string;
    readonly target: string;
    readonly third?: string;
    readonly modality: ReadModality;
    readonly optional?: boolean;
    readonly claim?: string;
    readonly quote: string;
  }[];
  readonly claims: readonly {
    readonly id: string;
    readonly statement: string;
    readonly said: readonly {
      readonly speakers: readonly string[];
      readonly stances: readonly ReadStance[];
      readonly chain?: readonly string[];
      readonly quote: string;
    }[];
  }[];
  readonly pairs: readonly { readonly actors: readonly [string, string]; readonly quote: string }[];
};

export type GoldDocument = {
  readonly title: string;
  readonly publisher: string;
  readonly authors: readonly string[];
  readonly published: string | null;
};

export type GoldMention = Span & { readonly kind: MentionKind };

export type GoldActor = {
  readonly id: string;
  readonly kind: ActorKindId;
  readonly name: string;
  readonly optional: boolean;
  readonly mentions: readonly GoldMention[];
};

export type GoldRelationship = {
  readonly types: readonly string[];
  readonly source: string;
  readonly target: string;
  readonly third: string | null;
  readonly modality: ReadModality;
  /** Right when it is found, and not missed when it is not. */
  readonly optional: boolean;
  readonly claim: string | null;
  readonly evidence: Quote;
};

export type GoldSaying = {
  readonly claim: string;
  readonly statement: string;
  /** Ids of actors or speakers, each of which is right; empty where the text names none. */
  readonly speakers: readonly string[];
  readonly stances: readonly ReadStance[];
  readonly chain: readonly string[];
  readonly evidence: Quote;
};

export type Gold = {
  readonly name: string;
  readonly text: string;
  readonly document: GoldDocument;
  /** Where the article begins after its headline and byline. */
  readonly bodyStart: number;
  readonly actors: readonly GoldActor[];
  readonly speakers: readonly { readonly id: string; readonly mentions: readonly Span[] }[];
  readonly relationships: readonly GoldRelationship[];
  readonly sayings: readonly GoldSaying[];
  readonly pairs: readonly { readonly actors: readonly [string, string]; readonly evidence: Span }[];
};

/** Returns the gold texts of one part, in the order of their names. */
export function loadGold(part: GoldPart): readonly Gold[] {
  const folder = join(process.cwd(), 'tests/lib/reading/gold', part);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.txt'.length);
      const written: GoldFile = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
      return placeGold(name, readFileSync(join(folder, file), 'utf8'), written);
    });
}

/** Returns an annotation with offsets. Throws for a string that is not in the text, and for an id that is nobody's. */
export function placeGold(name: string, text: string, written: GoldFile): Gold {
  const ids = new Set([...written.actors, ...written.speakers].map(({ id }) => id));
  const check = (id: string): string => {
    if (!ids.has(id)) throw new Error(`${name}: "${id}" is neither an actor nor a speaker.`);
    return id;
  };
  const find = (words: string, occurrence = 1): Span => {
    let start = -1;
    for (let count = 0; count < occurrence; count++) {
      start = text.indexOf(words, start + 1);
      if (start < 0) throw new Error(`${name}: the text lacks "${words}" (occurrence ${occurrence}).`);
    }
    return { start, end: start + words.length };
  };
  const quote = (words: string): Quote => ({ ...find(words), quote: words });

  return {
    name,
    text,
    document: written.document,
    bodyStart: find(written.body).start,
    actors: written.actors.map((actor) => ({
      ...actor,
      optional: actor.optional ?? false,
      mentions: actor.mentions.map((mention) => ({
        ...find(mention.text, mention.occurrence),
        kind: mention.kind ?? 'name',
      })),
    })),
    speakers: written.speakers.map(({ id, mentions }) => ({
      id,
      mentions: mentions.map((mention) => find(mention.text, mention.occurrence)),
    })),
    relationships: written.relationships.map((tie) => ({
      types: tie.types,
      source: check(tie.source),
      target: check(tie.target),
      third: tie.third ? check(tie.third) : null,
      modality: tie.modality,
      optional: tie.optional ?? false,
      claim: tie.claim ?? null,
      evidence: quote(tie.quote),
    })),
    sayings: written.claims.flatMap(({ id, statement, said }) =>
      said.map((saying) => ({
        claim: id,
        statement,
        speakers: saying.speakers.map(check),
        stances: saying.stances,
        chain: (saying.chain ?? []).map(check),
        evidence: quote(saying.quote),
      })),
    ),
    pairs: written.pairs.map(({ actors: [one, other], quote: words }) => ({
      actors: [check(one), check(other)],
      evidence: find(words),
    })),
  };
}
