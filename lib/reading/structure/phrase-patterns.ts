import { inflect } from '../ties/inflect';
import { PHRASES } from './phrase-lexicon';
import { TRADE_PHRASES } from './trade-phrases';

/** A phrase of a verb as it is looked for. */
export type PhrasePattern = {
  readonly type: string;
  /** The words after the verb; "~" for up to two that may differ. */
  readonly words: readonly string[];
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
  const isInverse = written.startsWith('<');
  const [verb = '', ...words] = written.replace('<', '').split(' ');
  const isSeparable = words.length === 1 && PARTICLES.test(words[0] ?? '');
  return [verb, { type, words, isInverse, isSeparable, isPassive: words.length < 2 }];
}

/** The patterns of each form of their verbs, the longest first; of base forms in a map of their own, as many are nouns. */
export const PATTERNS_BY_FORM = new Map<string, PhrasePattern[]>();
export const PATTERNS_BY_BASE = new Map<string, PhrasePattern[]>();

function add(map: Map<string, PhrasePattern[]>, form: string, pattern: PhrasePattern): void {
  const list = map.get(form);
  if (list) list.push(pattern);
  else map.set(form, [pattern]);
}

for (const [type, text] of [...Object.entries(PHRASES), ...Object.entries(TRADE_PHRASES)])
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
