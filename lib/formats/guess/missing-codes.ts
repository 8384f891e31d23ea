import { list } from '@/lib/vocabulary/word-list';
import { foldSpaces } from './fold-spaces';

/** What tables write where they have no value, in small letters. */
const WORDS: ReadonlySet<string> = new Set([
  ...list(
    'na, n/a, n.a., #n/a, <na>, nan, null, (null), #null!, nil, none, missing, k.a., k. a., s/d, n.d., s.d., b.d., b/d, н/д, н.д., б/д, б.д., e.y.',
  ),
  // What a spreadsheet writes where a formula fails.
  ...['#ref!', '#name?', '#value!', '#div/0!', '#num!', '#error!', '#bezug!', '#wert!', '#valeur!'],
  ...['.', '..', '...', '-', '--', '-0-', '–', '—', '?'],
]);
const BELOW_NOUGHT = /^-(7|8|9|66|77|88|99|777|888|999|9999|99999)(\.0)?$/;
/** Numbers that stand for no value among names, and may be an id among numbers. */
const AMONG_NAMES = /^(0|9|88|99|888|999|8888|9999)(\.0)?$/;

/** Returns whether a value stands for none wherever it is written. `value`: without white space around it. */
export function isMissingCode(value: string): boolean {
  return value.length < 10 && (WORDS.has(value.toLowerCase()) || BELOW_NOUGHT.test(value));
}

/** Beside a plus a stroke is a minus: more of them are a stronger sign. */
const PLUS = /^\+{1,3}$/;
const MINUS = /^[-–—−]{1,3}$/;

/**
 * Returns which values of a column of types stand for none. Numbers below nought do only where no other is below it: beside those they
 * are grades.
 */
export function findMissingTypes(values: Iterable<string>): ReadonlySet<string> {
  const all = [...values].map(foldSpaces);
  const areGrades = all.some((value) => /^-\d/.test(value) && !BELOW_NOUGHT.test(value));
  const areSigns = all.some((value) => PLUS.test(value));
  const isMeant = (value: string) =>
    (areGrades && BELOW_NOUGHT.test(value)) || (areSigns && MINUS.test(value));
  return new Set(all.filter((value) => isMissingCode(value) && !isMeant(value)));
}

/** What lists of seats and posts write where nobody holds one. */
const VACANT =
  /^[([<]?(vacant|vacancy|position vacant|unbesetzt|nicht besetzt|vakant|n\.? ?n\.?|poste vacant|vacante|vago|vaga|vacantă|vacat|wakat|nieobsadzone|вакансия|вакантно|вакансія|вакантна|boş|münhal|شاغر|شاغرة|פנוי|פנויה|לא מאויש)[)\]>]?$/iu;

/** Returns whether a text stands in a mail in place of those to whom it goes and whom it does not tell. */
export function isUndisclosed(text: string): boolean {
  return /^<?undisclosed[- ]recipients:?;?>?$/i.test(text);
}

/** Returns whether a number, or a word for an empty seat, stands for no value in a column of names. */
export function isMissingAmongNames(value: string): boolean {
  return AMONG_NAMES.test(value) || (value.length < 24 && VACANT.test(value)) || isUndisclosed(value);
}
