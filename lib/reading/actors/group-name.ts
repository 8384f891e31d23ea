import { type Token, tokenAt } from '../text/tokens';
import { FOREIGN_HEADS, FOREIGN_LINKS } from '../words/foreign-words';
import { GROUP_WORDS, NO_ACTOR_WORDS } from '../words/group-words';
import { isOfficeWord } from '../words/office-words';

/** Tells by its own words whether a name is a group's. */

/** What the name of a firm ends with, in small letters or without dots. */
const LEGAL_FORMS = new Set(
  'ltd inc co corp plc llc llp gmbh oyj asa spa srl sarl lda kft limited'.split(' '),
);
/** Those that are such in capitals alone: "Vestrand AB", and not "Sa". */
const CAPITAL_FORMS =
  /^(?:AB|NV|SA|AG|KG|BV|OY|SE|SAS|SL|AS|A\/S|LP|FZE|FZCO|JSC|PJSC|OAO|OOO|PAO|ZAO|KK|DMCC|SPA|CV)$/;

/** Returns whether the words of a run make the name of a group: "the Ports Commission", "Weiss & Partner", "Frente Polisario". */
export function isGroupName(tokens: readonly Token[], at: number, end: number): boolean {
  if (end - at < 2) return false;
  // "Trial Chamber II".
  if (end - at > 2 && /^[IVX]{1,4}$/.test(tokenAt(tokens, end - 1).text))
    return isGroupName(tokens, at, end - 1);
  const last = tokenAt(tokens, end - 1);
  const isFirm = LEGAL_FORMS.has(last.norm.replaceAll('.', '').toLowerCase());
  if (isFirm || CAPITAL_FORMS.test(last.text.replaceAll('.', '')) || GROUP_WORDS.has(last.norm)) return true;
  for (let place = at + 1; place < end - 1; place += 1) if (tokenAt(tokens, place).text === '&') return true;
  // "The Real IRA", "the Provisional IRA".
  const isWing = /^(?:real|official|provisional|continuity|new|true)$/.test(tokenAt(tokens, at).norm);
  if (end - at === 2 && isWing && /^\p{Lu}{3,6}$/u.test(last.text)) return true;
  // "Air Norvale".
  if (end - at === 2 && tokenAt(tokens, at).norm === 'air' && !isOfficeWord(last.norm)) return true;
  // "Police Scotland".
  if (end - at === 2 && tokenAt(tokens, at).norm === 'police' && !isOfficeWord(last.norm)) return true;
  // "The Fourth Army Region".
  const isOfArmy = /^(?:army|military|naval|police|defen[cs]e|air)$/.test(tokenAt(tokens, end - 2).norm);
  if (isOfArmy && /^(?:region|district|zone|sector|area)$/.test(last.norm)) return true;
  const first = tokenAt(tokens, at).norm;
  const second = tokenAt(tokens, at + 1);
  if (GROUP_WORDS.has(first) && /^(?:of|for)$/.test(second.norm)) return true;
  // "The Port Authority of Lome", "Strategic Initiative for Women".
  for (let place = at + 1; place < end - 2; place += 1)
    if (GROUP_WORDS.has(tokenAt(tokens, place).norm) && /^(?:of|for)$/.test(tokenAt(tokens, place + 1).norm))
      return true;
  // "The Support Mission in Norvale".
  for (let place = at + 1; place < end - 1; place += 1)
    if (GROUP_WORDS.has(tokenAt(tokens, place).norm) && /^(?:in|to)$/.test(tokenAt(tokens, place + 1).norm))
      return true;
  if (!FOREIGN_HEADS.has(first)) return false;
  // "Coordination Summit" is English as well.
  if (NO_ACTOR_WORDS.has(last.norm) && !isForeignLink(second)) return false;
  // "Union Square" is English, "Union des Forces" and "Parti Solidaire" are not.
  return !GROUP_WORDS.has(first) || isForeignLink(second);
}

/** Returns whether a word in small letters stands within names of another language: "de", "pour l’Alternance". */
export function isForeignLink({ norm, isCapital }: Token): boolean {
  return !isCapital && (FOREIGN_LINKS.has(norm) || /^[dl]['’]/.test(norm));
}

/** The words that a group's initials leave out. */
const LEFT_OUT = new Set('of the for and in on to'.split(' '));

/** Returns the initials of some words as a text would write them: "forces de defense rurale" is FDR. */
export function toInitials(words: readonly string[]): string {
  return words
    .filter((word) => !LEFT_OUT.has(word) && !FOREIGN_LINKS.has(word))
    .map((word) => word.replace(/^[dl]['’]/, '').charAt(0))
    .join('')
    .toUpperCase();
}

/** Returns whether capitals are the initials of some words in any order, as those of another language are: FDLR of "Democratic Forces for the Liberation of Rwanda". */
export function areInitialsOf(capitals: string, words: readonly string[]): boolean {
  const toKey = (letters: string): string => [...letters].sort().join('');
  return /^\p{Lu}{3,8}$/u.test(capitals) && toKey(capitals) === toKey(toInitials(words));
}
