import type { DraftActor } from '../actors/mention-map';
import type { ReadStance } from '../reading';

/** Somebody who speaks without a name, while a text is read. */
export type DraftSpeaker = {
  readonly attribution: string;
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly isPlural: boolean;
  /** For whom they speak, where the text says so. */
  readonly speaksFor: DraftActor | null;
  /** Tokens, from the first to before the last. */
  readonly mentions: { readonly first: number; readonly last: number }[];
};

export type Voice =
  | { readonly kind: 'actor'; readonly actor: DraftActor }
  | { readonly kind: 'speaker'; readonly speaker: DraftSpeaker };

export type DraftClaim = {
  readonly statement: string;
  /** The tokens of the statement where it stands first. */
  readonly first: number;
  readonly last: number;
  readonly words: ReadonlySet<string>;
  /** The actors that the statement names. */
  readonly actors: ReadonlySet<DraftActor>;
  /** Who says so, as far as it is read. */
  readonly asserters: Set<DraftActor | DraftSpeaker>;
  /** Whether it says that something is not so. */
  readonly isNegative: boolean;
  /** Whether a denial alone tells of it. */
  readonly isOnlyDenied: boolean;
  /** Whether somebody is accused of it. */
  readonly isCharge: boolean;
  /** Who is accused of it, or told of beside those whom its words name. */
  readonly about: readonly DraftActor[];
};

export type DraftAttribution = {
  /** Null where both or all sides are said to speak. */
  readonly voice: Voice | null;
  readonly stance: ReadStance;
  readonly claim: DraftClaim;
  /** The tokens of the quote. */
  readonly first: number;
  readonly last: number;
  readonly chain: readonly Voice[];
  readonly flag: string | null;
  /** Whether somebody without a name speaks for the voice, who is "he" afterwards: "the representative of Peru". */
  readonly isByPerson?: boolean;
};

/** Returns what tells a voice from others. */
export function toVoiceKey(voice: Voice): DraftActor | DraftSpeaker {
  return voice.kind === 'actor' ? voice.actor : voice.speaker;
}
