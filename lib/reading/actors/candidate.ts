import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { KnownMatch } from './known-names';

/** A name as it is written at one place: known, or not yet. */
export type Candidate = {
  readonly first: number;
  readonly last: number;
  readonly sentence: Sentence;
  readonly match: KnownMatch | null;
  /** Whether an office, a rank or an honorific stands before it: then it is a person. */
  readonly hasTitle: boolean;
  readonly hasArticle: boolean;
  readonly isGroup: boolean;
  /** Whether it begins with a state's name: "Jordan Ellis". */
  readonly likeState: boolean;
  /** Whether it is the word of an office, and a name only where somebody of the text is called so: "Pastor". */
  readonly isOfficeWord?: boolean;
};

/** Returns a known name as it is written at a token. */
export function toKnownCandidate(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  match: KnownMatch,
): Candidate {
  const hasArticle = tokenAt(tokens, at - 1).norm === 'the';
  const rest = { hasTitle: false, hasArticle, isGroup: false, likeState: false };
  return { first: at, last: at + match.length, sentence, match, ...rest };
}
