import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';

/** What a written form of a known actor is. */
export type KnownNameUse =
  /** The actor's name, in any language. */
  | 'name'
  /** A shorter form, or a set of initials. */
  | 'short'
  /** A word for its people, or for what belongs to it: "Lebanese". */
  | 'demonym'
  /** Its capital, which may stand for its government: "Washington". */
  | 'capital'
  /** A building or a place that stands for its government: "the Élysée". */
  | 'seat';

export type KnownName = {
  readonly text: string;
  readonly use: KnownNameUse;
  /** BCP 47: `en`, `ar`, `he`, `fr`, `ru`; `und` for initials and the like. */
  readonly language: string;
  /** What else is commonly called that, so that the text alone does not say who is meant: "a state of the United States". */
  readonly also?: string;
};

/** An actor that the directory knows before any network has it. */
export type KnownActor = {
  /** A slug, stable from version to version. */
  readonly id: string;
  readonly kind: ActorKindId;
  /** In English. */
  readonly name: string;
  /** Every form that is known, the English name included. */
  readonly names: readonly KnownName[];
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  /** Ids in other registers, and what says that actors of two networks are the same. */
  readonly identifiers: Readonly<Record<string, string>>;
};
