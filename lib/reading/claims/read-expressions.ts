import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { AttributionList } from './attribution-list';
import { findStatementAfter } from './statements';

/** Reads what is said by several words: "made it clear that", "has no doubt that", "issued a statement saying that". */

/** Words right before "that", with the verbs that stand before them. */
const EXPRESSIONS: readonly (readonly [words: RegExp, verbs: RegExp])[] = [
  [/^(?:clear|plain|known|public|explicit)$/, /^(?:m[ai][dk]e?s?|made|making|lets?|letting)$/],
  [/^doubt$/, /^(?:has|have|had|is|are|was|were|leaves?|left)$/],
  [
    /^(?:view|opinion|position|belief|conviction|suspicion|fears?|concerns?|warning|claim|charge|allegation|accusation)$/,
    /^(?:t[ao]kes?|took|holds?|held|express(?:es|ed)?|voice[sd]?|repeat(?:s|ed)?|state[sd]?|shares?|shared|m[ai]kes?|made|renew(?:s|ed)?|issue[sd]?|level(?:s|led)?)$/,
  ],
];

/** What is made public, and the verbs by which it is. */
const DOCUMENTS =
  /^(?:statement|denial|warning|note|letter|video|message|post|report|release|communique|communiqué|declaration|email|tweet|recording|memo|leaflet|article|affidavit|complaint)s?$/;
const ISSUING =
  /^(?:issue[sd]?|release[sd]?|publish(?:es|ed)?|put|puts|send|sends|sent|post(?:s|ed)?|circulate[sd]?|sign(?:s|ed)?|file[sd]?|write|writes|wrote|read|distribute[sd]?|share[sd]?|record(?:s|ed)?|upload(?:s|ed)?)$/;
const SAYING = /^(?:saying|stating|claiming|alleging|insisting|arguing|declaring|asserting|warning|denying)$/;
const MAX_BACK = 7;

/** Reads what the word at a token ends. Tells whether it is such a word. */
export function readExpression(list: AttributionList, sentence: Sentence, word: number): boolean {
  const { tokens } = list.clauses.phrases.body;
  const { norm } = tokenAt(tokens, word);
  if (isBeforeThat(tokens, word)) {
    const verb =
      norm === 'denial' ? findBack(tokens, sentence, word, ISSUING) : findVerb(tokens, sentence, word);
    if (verb !== null) return state(list, sentence, { verb, word, isDenied: norm === 'denial' });
  }
  const issuing = findIssuing(tokens, sentence, word);
  return issuing !== null && state(list, sentence, { verb: issuing, word, isDenied: norm === 'denying' });
}

/** Whether "that" follows, also behind a day or those who are told: "made clear on Monday that", "to reporters that". */
function isBeforeThat(tokens: readonly Token[], word: number): boolean {
  const next = tokenAt(tokens, word + 1).norm;
  if (next === 'that') return true;
  return /^(?:on|to|in)$/.test(next) && [3, 4].some((step) => tokenAt(tokens, word + step).norm === 'that');
}

/** Returns the verb of an expression that a word ends; null for none. */
function findVerb(tokens: readonly Token[], sentence: Sentence, word: number): number | null {
  const { norm } = tokenAt(tokens, word);
  // "Has no doubt that", and no "has doubts that".
  if (norm === 'doubt' && tokenAt(tokens, word - 1).norm !== 'no') return null;
  const found = EXPRESSIONS.find(([words]) => words.test(norm));
  return found ? findBack(tokens, sentence, word, found[1]) : null;
}

/** Returns the verb that makes a document public in which somebody says something: "issued a statement saying", "posted a video in which he said". */
function findIssuing(tokens: readonly Token[], sentence: Sentence, word: number): number | null {
  const { norm } = tokenAt(tokens, word);
  const isInWhich =
    /^(?:said|says|claimed|warned|denied)$/.test(norm) &&
    /^(?:he|she|it|they)$/.test(tokenAt(tokens, word - 1).norm) &&
    tokenAt(tokens, word - 2).norm === 'which' &&
    tokenAt(tokens, word - 3).norm === 'in';
  if (!isInWhich && !SAYING.test(norm)) return null;
  const document = isInWhich ? word - 4 : word - 1;
  return hasDocument(tokens, sentence, document) ? findBack(tokens, sentence, document, ISSUING) : null;
}

function hasDocument(tokens: readonly Token[], { first }: Sentence, from: number): boolean {
  for (let at = from; at > first && at > from - 4; at -= 1) {
    if (tokenAt(tokens, at).kind === 'sign') return false;
    if (DOCUMENTS.test(tokenAt(tokens, at).norm)) return true;
  }
  return false;
}

function findBack(tokens: readonly Token[], { first }: Sentence, from: number, verbs: RegExp): number | null {
  for (let at = from - 1; at > first && at > from - MAX_BACK; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign' || norm === 'that') return null;
    if (verbs.test(norm)) return at;
  }
  return null;
}

function state(
  list: AttributionList,
  sentence: Sentence,
  { verb, word, isDenied }: { readonly verb: number; readonly word: number; readonly isDenied: boolean },
): boolean {
  const { tokens } = list.clauses.phrases.body;
  // "Has not made clear that", "never issued a statement saying".
  if ([1, 2, 3].some((back) => /^(?:not|never|nor|refused)$/.test(tokenAt(tokens, verb - back).norm)))
    return true;
  const party = list.findSubject(sentence, verb);
  const statement = findStatementAfter(list.clauses, sentence, word);
  if (!party || !statement) return false;
  const claim = list.claims.state(statement.first, statement.last, { isOnlyDenied: isDenied });
  if (!claim) return false;
  const stance = isDenied ? 'denies' : 'asserts';
  list.push({ party, stance, claim, first: party.first, last: statement.last });
  return true;
}
