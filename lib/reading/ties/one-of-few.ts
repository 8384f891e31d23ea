import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { toWords } from '../words/word-set';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { judgeModality } from './modality';

/** Reads who is said to be the only one, or one of few, in contact with others: a go-between is often told of so. */

const COPULA = /^(?:is|was|are|were|remains|remained|became)$/;
const FEW = /^(?:few|only|two|three|four|handful)$/;
/** What somebody is said to be: nouns of those who may be in contact. */
const SOMEBODY = toWords(
  'country countries state states nation nations government governments actor actors party parties group groups power powers mediator mediators official officials ' +
    'diplomat diplomats politician politicians leader leaders envoy envoys person people man men woman women figure figures capital capitals organisation organisations ' +
    'organization organizations ally allies neighbour neighbours neighbor neighbors member members player players intermediary intermediaries',
);
/** Words before such a noun: "the only Arab state". */
const MAX_DESCRIBED = 3;
const TALKING = /^(?:talk|talks|talked|talking|speak|speaks|spoke|speaking)$/;
const HAVING =
  /^(?:has|have|had|keeps|keep|kept|maintains|maintain|maintained|enjoys|enjoy|with|retains|retain)$/;
const CONTACTS = /^(?:contacts?|channels?|lines?|links?|communications?|dialogue)$/;
/** Words that say less: those who have ties may not talk. */
const TIES = /^(?:ties|relations|relationships|access)$/;
const MAX_TO_NOUN = 5;
const MAX_TO_LINK = 4;

/** Returns the contacts of "Jordan is the only country that talks to both Israel and Hamas" and "one of the few with channels to". */
export function findOneOfFew(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first + 1; at < sentence.last; at += 1) {
    if (!COPULA.test(tokenAt(tokens, at).norm)) continue;
    const noun = findSomebody(tokens, at + 1);
    const contact = noun === null ? null : findContact(tokens, noun + 1);
    if (!contact) continue;
    const others = phrases.listAfter(contact.end, sentence.last);
    const modality = judgeModality(phrases.body, { sentence, verb: at, end: at + 1 });
    const join = (source: Phrase, target: Phrase): DraftTie => ({
      type: 'talks-to',
      ...{ source: source.mention, target: target.mention, third: null },
      tier: contact.isSure && !source.isWeak && !target.isWeak ? 'found' : 'possible',
      ...{ rule: 'one-of-few', modality, sentence, cue: at, part: null },
    });
    for (const source of clauses.findActors(at, sentence))
      for (const target of others)
        if (source.mention.actor !== target.mention.actor) ties.push(join(source, target));
  }
  return ties;
}

/** Returns where the noun of "the only country" or "one of the few Arab states" stands; null for anything else. */
function findSomebody(tokens: readonly Token[], from: number): number | null {
  const isOne = tokenAt(tokens, from).norm === 'one' && tokenAt(tokens, from + 1).norm === 'of';
  const start = isOne ? from + 2 : from;
  if (tokenAt(tokens, start).norm !== 'the' || !FEW.test(tokenAt(tokens, start + 1).norm)) return null;
  for (let at = start + 2; at < start + 2 + MAX_DESCRIBED; at += 1) {
    const { kind, norm } = tokenAt(tokens, at);
    if (kind !== 'word') return null;
    if (SOMEBODY.has(norm)) return at;
  }
  return null;
}

type Contact = { readonly end: number; readonly isSure: boolean };

/** Returns where those stand with whom there is contact: after "that talks to", "with open channels to". Null for none. */
function findContact(tokens: readonly Token[], from: number): Contact | null {
  const isClause = /^(?:that|which|who)$/.test(tokenAt(tokens, from).norm);
  const first = isClause ? from + 1 : from;
  const verb = /^(?:still|regularly|openly|now)$/.test(tokenAt(tokens, first).norm) ? first + 1 : first;
  const { norm } = tokenAt(tokens, verb);
  if (isClause && TALKING.test(norm)) return findLinked(tokens, verb + 1, true);
  if (!HAVING.test(norm) || (norm === 'with') === isClause) return null;
  for (let at = verb + 1; at < verb + MAX_TO_NOUN; at += 1) {
    const { kind, norm: noun } = tokenAt(tokens, at);
    if (kind !== 'word') return null;
    if (CONTACTS.test(noun) || TIES.test(noun)) return findLinked(tokens, at + 1, CONTACTS.test(noun));
  }
  return null;
}

/** Returns what stands after "to" or "with", also after "lines of communication to". */
function findLinked(tokens: readonly Token[], from: number, isSure: boolean): Contact | null {
  for (let at = from; at < from + MAX_TO_LINK; at += 1) {
    const { kind, norm } = tokenAt(tokens, at);
    if (kind !== 'word') return null;
    if (/^(?:to|with)$/.test(norm)) return { end: at + 1, isSure };
  }
  return null;
}
