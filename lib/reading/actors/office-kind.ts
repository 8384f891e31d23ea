import { ENVOY_OFFICES, isOfficeWord, LEADING_OFFICES, RANKS, SPEAKING_OFFICES } from '../words/office-words';
import { toWords } from '../words/word-set';

export type OfficeKind = 'leads' | 'serves' | 'envoy' | 'ally' | 'opponent' | 'none';

/** Who stands with another: "an ally of Iran", "Ethiopia's closest partner". */
const ALLIES = toWords('ally partner friend');
/** Who stands against another: "a rival of Mikati". */
const OPPONENTS = toWords('rival opponent critic enemy foe adversary');
const DEPUTIES = new Set(['crown', 'deputy', 'vice', 'assistant', 'vice-president']);

/** Returns the word that says which office some words are. "Niger's ruler General Tchiani": a rank is the office of who has no other. */
export function findHead(words: readonly string[]): string {
  const offices = words.filter((word) => isOfficeWord(word));
  return offices.findLast((word) => !RANKS.has(word)) ?? offices.at(-1) ?? '';
}

/** Returns what an office makes of its holder, by the last word that is one. */
export function judgeOffice(words: readonly string[]): OfficeKind {
  const head = findHead(words);
  if (ENVOY_OFFICES.has(head)) return 'envoy';
  if (head === 'representative' && words.includes('special')) return 'envoy';
  if (ALLIES.has(head)) return 'ally';
  if (OPPONENTS.has(head)) return 'opponent';
  if (words.some((word) => DEPUTIES.has(word))) return 'serves';
  if (head === 'minister') return words.includes('prime') ? 'leads' : 'serves';
  if (words.includes('general') && words.includes('secretary')) return 'leads';
  if (head === 'executive' && words.includes('chief')) return 'leads';
  if (LEADING_OFFICES.has(head)) return 'leads';
  if (head === 'commander' && words.length === 1) return 'leads';
  if (SPEAKING_OFFICES.has(head)) return 'serves';
  return head === '' ? 'none' : 'serves';
}
