import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';

/** Finds what a relative clause has before its subject: "the Bank, from which Varr borrowed", "Cepeda, whose campaign the union financed". */

/** Returns of whom a relative clause tells that begins with a preposition: "the Bank, from which Varr borrowed money". */
export function findFronted(
  { phrases }: Clauses,
  { first }: Sentence,
  preposition: string,
  find: () => readonly Phrase[],
): readonly Phrase[] {
  const { tokens } = phrases.body;
  const isThere = tokens.slice(first, first + MAX_FRONTED).some(({ norm }) => /^(?:which|whom)$/.test(norm));
  const which = isThere ? (find()[0]?.first ?? first) - 1 : first;
  if (!/^(?:which|whom)$/.test(tokenAt(tokens, which).norm)) return [];
  if (tokenAt(tokens, which - 1).norm !== preposition) return [];
  const end = tokenAt(tokens, which - 2).text === ',' ? which - 2 : which - 1;
  const owner = phrases.before(end, first);
  return owner ? [{ ...owner, isWeak: false }] : [];
}

const MAX_FRONTED = 40;
const MAX_THING = 4;

/** Returns whose the thing is that a relative clause has before its subject: "Cepeda, whose campaign the union had financed". */
export function findRelativeOwner(
  { phrases }: Clauses,
  { first }: Sentence,
  [subject]: readonly Phrase[],
): readonly Phrase[] {
  if (!subject) return [];
  const { tokens } = phrases.body;
  for (let at = subject.first - 2; at > Math.max(first, subject.first - 1 - MAX_THING); at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind !== 'word' || phrases.mentions.at(at)) return [];
    if (norm !== 'whose') continue;
    const owner = phrases.before(tokenAt(tokens, at - 1).text === ',' ? at - 1 : at, first);
    return owner ? [{ ...owner, isWeak: false }] : [];
  }
  return [];
}
