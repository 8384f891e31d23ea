import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { HONORIFICS, isOfficeWord, OFFICE_MODIFIERS, RANKS } from '../words/office-words';
import { readOuterOffice } from './before-roles';
import { findStart } from './described-names';
import type { TokenMention } from './mention-map';
import { judgeOffice } from './office-kind';
import type { Phrases } from './phrases';
import type { Role } from './role';

const MAX_WORDS = 6;

/**
 * Reads an office and whose it is before a comma and the name of who holds it: "the leader of Hamas, Khaled Nasr," and "Russia's
 * ambassador to Serbia, Ivan Orlov,". Returns null for none.
 */
export function readSetOffOffice(
  phrases: Phrases,
  { first: limit }: Sentence,
  holder: TokenMention,
): Role | null {
  const { body, mentions } = phrases;
  const { tokens } = body;
  // "The head of the Tajik border service, General Rahmon Yusupov,".
  let comma = holder.first - 1;
  while (
    comma > limit &&
    (RANKS.has(tokenAt(tokens, comma).norm) || HONORIFICS.has(tokenAt(tokens, comma).norm))
  )
    comma -= 1;
  const other = mentions.at(comma - 1) ?? null;
  const isApart = tokenAt(tokens, comma).text === ',' && /^[,.;)]$/.test(tokenAt(tokens, holder.last).text);
  if (!isApart || holder.actor.kind !== 'person' || holder.last - holder.first < 2) return null;
  if (other && (other.last !== comma || other.first <= limit || other.actor === holder.actor)) return null;
  const start = other ? findStart(phrases, other.first, limit) : findPlace(phrases, comma, limit);
  if (start === null) return null;
  const link = tokenAt(tokens, start - 1).norm;
  if (!/^(?:of|for|to|at|in)$/.test(link)) return null;
  const words: string[] = [];
  let at = start - 1;
  while (at > limit && words.length < MAX_WORDS && isOffice(tokenAt(tokens, at - 1).norm)) {
    at -= 1;
    words.unshift(tokenAt(tokens, at).norm);
    // "Minister of Foreign Affairs of Iran".
    const isOf =
      /^(?:of|for)$/.test(tokenAt(tokens, at - 1).norm) && isOfficeWord(tokenAt(tokens, at - 2).norm);
    if (isOf && OFFICE_MODIFIERS.has(words[0] ?? '')) at -= 1;
  }
  if (!words.some((word) => isOfficeWord(word))) return null;
  // "The Special Envoy of the Secretary-General for Yemen, Ann Lee,".
  const outer = /^(?:for|to)$/.test(link) ? readOuterOffice(tokens, at) : [];
  if (outer.length > 0) words.splice(0, words.length, ...outer);
  const before = mentions.at(at - 1);
  const sender = before && before.actor.kind !== 'person' ? before : null;
  const isEnvoy = judgeOffice(words) === 'envoy' && link !== 'of';
  // "Jordan's intelligence chief in Baghdad, Omar Haddad,": he is no officer of Iraq.
  if (link === 'in' && !isEnvoy && sender && tokenAt(tokens, at - 1).isPossessive) return null;
  if (!other && !(isEnvoy && sender)) return null;
  return {
    holder,
    owner: isEnvoy ? sender : other,
    toward: isEnvoy ? other : null,
    words,
    verb: null,
    first: isEnvoy && sender ? sender.first : at,
    last: holder.last,
  };
}

/** Returns where the name of a place begins that is no actor: "the envoy for the Western Balkans, Ann Lee". Null for none. */
function findPlace({ body: { tokens } }: Phrases, end: number, limit: number): number | null {
  let at = end;
  while (at > limit && end - at < 4 && tokenAt(tokens, at - 1).isCapital) at -= 1;
  if (at === end) return null;
  return tokenAt(tokens, at - 1).norm === 'the' ? at - 1 : at;
}

function isOffice(word: string): boolean {
  return isOfficeWord(word) || OFFICE_MODIFIERS.has(word);
}
