import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses, Party } from '../ties/clauses';
import type { Speaking } from './speaking';

/** Finds who tells what stands after "according to". */

/** Returns the one person named in what tells it: "according to the notes that Whitford left". */
export function findTeller(clauses: Clauses, sentence: Sentence, from: number): Party | null {
  const { tokens } = clauses.phrases.body;
  let last = from;
  while (last < sentence.last && !/^[,.;:!?"”]$/.test(tokenAt(tokens, last).text)) last += 1;
  const named = clauses.phrases.mentions.within(from, last);
  // "According to invoices seen by the paper and four people".
  for (let at = from + 1; at < last; at += 1) {
    const party = tokenAt(tokens, at).norm === 'and' ? clauses.partyAfter(at + 1, sentence) : null;
    if (party?.kind === 'unnamed') return party;
  }
  const [mention, ...others] = named.filter(({ actor }) => actor.kind === 'person');
  if (!mention || others.length > 0) return null;
  return { kind: 'actors', phrases: [{ mention, first: from, last, isWeak: false }], first: from, last };
}

/** Returns where the words of who tells it end, with the clause that says more of them: "a weaver who had seen it". */
export function skipWho(tokens: readonly Token[], { last }: Sentence, party: Speaking): number {
  if (![party.last, party.last - 1].some((at) => tokenAt(tokens, at).norm === 'who')) return party.last;
  for (let at = party.last; at < last; at += 1) if (tokenAt(tokens, at).text === ',') return at;
  return party.last;
}
