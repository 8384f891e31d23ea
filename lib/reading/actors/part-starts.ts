import { type Token, tokenAt } from '../text/tokens';
import type { Candidate } from './candidate';
import type { DraftActor } from './mention-map';
import { isParticle } from './run-ends';

/** Returns where a part of a person's name begins, with the particles that stand before it: "De Mistura", "Van den Berg". */
export function findPartStart(
  tokens: readonly Token[],
  { kind, words }: DraftActor,
  { first, last }: Pick<Candidate, 'first' | 'last'>,
): number {
  if (kind !== 'person') return first;
  let start = first;
  let place = words.length - (last - first);
  while (
    place > 1 &&
    isParticle(words[place - 1] ?? '') &&
    tokenAt(tokens, start - 1).norm === words[place - 1]
  ) {
    start -= 1;
    place -= 1;
  }
  return start;
}
