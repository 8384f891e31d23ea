import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';

/**
 * What is read in a text: suggestions, which wait for a person to accept them. Offsets are in UTF-16 units of the text as it was
 * given; a quote is the text between its offsets, verbatim.
 */

export type Span = { readonly start: number; readonly end: number };

export type Quote = Span & { readonly quote: string };

/** How a mention names its actor: by name, by a part of it, by an office or a description, by a place, by a pronoun. */
export type MentionKind = 'name' | 'part' | 'description' | 'place' | 'demonym' | 'pronoun';

export type Mention = Span & { readonly kind: MentionKind };

/** Where an actor is known from; null for one that the text alone names. */
export type KnownFrom =
  | { readonly from: 'network'; readonly actor: string }
  | { readonly from: 'directory'; readonly actor: string };

export type ReadActor = {
  /** A slug that is unique in this reading. */
  readonly id: string;
  readonly kind: ActorKindId;
  readonly name: string;
  readonly known: KnownFrom | null;
  /** What the text says that the actor is: "U.S. envoy". Empty when it says nothing. */
  readonly role: string;
  readonly mentions: readonly Mention[];
};

/** Somebody who speaks without a name: the same one within a text is one. */
export type ReadSpeaker = {
  readonly id: string;
  /** As the text names them: "a senior diplomat". */
  readonly attribution: string;
  /** The actor for whom they speak, where the text says so: "a spokesman for Hezbollah". */
  readonly speaksFor: string | null;
  readonly mentions: readonly Span[];
};

/** How a sentence says what it says. Only `fact` and `past` say that it is or was so. */
export type ReadModality = 'fact' | 'past' | 'conditional' | 'negated' | 'planned';

/** `found`: a typed pattern. `possible`: a cue between two actors. */
export type ReadTier = 'found' | 'possible';

export type ReadRelationship = {
  readonly id: string;
  /** The id of a relationship type. */
  readonly type: string;
  /** Ids of actors of this reading. */
  readonly source: string;
  readonly target: string;
  /** The third role, for a type that has one. */
  readonly third: string | null;
  readonly tier: ReadTier;
  /** The id of the rule that suggests it. */
  readonly rule: string;
  readonly modality: ReadModality;
  /** The sentence, or the part of it, that says so. */
  readonly evidence: readonly Quote[];
};

export type ReadClaim = {
  readonly id: string;
  /** In the words of the text. */
  readonly statement: string;
  /** As it reads apart from the text, where that differs: with the name of who speaks in it of themselves. */
  readonly inFull?: string;
  /** Ids of relationships of this reading. */
  readonly relationships: readonly string[];
};

export type ReadStance = 'asserts' | 'denies' | 'rejects' | 'confirms' | 'declines' | 'unreachable';

/** Who says what about a claim. */
export type ReadAttribution = Quote & {
  /** The id of an actor or of a speaker of this reading; null where the text names none: "both sides", "it is said that". */
  readonly speaker: string | null;
  readonly stance: ReadStance;
  readonly claim: string;
  /** Those through whom it was said, the nearest to the reader first: what A told B "according to C" has C. */
  readonly chain: readonly string[];
  /** What a person should look at before it is accepted: "Denied by both sides: who they are is not said". Null for nothing. */
  readonly flag: string | null;
};

/**
 * Words that concern two actors whom nothing found ties to each other. `sentence`: it names or refers to both. `passage`: a paragraph, or
 * several short ones, of which no sentence does; its own actors come first, then those of the passage before.
 */
export type Uncovered = Span & { readonly scope: 'sentence' | 'passage'; readonly actors: readonly string[] };

/** What the text says of itself. */
export type ReadDocument = {
  readonly title: string;
  readonly publisher: string;
  readonly authors: readonly string[];
  /** ISO 8601, partial, or null. */
  readonly published: string | null;
  /** Where each of them stands in the text. */
  readonly spans: readonly Span[];
};

/** A sentence that speaks to a program and not to a reader: it is shown, and never acted on. */
export type Instruction = Quote;

export type Reading = {
  readonly document: ReadDocument;
  readonly actors: readonly ReadActor[];
  readonly speakers: readonly ReadSpeaker[];
  readonly relationships: readonly ReadRelationship[];
  readonly claims: readonly ReadClaim[];
  readonly attributions: readonly ReadAttribution[];
  readonly uncovered: readonly Uncovered[];
  readonly instructions: readonly Instruction[];
};
