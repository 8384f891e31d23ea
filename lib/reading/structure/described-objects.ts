import type { Phrase, Phrases } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { AUXILIARIES, DETERMINERS } from '../words/function-words';
import { GROUP_NOUNS, GROUP_WORDS, STANDING_NOUNS } from '../words/group-words';
import { isOfficeWord } from '../words/office-words';
import { isFunctionWord } from '../words/word-kinds';

/**
 * Reads who is named after a description of any length: "the man who had raised him, Ali Nasr", "two ministers, among them Ali Nasr", "the
 * banker and former minister Ali Nasr", "three men: Ali Nasr and Omar Said".
 */

const MAX_DESCRIPTION = 10;
const MAX_CLAUSE = 12;
const NONE = /^(?:no|any|neither|every|each|such)$/;
/** What may stand within a description beside nouns and adjectives. */
const LINKS = /^(?:of|for|in|from|at|to|and|on|closest|near|then|once)$/;
const RELATIVE = /^(?:who|that|which|whose)$/;
/** Words after which those are named who belong to the ones before. */
const NAMING = /^(?:including|notably|namely|both)$/;
const PEOPLE =
  /(?:[a-z]{2}(?:[eo]r|ist|man|woman|men|women|ant|ian|eer|person|mate)s?|man|woman|men|women|brothers?|sisters?|cousins?|friends?|wife|husband|widow|people|sons?|daughters?|uncle|aunt|nephew|niece|mother|father|twins?|poet|priest|monk|nun|others|figures?|clerics?|guards?|heads?|chiefs?|kings?|princes?|critics?|allies|aides?|deputies|rivals?|relatives?|agents?|students?|presidents?)$/;

/** Returns who is named after the description that begins at a token; empty for nobody. */
export function readDescribedObjects(phrases: Phrases, { last }: Sentence, from: number): readonly Phrase[] {
  const { tokens } = phrases.body;
  if (!opensDescription(phrases, from)) return [];
  let head: string | null = null;
  for (let at = from; at < Math.min(last, from + MAX_DESCRIPTION); at += 1) {
    const { norm, text, kind, isPossessive } = tokenAt(tokens, at);
    const mention = phrases.mentions.at(at);
    if (mention && head === null && isPossessive) continue;
    if (mention) {
      if (isNamedByNouns(tokens, at, mention, from)) return keepDescribed(phrases, head, [toPhrase(mention)]);
      if (!/^(?:of|in|from|at|for|to|the)$/.test(tokenAt(tokens, at - 1).norm) && at > from) return [];
      at = mention.last - 1;
      continue;
    }
    if (RELATIVE.test(norm) && at > from + 1) {
      const comma = findEndOfClause(tokens, at, last);
      return comma === null ? [] : keepDescribed(phrases, head, listNamed(phrases, last, comma));
    }
    if (/^[,:–—]$/.test(text)) return keepDescribed(phrases, head, listNamed(phrases, last, at));
    // "Groups such as", "parties including": without a comma.
    const isExample = norm === 'including' || (norm === 'such' && tokenAt(tokens, at + 1).norm === 'as');
    if (isExample && at > from)
      return keepDescribed(phrases, tokenAt(tokens, at - 1).norm, listNamed(phrases, last, at - 1));
    if (kind === 'number') continue;
    if (kind !== 'word' || AUXILIARIES.has(norm)) return [];
    const isLink = LINKS.test(norm) || DETERMINERS.has(norm);
    if (!isLink && (isFunctionWord(norm) || (isActingVerb(norm) && !isOfficeWord(norm)))) return [];
    // What stands first is described: "the treasurer of the bank".
    if (head === null && !isLink && isHead(tokens, at)) head = norm;
  }
  return [];
}

function toPhrase(mention: Phrase['mention']): Phrase {
  return { mention, first: mention.first, last: mention.last, isWeak: false };
}

/** Whether a description may begin at a token: an article, a number, whose they are, or a plural. */
function opensDescription({ body: { tokens }, mentions }: Phrases, from: number): boolean {
  const { norm, kind, isPossessive, isCapital } = tokenAt(tokens, from);
  if (NONE.test(norm)) return false;
  const owner = mentions.at(from);
  if (owner) return isPossessive || tokenAt(tokens, owner.last - 1).isPossessive || owner.kind !== 'name';
  const isNumber =
    kind === 'number' || /^(?:two|three|four|five|six|several|many|some|other|others)$/.test(norm);
  const isPlural = !isCapital && opensPlural(tokens, from);
  return DETERMINERS.has(norm) || isNumber || isPlural;
}

/** Whether a plural noun begins at a token, after one or two words that describe it: "livestock traders". */
function opensPlural(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 3; at += 1) {
    const { norm, kind, isCapital } = tokenAt(tokens, at);
    if (kind !== 'word' || isCapital || isFunctionWord(norm) || isActingVerb(norm)) return false;
    if (/[a-z]{3}s$/.test(norm)) return true;
  }
  return false;
}

/** Whether a noun is the last of its phrase: what it is, and no adjective. */
function isHead(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  return (
    next.kind === 'sign' ||
    LINKS.test(next.norm) ||
    RELATIVE.test(next.norm) ||
    next.isCapital ||
    /^close/.test(next.norm)
  );
}

/** Whether a name follows two nouns that describe it: "the banker and former minister Ali Nasr". */
function isNamedByNouns(
  tokens: readonly Token[],
  at: number,
  mention: Phrase['mention'],
  from: number,
): boolean {
  const before = tokenAt(tokens, at - 1).norm;
  const isJoined = tokens.slice(from, at).some(({ norm }) => norm === 'and');
  const isName = mention.first === at && mention.kind === 'name' && mention.actor.kind === 'person';
  return (
    isName &&
    isJoined &&
    (isOfficeWord(before) || PEOPLE.test(before)) &&
    !tokenAt(tokens, mention.last - 1).isPossessive
  );
}

/** Returns the comma that ends a relative clause. */
function findEndOfClause(tokens: readonly Token[], from: number, limit: number): number | null {
  for (let at = from + 1; at < Math.min(limit, from + MAX_CLAUSE); at += 1)
    if (tokenAt(tokens, at).kind === 'sign') return tokenAt(tokens, at).text === ',' ? at : null;
  return null;
}

/** Returns the names that a sign and what introduces them stand before: ", among them A and B". */
function listNamed(phrases: Phrases, limit: number, sign: number): readonly Phrase[] {
  const { tokens } = phrases.body;
  let at = sign + 1;
  const { norm } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1).norm;
  const isAmong = norm === 'among' && next === 'them';
  if (isAmong || (norm === 'such' && next === 'as')) at += 2;
  else if (NAMING.test(norm)) at += 1;
  const isIntroduced = at > sign + 1;
  const list = phrases.listAfter(at, limit);
  const [first] = list;
  const isName = first?.mention.kind === 'name' && list.every(({ isWeak }) => !isWeak);
  if (!isName) return [];
  const close = tokenAt(tokens, list.at(-1)?.last ?? limit);
  return isIntroduced || /^[,.;:)!?]?$/.test(close.text) ? list : [];
}

/** Returns the names that a noun may describe: people, or groups. */
function keepDescribed({ body }: Phrases, head: string | null, list: readonly Phrase[]): readonly Phrase[] {
  const single = head?.replace(/s$/, '') ?? '';
  const isOfPeople = head !== null && (isOfficeWord(head) || isOfficeWord(single) || PEOPLE.test(head));
  const isOfGroups =
    head !== null &&
    [head, single, head.replace(/ies$/, 'y')].some(
      (noun) =>
        GROUP_WORDS.has(noun) ||
        GROUP_NOUNS.has(noun) ||
        /(?:firm|bank|builder|lender|charity|agency|state|country)$/.test(noun),
    );
  const fits = ({ mention: { actor } }: Phrase): boolean =>
    actor.kind === 'person'
      ? isOfPeople && !isStanding(head)
      : isOfGroups || (isOfPeople && actor.kind === 'group' && OF_FIRMS.test(head ?? ''));
  return body.tokens.length > 0 && list.every(fits) ? list : [];
}

/** Builders and lenders may be firms. */
const OF_FIRMS =
  /(?:builder|lender|insurer|developer|broker|supplier|contractor|maker|producer|trader|carrier|operator|retailer|publisher|donor|backer|owner|partner|rival)s?$/;

/** Whether a noun stands for a force and no person: "the troops, Ali Nasr said". */
function isStanding(head: string | null): boolean {
  return head !== null && /^(?:troops|forces|fighters|soldiers)$/.test(head) && STANDING_NOUNS.has(head);
}
