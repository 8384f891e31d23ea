import type { ReadDocument, Span } from '../reading';
import { isActingVerb, isIrregularPast } from '../words/acting-words';
import { readDateline } from './dateline';
import { readFieldHead } from './field-head';
import { readMailHead } from './mail-head';
import {
  isAgency,
  isPersonName,
  isPublisherName,
  NAME,
  POST_WORDS,
  PUBLISHER_WORDS,
} from './publisher-names';
import { findDate } from './read-date';

/** What the head of a text says of it, and where its body begins. */
export type DocumentHead = { readonly document: ReadDocument; readonly bodyStart: number };

const MAX_HEAD_LINES = 8;
const MAX_TITLE = 220;
/** How many lines of names and dates may stand before the headline. */
const MAX_BEFORE_TITLE = 3;
const MAX_SIGNATURE = 70;
const MAX_META = 160;
/** What is looked at of a line that may be glued to the body. */
const MAX_GLUED = 400;

const IN_PLACE = String.raw`(?: in \p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?)?`;
const BYLINE = new RegExp(
  `(?:(?<!\\p{Lu} )(?:By|BY)|^\\s*by|^\\s*From(?= \\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}’'-]+, \\p{Lu}\\p{Ll}+\\s*$)|(?:Reporting|Written|Story|Text|Words|Report|Analysis)(?: by|:)|(?:Interview|Compiled|Research) by|Authors?:) (${NAME}${IN_PLACE}(?:(?:, and|,| and| &) ${NAME}${IN_PLACE}){0,5})`,
  'u',
);
/** A line that begins as a byline does, and is no sentence. */
const BYLINE_ALONE = /^\s*[*_]{0,3}(?:By|BY|by|Interview by|Words:) [^.]{3,120}$/u;
/** A line that says when the text was changed, without a date. */
const CHANGED = /^\s*(?:Updated|Published|Posted|Last updated|Modified)\b[^.]{0,40}$/i;
/** How many words the name of a section has. */
const MAX_SECTION = 3;
/** A byline that names nobody. */
/** The same without "by": "Staff Reporter", "From our correspondent". */
const NAMELESS_ALONE =
  /^\s*(?:(?:by|from) )?(?:(?:our|a|the) )?(?:staff|special|own|political|legal|crime|diplomatic|news|web|agency|express|bureau)?[ ]?(?:reporters?|correspondents?|bureau|desk|writer)\s*$/i;
const NAMELESS_BYLINE =
  /^\s*by (?:(?:a|an|our|the) )?(?:\p{L}+ ){0,3}(?:staff|reporters?|correspondents?|writers?|editors?|desk|team)\s*$/iu;
/** A small letter and a capital that nothing parts: "AzhariBEIRUT", "LanternPORT", "TabetNovember". */
const GLUE =
  /\p{Ll}(?=\p{Lu}{2,}|(?:Updated|Published|January|February|March|April|June|July|August|September|October|November|December)\b)/u;
const IN_CITY = / in \p{Lu}[\p{L} ]{1,30}$/u;
/** The number that an office gives a document, above its headline: "SC/14988", "S/2024/617". */
const SYMBOL = /^\s*\p{Lu}[\p{L}]{0,7}[/-][\p{L}\d/.()-]{0,30}\d[\p{L}\d/.()-]{0,20}\s*$/u;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^\d/;
/** Arabic words before the name of who wrote it. */
const ARABIC_BY = /^(?:كتب|كتبت|بقلم|تقرير|إعداد)\s*:?\s*/u;
const META_WORDS =
  /^(?:as (?:of|at)|dated|issued|words|text|story|interview by|compiled by|published|updated|posted|last updated|date|by|reporting by|written by|from)\b:?\s*/i;

type Draft = {
  title: string;
  publisher: string;
  authors: string[];
  published: string | null;
  readonly spans: Span[];
};

/** Returns what the first lines of a text say of it: headline, byline, date, publisher. What they do not say stays empty. */
export function readDocumentHead(text: string): DocumentHead {
  const fields = readMailHead(text) ?? readFieldHead(text);
  if (fields) return fields;
  const draft: Draft = { title: '', publisher: '', authors: [], published: null, spans: [] };
  let bodyStart = 0;
  const lines = readLines(text);
  for (const [place, line] of lines.entries()) {
    if (draft.title === '' && lines.length > 1 && SYMBOL.test(line.text)) {
      bodyStart = line.start + line.text.length;
      continue;
    }
    const meta = readMeta(draft, line);
    if (meta !== null) {
      bodyStart = line.start + meta;
      const rest = { text: line.text.slice(meta), start: bodyStart };
      // What a byline is glued to is its date, or the body.
      const more = rest.text.trim() === '' ? null : readMeta(draft, rest);
      if (more === rest.text.length) bodyStart += more;
      else if (rest.text !== '') break;
    } else if (draft.title !== '' && line.text.trim() === draft.title) {
      // A page may have the headline twice.
      bodyStart = line.start + line.text.length;
    } else if (isSignature(lines, place)) {
      bodyStart = line.start + line.text.length;
      readSegments(draft, line, '');
    } else if (draft.title === '' && lines.length > 1 && isTitleAt(lines, place)) {
      draft.title = readTitle(draft, line.text);
      mark(draft, line.start + line.text.indexOf(draft.title), draft.title);
      bodyStart = line.start + line.text.length;
    } else if (isBeforeByline(lines, place)) {
      bodyStart = line.start + line.text.length;
      // What is above the headline is the section of the paper.
      if (isTitle(line.text) && draft.title.split(' ').length <= MAX_SECTION) {
        const section = draft.spans.findIndex(({ start, end }) => text.slice(start, end) === draft.title);
        if (section >= 0) draft.spans.splice(section, 1);
        draft.title = line.text.trim();
        mark(draft, line.start + line.text.indexOf(draft.title), draft.title);
      }
    } else if (isHeadLine(draft, line.text)) {
      bodyStart = line.start + line.text.length;
      readSegments(draft, line, '');
    } else break;
  }
  const dateline = readDateline(text, bodyStart);
  const document = {
    ...draft,
    publisher: draft.publisher || dateline.publisher,
    published: draft.published ?? dateline.published,
  };
  return { document, bodyStart: dateline.end };
}

type Line = { readonly text: string; readonly start: number };

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  const pattern = /[^\r\n]+/g;
  for (let match = pattern.exec(text); match && lines.length < MAX_HEAD_LINES; match = pattern.exec(text)) {
    if (match[0].trim() !== '') lines.push({ text: match[0].slice(0, 2000), start: match.index });
  }
  return lines;
}

function mark({ spans }: Draft, start: number, words: string): void {
  if (words !== '') spans.push({ start, end: start + words.length });
}

function isTitle(line: string): boolean {
  const plain = line.trim();
  if (/[.!?]["”’]? \p{Lu}\p{Ll}/u.test(plain) || /[”"],? (?:\p{L}+ ){1,4}said/u.test(plain)) return false;
  return plain.length > 0 && plain.length <= MAX_TITLE && !/[.!:;؟]["”’']?$/.test(plain);
}

/** Whether a line may be the headline: one that a byline follows may have several sentences. */
function isTitleAt(lines: readonly Line[], place: number): boolean {
  const line = lines[place]?.text ?? '';
  const isSigned = place === 0 && line.length < MAX_META && BYLINE_ALONE.test(lines[1]?.text ?? '');
  return place < MAX_BEFORE_TITLE && (isTitle(line) || isSigned);
}

/** Returns the headline of a line, without marks, and without the publisher after a bar, which is kept. */
function readTitle(draft: Draft, line: string): string {
  const plain = line.replace(/^[#*_\s]+|[*_\s]+$/g, '');
  const bar = plain.lastIndexOf(' | ');
  const after = bar > 0 ? plain.slice(bar + 3).trim() : '';
  if (!isAgency(after)) return plain;
  draft.publisher ||= after;
  return plain.slice(0, bar).trim();
}

/** Whether a line below the headline has who wrote a text, or who published it where: "Ana Ruiz and Paul Koch", "Lisbon - Nile Agency". */
function isHeadLine({ title, published }: Draft, line: string): boolean {
  const plain = line.replace(/^[*_\s]+|[*_\s]+$/g, '');
  if (title === '' || plain.length > MAX_SIGNATURE || /[.!?:؟]$/.test(plain)) return false;
  const parts = plain.split(/,|\sand\s|[|·•–—]|\s-\s|،/).map((part) => part.trim());
  const areNames = parts.every((part) => isPersonName(part));
  const isShort = parts.every((part) => part.split(' ').length <= 4 && !/^\p{Ll}/u.test(part));
  return (
    (areNames && published !== null) ||
    (isShort && /\s/.test(plain) && parts.some((part) => isPublisherName(part)))
  );
}

/** Whether a byline follows a line soon: then it is a part of the head, a section or a line below the headline. */
function isBeforeByline(lines: readonly Line[], place: number): boolean {
  const isLong = (lines[place]?.text.trim().length ?? 0) > MAX_TITLE;
  return !isLong && lines.slice(place + 1, place + 4).some(({ text }) => BYLINE_ALONE.test(text));
}

/** Whether a line has the name of who wrote it alone, or of who published it, before a line with the date. */
function isSignature(lines: readonly Line[], place: number): boolean {
  const plain = lines[place]?.text.trim() ?? '';
  if (plain.length > MAX_SIGNATURE || /[.!?:]$/.test(plain)) return false;
  if (ARABIC_BY.test(plain)) return true;
  const isName =
    isPersonName(
      plain
        .replace(IN_CITY, '')
        .split(/,|،| and /)[0]
        ?.trim() ?? '',
    ) || isAgency(plain);
  const hasDate = lines
    .slice(place + 1, place + 3)
    .some(({ text }) => text.trim().length < MAX_SIGNATURE && findDate(text) !== null);
  // The first line is the headline, unless it names a publisher.
  return isName && hasDate && (place > 0 || PUBLISHER_WORDS.test(plain));
}

/**
 * Reads a line of names, dates and publishers. Returns how much of it is that: all of it, or up to where the body is glued to it. Null for
 * a line that is none.
 */
function readMeta(draft: Draft, { text, start }: Line): number | null {
  const window = text.slice(0, MAX_GLUED);
  const byline = BYLINE.exec(window);
  const glue = byline ? GLUE.exec(window.slice(byline.index)) : null;
  const length = byline && glue ? byline.index + glue.index + 1 : text.length;
  const meta = text.slice(0, length);
  if (draft.title !== '' && NAMELESS_ALONE.test(window)) return text.length;
  if (NAMELESS_BYLINE.test(window) || (CHANGED.test(text.slice(0, MAX_META)) && !findDate(window)))
    return text.length;
  const isShort = meta.trim().length <= MAX_META;
  const date = findDate(meta);
  if (byline === null && date !== null && tellsSomething(meta)) return null;
  const isMeta =
    isShort &&
    (byline !== null || (date !== null && meta.trim().length - date.text.length < 70) || isAgency(meta));
  if (!isMeta) return null;
  // A headline that the byline is glued to.
  const before =
    byline && byline.index > 12 && !findDate(meta.slice(0, byline.index)) ? meta.slice(0, byline.index) : '';
  if (before !== '' && draft.title === '') {
    draft.title = before.trim();
    mark(draft, start + text.indexOf(draft.title), draft.title);
  }
  if (date) {
    draft.published ??= date.date;
    mark(draft, start + date.index, date.text);
  }
  readSegments(
    draft,
    {
      text: before === '' ? meta : meta.slice(byline?.index ?? 0),
      start: start + (before === '' ? 0 : (byline?.index ?? 0)),
    },
    date?.text ?? '',
  );
  return length;
}

/** Verbs of a line that only says when and how a text was made: "Updated 5 May 2024, 4 min read". */
const MAKING =
  /^(?:published|updated|posted|modified|written|reported|printed|filed|issued|released|edited|translated|adapted|first|read|reads|share|listen|save|print|view|watch|comments?|words?|updates?|reports?|posts?)$/;
const BEING = /^(?:is|are|was|were|has|have|had|will|would|did|does|met|said|says|told)$/;

/** Whether a line with a date has a verb, and so tells something: "Iran armed Chad on 3 October 2023." */
function tellsSomething(line: string): boolean {
  const words = line.match(/(?<![\p{L}’'-])\p{Ll}+(?![\p{L}’'-])/gu) ?? [];
  return words.some(
    (word) => !MAKING.test(word) && (BEING.test(word) || isActingVerb(word) || isIrregularPast(word)),
  );
}

/** Reads the parts of a line between commas, dots and bars: a person is an author, any other name the publisher. */
function readSegments(draft: Draft, { text, start }: Line, date: string): void {
  const byline = BYLINE.exec(text)?.[1] ?? '';
  const isNameless = /^the /i.test(byline);
  const authors = isNameless
    ? []
    : byline
        .split(/, and |, | and | & /)
        .map((name) => (name.split(/(?<=\p{Ll}{2})\.\s/u)[0] ?? '').replace(IN_CITY, '').trim())
        .filter((name) => name !== '' && !POST_WORDS.test(name));
  const plain = takeBracketed(draft, { text, start }).replace(date, ' '.repeat(date.length));
  const names: string[] = [];
  const parts = plain.split(/[,،|·•–—-]\s|\. |\s[|·•–—-]|\s{3,}|&|;/u);
  for (const part of parts.flatMap(partNames)) {
    const words = part
      .replace(/^[*_\s]+|[*_\s]+$/g, '')
      .replace(META_WORDS, '')
      .replace(ARABIC_BY, '')
      .replace(IN_CITY, '')
      .replace(/[.,:|·•–—-]+$/, '')
      .trim();
    if (
      words.length > 1 &&
      /^\p{Lu}|^\p{Lo}/u.test(words) &&
      !WEEKDAY.test(words) &&
      !(POST_WORDS.test(words) && (authors.length > 0 || names.length > 0)) &&
      !authors.some((author) => author.includes(words) || words.includes(author))
    )
      names.push(words);
  }
  const isUnsigned =
    authors.length === 0 &&
    (names.length > 1 || date === '' || (draft.title !== '' && draft.authors.length === 0)) &&
    isPersonName(names[0] ?? '');
  const end = names.findIndex((name, place) => place > 0 && !(isPersonName(name) && isTwo(text, names)));
  const persons = names.slice(0, end < 0 ? names.length : end);
  const signed = isUnsigned
    ? persons
    : authors.filter((name, place) => place === 0 || !isPublisherName(name));
  const others = isUnsigned
    ? names.slice(persons.length)
    : [...names, ...authors.filter((name) => !signed.includes(name))];
  for (const name of signed) if (!draft.authors.includes(name)) draft.authors.push(name);
  // "Kigali, 4 June 2025": one word beside a date is where it was written.
  const published =
    others.find((name) => isPublisherName(name)) ??
    others.find((name) => (date === '' && authors.length === 0) || / /.test(name));
  const publisher = published?.replace(/ live(?: blog)?$/i, '') ?? '';
  draft.publisher ||= publisher;
  for (const name of [...signed, publisher])
    if (text.includes(name)) mark(draft, start + text.indexOf(name), name);
}

/** Keeps the publisher that stands in brackets after who wrote it, "By Ana Ruiz (Lakeside Wire)", and returns the line without it. */
function takeBracketed(draft: Draft, { text, start }: Line): string {
  return text.replace(/\(([^()]{2,40})\)/g, (whole, name: string, at: number) => {
    if (!isPublisherName(name) && !isAgency(name)) return whole;
    if (draft.publisher === '') mark(draft, start + at + 1, name);
    draft.publisher ||= name;
    return ' '.repeat(whole.length);
  });
}

/** Parts "Ana Ruiz and Paul Koch" and "Ana Ruiz for Dockside Herald", and no name such as "Peace and Conflict Review". */
function partNames(part: string): string[] {
  for (const link of [' and ', ' for ']) {
    const at = part.indexOf(link);
    const [one, other] = [
      part.slice(0, at).trim().replace(META_WORDS, ''),
      part.slice(at + link.length).trim(),
    ];
    const isOther = link === ' for ' || isPersonName(other);
    if (at > 0 && isPersonName(one) && isOther) return [one, other];
  }
  return [part];
}

/** Whether "and" or a comma joins the first two names alone: they are authors, and not one and a place. */
function isTwo(text: string, [one = '', other = '']: readonly string[]): boolean {
  const between = text.slice(text.indexOf(one) + one.length, text.indexOf(other));
  return /^(?:,? and |, | & )$/.test(between) && isPersonName(other);
}
