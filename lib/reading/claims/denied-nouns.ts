import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { CLAIM_NOUNS, PROPOSAL_NOUNS } from '../words/speech-words';
import type { AttributionList } from './attribution-list';
import { findClauseEnd } from './clause-parts';
import { writeDeed, writeParty } from './deeds';
import type { DraftClaim } from './draft-claim';
import type { Speaking } from './speaking';

const OTHER_NOUNS =
  /^(?:something|order|orders|message|promise|pledge|threat|payment|payments|apology|concession)$/;
const ARTICLE = /^(?:an?|the|its|his|her|their|this|that|any)$/;
const MAX_TO_ARTICLE = 4;
/** How short a clause may be that has a subject, a verb and an object. */
const MIN_CLAUSE = 3;

/**
 * Returns the claim that a relative clause says somebody denies: the deed of "a request that Kigali denies ever making", or what stands
 * before "a claim Iran denies", which the paper itself says. Null where a verb of denying stands in no such clause.
 */
export function stateDenied(
  list: AttributionList,
  sentence: Sentence,
  verb: number,
  party: Speaking | null,
): DraftClaim | null {
  const { tokens } = list.clauses.phrases.body;
  if (!party || party.first > verb) return null;
  const isThat = /^(?:that|which)$/.test(tokenAt(tokens, party.first - 1).norm);
  const noun = skipAddressee(list, isThat ? party.first - 2 : party.first - 1);
  const word = tokenAt(tokens, noun).norm;
  const isDeniable = CLAIM_NOUNS.has(word) || PROPOSAL_NOUNS.has(word) || OTHER_NOUNS.test(word);
  if (noun <= sentence.first || !isDeniable) return null;
  const start = word === 'something' ? noun : findArticle(tokens, noun, sentence.first);
  if (start === null) return null;
  const last = findClauseEnd(tokens, sentence, verb);
  const deed = writeDeed(list.clauses.phrases, verb + 1, last);
  if (deed) {
    const { text } = list.clauses.phrases.body;
    const thing = text.slice(tokenAt(tokens, start).start, tokenAt(tokens, noun).end).replace(/\s+/g, ' ');
    return list.claims.state(start, last, {
      isOnlyDenied: true,
      written: `${writeParty(list.clauses.phrases, party)} ${deed} ${thing}`,
    });
  }
  const isApposed = tokenAt(tokens, start - 1).text === ',' && start - 1 - sentence.first >= MIN_CLAUSE;
  const isSaid = list.claims.claims.some((claim) => claim.first < start && claim.last > sentence.first);
  return isApposed && !isSaid ? list.claims.state(sentence.first, start - 1) : null;
}

/** Returns the noun before whom it goes to: "a request to Kampala that". */
function skipAddressee({ clauses: { phrases } }: AttributionList, last: number): number {
  const mention = phrases.mentions.at(last);
  if (!mention) return last;
  const before = tokenAt(phrases.body.tokens, mention.first - 1).norm;
  const link = before === 'the' ? mention.first - 2 : mention.first - 1;
  return /^(?:to|for|from|by)$/.test(tokenAt(phrases.body.tokens, link).norm) ? link - 1 : last;
}

function findArticle(tokens: readonly Token[], noun: number, first: number): number | null {
  for (let at = noun - 1; at >= first && at > noun - MAX_TO_ARTICLE; at -= 1) {
    if (ARTICLE.test(tokenAt(tokens, at).norm)) return at;
    if (tokenAt(tokens, at).kind === 'sign') return null;
  }
  return null;
}

/** Returns whether some words name a proposal or a deal: what is turned down is that, and nothing that was said. */
export function namesProposal(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens
    .slice(first, last)
    .some(({ norm }) => PROPOSAL_NOUNS.has(norm) || /^(?:agreement|accord|government|process)$/.test(norm));
}
