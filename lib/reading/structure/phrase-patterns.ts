import { inflect } from '../ties/inflect';
import { DEALING_PHRASES } from './dealing-phrases';
import { OFFICE_PHRASES } from './office-phrases';
import { PHRASES } from './phrase-lexicon';
import { TRADE_PHRASES } from './trade-phrases';

/** A phrase of a verb as it is looked for. */
export type PhrasePattern = {
  readonly type: string;
  /** The words after the verb; "~" for up to two that may differ. */
  readonly words: readonly string[];
  /** Whether the object stands between the verb and its words: "put Haddad on trial". */
  readonly isParted: boolean;
  /** Whether what it says is only possible: "is linked to". */
  readonly isPossible: boolean;
  /** Whether the object does it to the subject. */
  readonly isInverse: boolean;
  /** Whether the object may stand before the last word: "shouted him down". */
  readonly isSeparable: boolean;
  /** Whether "by" turns it round: "was attacked by", "was shouted down by", "was paid for by". */
  readonly isPassive: boolean;
};

const PARTICLES = /^(?:up|down|out|off|away|over|back|aside|in)$/;
const BE = ['is', 'are', 'was', 'were', 'been', 'be', 'being', 'remains', 'remained', 'remain'];

function toPattern(type: string, written: string): readonly [string, PhrasePattern] {
  const isPossible = written.startsWith('?');
  const isInverse = /^\??</.test(written);
  const isParted = written.includes(' @ ');
  const [verb = '', ...words] = written
    .replace(/^[?<]+/, '')
    .replace(' @ ', ' ')
    .split(' ');
  const isSeparable = words.length === 1 && PARTICLES.test(words[0] ?? '');
  const isPassive = isParted || words.length < 2;
  return [verb, { type, words, isParted, isPossible, isInverse, isSeparable, isPassive }];
}

/** The patterns of each form of their verbs, the longest first; of base forms in a map of their own, as many are nouns. */
export const PATTERNS_BY_FORM = new Map<string, PhrasePattern[]>();
export const PATTERNS_BY_BASE = new Map<string, PhrasePattern[]>();

function add(map: Map<string, PhrasePattern[]>, form: string, pattern: PhrasePattern): void {
  const list = map.get(form);
  if (list) list.push(pattern);
  else map.set(form, [pattern]);
}

const TABLES = [PHRASES, TRADE_PHRASES, OFFICE_PHRASES, DEALING_PHRASES];
for (const [type, text] of TABLES.flatMap((table) => Object.entries(table)))
  for (const written of text
    .split(';')
    .map((words) => words.trim().replace(/\s+/g, ' '))
    .filter(Boolean)) {
    const [verb, pattern] = toPattern(type, written);
    const forms = new Set(verb === 'be' ? BE : inflect(verb));
    for (const form of forms) add(PATTERNS_BY_FORM, form, pattern);
    if (!forms.has(verb)) add(PATTERNS_BY_BASE, verb, pattern);
  }
for (const map of [PATTERNS_BY_FORM, PATTERNS_BY_BASE])
  for (const list of map.values()) list.sort((one, other) => other.words.length - one.words.length);
