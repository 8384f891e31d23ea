import type { TokenMention } from './mention-map';

/** What a text says somebody is, and of whom: "the caretaker prime minister of Lebanon". */
export type Role = {
  readonly holder: TokenMention;
  /** Whose office it is; null where the text does not say. */
  readonly owner: TokenMention | null;
  /** To whom an envoy goes. */
  readonly toward: TokenMention | null;
  readonly words: readonly string[];
  /** The verb by which it is said; null where the words stand beside the name. */
  readonly verb: number | null;
  /** The tokens of the whole: name and office. */
  readonly first: number;
  readonly last: number;
};
