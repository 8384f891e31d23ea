import type { TokenMention } from '../actors/mention-map';
import type { ReadModality, ReadTier } from '../reading';
import type { Sentence } from '../text/sentences';

/** A tie while a text is read. */
export type DraftTie = {
  readonly type: string;
  readonly source: TokenMention;
  readonly target: TokenMention;
  readonly third: TokenMention | null;
  readonly tier: ReadTier;
  readonly rule: string;
  readonly modality: ReadModality;
  readonly sentence: Sentence;
  /** The token that says it: a claim about it has this token in its statement. */
  readonly cue: number;
  /** The tokens of the part of the sentence that says it; null for the whole sentence. */
  readonly part: { readonly first: number; readonly last: number } | null;
};
