import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { Party } from '../ties/parties';
import { isActingVerb, isIrregularPast } from '../words/acting-words';
import { DOCUMENT_HEADS, isOfficeWord } from '../words/office-words';
import type { Speaking } from './speaking';

/** Finds who tells what stands after "according to". */

/** Returns who tells what stands beside "according to" at a token. */
export function findTellers(clauses: Clauses, sentence: Sentence, at: number): Party | null {
  const found = clauses.partyAfter(at + 2, sentence) ?? findTeller(clauses, sentence, at + 2);
  return found && at <= sentence.first + 1 ? upToComma(clauses.phrases.body.tokens, found) : found;
}

/** Returns the one person named in what tells it: "according to the notes that Whitford left". */
function findTeller(clauses: Clauses, sentence: Sentence, from: number): Party | null {
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
  // "According to the Harbour Board report,": what it wrote.
  const { kind, isCapital, norm } = tokenAt(tokens, party.last);
  const isPaper =
    kind === 'word' && !isCapital && DOCUMENT_HEADS.has(norm) && tokenAt(tokens, party.last + 1).text === ',';
  if (isPaper) return party.last + 1;
  if (![party.last, party.last - 1].some((at) => tokenAt(tokens, at).norm === 'who')) return party.last;
  for (let at = party.last; at < last; at += 1) if (tokenAt(tokens, at).text === ',') return at;
  return party.last;
}

/** Whether some words describe somebody to their end, without a verb: "the party’s candidate in last week’s vote". */
export function isOnlyDescribed(tokens: readonly Token[], first: number, last: number): boolean {
  const { norm, isPossessive } = tokenAt(tokens, first);
  if (!isPossessive && !/^(?:an?|the|his|her|its|their|one)$/.test(norm)) return false;
  return !tokens
    .slice(first + 1, last)
    .some(
      ({ norm: word, kind }) =>
        kind === 'word' && (isActingVerb(word) || isIrregularPast(word) || FINITE.test(word)),
    );
}

const FINITE = /^(?:is|was|are|were|has|had|have|did|does|do|will|would|could|can|may|might)$|[a-z]{3}ed$/;

/** Returns where the words end that say what office has who tells it, from a comma: ", Jordan’s minister of trade, ". The comma itself where none do. */
export function skipOffice(tokens: readonly Token[], comma: number, limit: number): number {
  if (tokenAt(tokens, comma).text !== ',') return comma;
  let last = comma + 1;
  while (last < limit && !/^[,.;:“”"]$/.test(tokenAt(tokens, last).text)) last += 1;
  const hasOffice = tokens.slice(comma + 1, last).some(({ norm }) => isOfficeWord(norm));
  const isSetOff = tokenAt(tokens, last).text === ',' && limit - last > 3;
  return isSetOff && hasOffice && isOnlyDescribed(tokens, comma + 1, last) ? last : comma;
}

/** Returns those who tell it without whom it is about: "According to Reyes, Iran and Jordan left". */
function upToComma(tokens: readonly Token[], party: Party): Party {
  if (party.kind !== 'actors' || tokenAt(tokens, party.last).text === ',') return party;
  const end = party.phrases.findIndex(({ last }) => tokenAt(tokens, last).text === ',');
  const phrases = party.phrases.slice(0, end + 1);
  const last = phrases.at(-1)?.last;
  return last === undefined ? party : { ...party, phrases, last };
}
