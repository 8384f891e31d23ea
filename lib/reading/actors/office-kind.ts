import { ENVOY_OFFICES, isOfficeWord, LEADING_OFFICES, RANKS, SPEAKING_OFFICES } from '../words/office-words';
import { toWords } from '../words/word-set';

export type OfficeKind = 'leads' | 'serves' | 'envoy' | 'ally' | 'opponent' | 'none';

/** Who stands with another: "an ally of Iran", "Ethiopia's closest partner". */
const ALLIES = toWords('ally partner friend');
/** Who stands against another: "a rival of Mikati". */
const OPPONENTS = toWords('rival opponent critic enemy foe adversary');
/** What the head of a part of something is head of: a bank's compliance chief does not lead it. */
const PARTS_HEADED = toWords(
  'staff compliance finance financial press communications intelligence security police army military naval navy defence defense ' +
    'operations planning personnel procurement training policy logistics legal marketing sales technology bureau station section ' +
    'department unit protocol news propaganda customs tax foreign-affairs human-rights',
);
/** Returns whether a word names a part of something that has a head of its own. */
export function isPartHeaded(word: string): boolean {
  return PARTS_HEADED.has(word);
}

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
  // "Defence Minister Prince Khalid": what he is by birth, he leads nothing by.
  const isMinister =
    head === 'minister' || (/^(?:prince|princess|sheikh|shaikh)$/.test(head) && words.includes('minister'));
  if (isMinister) return words.includes('prime') ? 'leads' : 'serves';
  if (words.includes('general') && words.includes('secretary')) return 'leads';
  if (words.includes('chief') && (head === 'executive' || words.at(-2) === 'executive')) return 'leads';
  if (/^(?:chief|director|head|boss|manager)$/.test(head) && words.some((word) => PARTS_HEADED.has(word)))
    return 'serves';
  if (LEADING_OFFICES.has(head)) return 'leads';
  if (head === 'commander' && words.length === 1) return 'leads';
  if (SPEAKING_OFFICES.has(head)) return 'serves';
  return head === '' ? 'none' : 'serves';
}
