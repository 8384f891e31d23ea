import { findCountryByName } from '../guess/country-names';
import { isMissingCode } from '../guess/missing-codes';

/** What a text looks like that is no name. */
export type UnlikeName =
  | 'a date'
  | 'an amount'
  | 'a sentence'
  | 'markup'
  | 'a web address'
  | 'only signs'
  | 'a number'
  | 'a number cut short'
  | 'a whole row'
  | 'an answer'
  | 'a remark';

const INTEGER = /^[+-]?\d{1,18}$/;
const AMOUNT =
  /^[+-]?([£$€¥]|USD|EUR|GBP|CHF)?\s?\d{1,3}([., '’]?\d{3}){0,6}([.,]\d{1,12})?\s?(%|‰|[£$€¥]|°C|km²?|kg|tons?|t|mi|m|ha|mm|cm|h|hrs?|hours?|min|days?|years?|months?|weeks?|people|persons|mio|mn|m|bn|k|usd|eur|gbp|million|billion|thousand|records?|rows?|entries|items?|results?)?\.?$/i;
const DATE =
  /^(\d{4}-\d{1,2}(-\d{1,2})?([T ]\d{1,2}:\d{2}.{0,15})?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}(st|nd|rd|th)?[ -](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[ -]\d{2,4}|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2}:\d{2}(:\d{2})?( ?[ap]m)?|q[1-4][ /-]\d{4}|\d{4}\s?[-–/]\s?\d{2,4})$/i;
const ANSWERS: ReadonlySet<string> = new Set([
  ...[
    'yes',
    'no',
    'true',
    'false',
    'male',
    'female',
    'ja',
    'nein',
    'oui',
    'non',
    'ditto',
    'idem',
    'see above',
    'same',
  ],
  ...[
    'as above',
    'active',
    'inactive',
    'approved',
    'rejected',
    'pending',
    'open',
    'closed',
    'high',
    'medium',
    'low',
  ],
]);
/** Names may have angle brackets; those of HTML have its elements between them. */
const MARKUP =
  /<\/?(a|b|i|u|p|br|div|span|td|tr|th|li|ul|ol|img|em|strong|font|sup|sub|small|ref|h[1-6]|table|script|style)\b[^<>]{0,200}>|\[\[|\]\]|\{\{|^\s*[{[]"|&[a-z]{2,8};/i;
const LONG = 100;
const MANY_WORDS = 11;

/** A spreadsheet shows a long number so, and saves it without its last figures: several become one. */
const CUT_SHORT = /^[+-]?\d([.,]\d+)?e\+?\d{1,3}$/i;
/** Cells of a row that were not parted, with a date or a number among them. */
const WHOLE_ROW = /^[^,;|\t]+([,;|\t])[^,;|\t]+\1([^,;|\t]+\1)*[^,;|\t]+$/u;
const MEASURE = /^\s*([£$€]?[+-]?\d[\d.]*%?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})\s*$/;

function isWholeRow(name: string): boolean {
  const sign = WHOLE_ROW.exec(name)?.[1];
  // Behind a comma within a name stands a space.
  return (
    sign !== undefined && !name.includes(`${sign} `) && name.split(sign).some((part) => MEASURE.test(part))
  );
}

/** Signs on both sides, a word of a note in front, or a sign of exclamation between words. */
const REMARK =
  /^[^\p{L}\d\s]{2,}.*[^\p{L}\d\s]{2,}$|^(note|todo|nb|see|draft|check|legend)\b ?[:!]|\S[!?] \S/iu;

/** Returns what a text is that stands for a name and is none; null for one that may be a name. */
export function toUnlikeName(name: string): UnlikeName | null {
  if (!/[\p{L}\d]/u.test(name)) return 'only signs';
  if (INTEGER.test(name)) return 'a number';
  if (CUT_SHORT.test(name)) return 'a number cut short';
  if (/^https?:\/\/\S+$/i.test(name)) return 'a web address';
  if (name.length < 50 && DATE.test(name)) return 'a date';
  if (name.length < 40 && AMOUNT.test(name)) return 'an amount';
  if (MARKUP.test(name)) return 'markup';
  if (isWholeRow(name)) return 'a whole row';
  if (name.length > LONG || name.split(' ').length > MANY_WORDS) return 'a sentence';
  if (REMARK.test(name)) return 'a remark';
  return ANSWERS.has(name.toLowerCase()) ? 'an answer' : null;
}

const WORDS = /[\p{L}\d][\p{L}\d'’.&-]*/gu;
/** What firms end with, and what bodies are called. */
const FIRM = /\b(inc|ltd|llc|plc|gmbh|ag|sa|s\.a|srl|bv|nv|oy|ab|kg|co|corp)\.?$/i;
const BODY =
  /\b(Company|Bank|Group|Holdings?|Foundation|Institute|University|Ministry|Party|Union|Association|Agency|Council|Committee|Trust|Fund|Partners)$/;

/** Returns whether a text can only be the name of somebody: of two or more words with capitals, of a firm, or of a country. */
export function isProperName(text: string): boolean {
  if (
    text.length > 60 ||
    isMissingCode(text) ||
    toUnlikeName(text) !== null ||
    /[@/\\:=?!]|https?:/.test(text)
  )
    return false;
  if (findCountryByName(text) !== null) return true;
  const words = text.match(WORDS) ?? [];
  if (words.length < 2 || words.length > 7 || /\d/.test(text)) return false;
  if (/^\p{Lu}/u.test(text) && (FIRM.test(text) || BODY.test(text))) return true;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  // Letters without capitals, as in Arabic or Chinese.
  const hasCases = /\p{Lu}|\p{Ll}/u.test(text);
  return hasCases && capitals >= 2 && capitals >= words.length - 2 && /^\p{Lu}/u.test(text);
}
