import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';

/** Verbs that charge somebody with a deed only by what follows, and the word before that deed. */
const BLAMING: readonly (readonly [verb: RegExp, link: string])[] = [
  [/^(?:critici[sz](?:ed|es)|condemn(?:ed|s)|denounce[ds]|fault(?:ed|s)|rebuked)$/, 'for'],
  [/^charge[sd]$/, 'with'],
];
const MAX_TO_DEED = 10;

/** Returns whether the verb at a token charges somebody with a deed: "criticised France for circulating", "charged Iran with arming". */
export function blamesForDeed({ phrases: { body } }: Clauses, { last }: Sentence, verb: number): boolean {
  const { norm } = tokenAt(body.tokens, verb);
  const link = BLAMING.find(([verbs]) => verbs.test(norm))?.[1];
  if (link === undefined) return false;
  for (let at = verb + 1; at < Math.min(last, verb + MAX_TO_DEED); at += 1) {
    if (tokenAt(body.tokens, at).kind === 'sign') return false;
    if (tokenAt(body.tokens, at).norm === link) return /ing$/.test(tokenAt(body.tokens, at + 1).norm);
  }
  return false;
}
