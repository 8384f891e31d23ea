import type { ReadDocument, Span } from '../reading';
import { readMailHead } from './mail-head';
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

const WORD = String.raw`(?:(?:al|el|bin|ibn|van|de|von|der|den)[ -])?\p{Lu}[\p{L}\p{M}'’.-]{0,30}`;
const NAME = `${WORD}(?: ${WORD}){1,3}`;
const BYLINE = new RegExp(
  `(?:By|BY|(?:Reporting|Written|Story|Text|Words|Report|Analysis) by) (${NAME}(?:(?:, and|,| and| &) ${NAME}){0,5})`,
  'u',
);
/** A line that begins as a byline does, and is no sentence. */
const BYLINE_ALONE = /^\s*(?:By|BY) [^.]{3,120}$/u;
/** A line that says when the text was changed, without a date. */
const CHANGED = /^\s*(?:Updated|Published|Posted|Last updated|Modified)\b[^.]{0,40}$/i;
/** How many words the name of a section has. */
const MAX_SECTION = 3;
/** A byline that names nobody. */
const NAMELESS_BYLINE =
  /^\s*by (?:(?:a|an|our|the) )?(?:\p{L}+ ){0,3}(?:staff|reporters?|correspondents?|writers?|editors?|desk|team)\s*$/iu;
/** A small letter and a capital that nothing parts: "AzhariBEIRUT", "LanternPORT", "TabetNovember". */
const GLUE =
  /\p{Ll}(?=\p{Lu}{2,}|(?:Updated|Published|January|February|March|April|June|July|August|September|October|November|December)\b)/u;
const PERSON = new RegExp(`^${NAME}$`, 'u');
const DATE_IN_LINE = String.raw`(?:,? (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} [\p{L}]{3,9})(?:,? \d{4})?)?`;
const AGENCY_DATELINE = new RegExp(
  String.raw`^\s*\p{Lu}[\p{L}\p{M} .,/’'-]{1,60}?${DATE_IN_LINE} ?\((\p{L}[\p{L} .-]{1,30})\) ?[-–—]{1,2} ?`,
  'u',
);
const PLAIN_DATELINE = new RegExp(
  String.raw`^\s*\p{Lu}{2,}[\p{Lu} .,’'/-]{0,50}${DATE_IN_LINE} ?[-–—]{1,2} `,
  'u',
);
const IN_CITY = / in \p{Lu}[\p{L} ]{1,30}$/u;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^\d/;
/** Arabic words before the name of who wrote it. */
const ARABIC_BY = /^(?:كتب|كتبت|بقلم|تقرير|إعداد)\s*:?\s*/u;
const META_WORDS = /^(?:published|updated|posted|last updated|date|by|reporting by|written by|from)\b:?\s*/i;

type Draft = {
  title: string;
  publisher: string;
  authors: string[];
  published: string | null;
  readonly spans: Span[];
};

/** Returns what the first lines of a text say of it: headline, byline, date, publisher. What they do not say stays empty. */
export function readDocumentHead(text: string): DocumentHead {
  const mail = readMailHead(text);
  if (mail) return mail;
  const draft: Draft = { title: '', publisher: '', authors: [], published: null, spans: [] };
  let bodyStart = 0;
  const lines = readLines(text);
  for (const [place, line] of lines.entries()) {
    const meta = readMeta(draft, line);
    if (meta !== null) {
      bodyStart = line.start + meta;
      const rest = { text: line.text.slice(meta), start: bodyStart };
      // What a byline is glued to is its date, or the body.
      const more = rest.text.trim() === '' ? null : readMeta(draft, rest);
      if (more === rest.text.length) bodyStart += more;
      else if (rest.text !== '') break;
    } else if (isSignature(lines, place)) {
      bodyStart = line.start + line.text.length;
      readSegments(draft, line, '');
    } else if (draft.title === '' && place < MAX_BEFORE_TITLE && lines.length > 1 && isTitle(line.text)) {
      draft.title = line.text.replace(/^#+\s*/, '').trim();
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
  const isName = PERSON.test(plain.replace(IN_CITY, '').split(',')[0] ?? '') || isAgency(plain);
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
  if (NAMELESS_BYLINE.test(window) || (CHANGED.test(text.slice(0, MAX_META)) && !findDate(window)))
    return text.length;
  const isShort = meta.trim().length <= MAX_META;
  const date = findDate(meta);
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

/** Reads the parts of a line between commas, dots and bars: a person is an author, any other name the publisher. */
function readSegments(draft: Draft, { text, start }: Line, date: string): void {
  const byline = BYLINE.exec(text)?.[1] ?? '';
  const authors = byline.split(/, and |, | and | & /).filter((name) => name !== '');
  const plain = text.replace(date, ' '.repeat(date.length));
  const names: string[] = [];
  for (const part of plain.split(/[,|·•–—-]\s|\. |\s[|·•–—-]|\s{3,}|&/)) {
    const words = part
      .trim()
      .replace(META_WORDS, '')
      .replace(ARABIC_BY, '')
      .replace(IN_CITY, '')
      .replace(/[.,:|·•–—-]+$/, '')
      .trim();
    if (
      words.length > 1 &&
      /^\p{Lu}|^\p{Lo}/u.test(words) &&
      !WEEKDAY.test(words) &&
      !authors.some((author) => author.includes(words) || words.includes(author))
    )
      names.push(words);
  }
  const isUnsigned =
    authors.length === 0 && (names.length > 1 || date === '') && isPersonName(names[0] ?? '');
  const signed = isUnsigned
    ? names.slice(0, 1)
    : authors.filter((name, place) => place === 0 || !isPublisherName(name));
  const others = isUnsigned
    ? names.slice(1)
    : [...names, ...authors.filter((name) => !signed.includes(name))];
  for (const name of signed) if (!draft.authors.includes(name)) draft.authors.push(name);
  // "Kigali, 4 June 2025": one word beside a date is where it was written.
  const publisher = others.find((name) => date === '' || / /.test(name) || isPublisherName(name)) ?? '';
  draft.publisher ||= publisher;
  for (const name of [...signed, publisher])
    if (text.includes(name)) mark(draft, start + text.indexOf(name), name);
}

function isPersonName(name: string): boolean {
  if (/^The /.test(name) || isPublisherName(name)) return false;
  return PERSON.test(name) || /^\p{Script=Arabic}+(?: \p{Script=Arabic}+){1,2}$/u.test(name);
}

const PUBLISHER_WORDS =
  /\b(?:News|Agency|Press|Post|Times|Observer|Herald|Tribune|Journal|Wire|Daily|Weekly|Quarterly|Review|Gazette|Guardian|Radio|Television|TV|Broadcasting|Service|Chronicle|Telegraph|Courier|Mail|Standard|Dispatch|Report|Bulletin|Monitor|Reuters|AFP|AP|BBC|CNN|Jazeera|Bloomberg|Magazine|Star|Sun|Globe|Register|Sentinel|Lantern|Mirror|Independent|Network|Today|Ledger|Record|Examiner|Inquirer|Desk|Correspondent)\b|(?:^|\s)(?:صحيفة|وكالة|جريدة|قناة|موقع|مجلة)\s/i;

function isPublisherName(name: string): boolean {
  return PUBLISHER_WORDS.test(name);
}

function isAgency(line: string): boolean {
  const plain = line.trim().replace(/^[(|–—-]+\s*|\s*[)|–—-]+$/g, '');
  return plain.length < 40 && PUBLISHER_WORDS.test(plain) && /^(?:\p{Lu}[\p{L}’'&.-]*\s?){1,5}$/u.test(plain);
}

type Dateline = { readonly publisher: string; readonly published: string | null; readonly end: number };

/** Returns the agency and date of a dateline, "BEIRUT, Nov 1 (Reuters) - ", and where it ends. */
function readDateline(text: string, from: number): Dateline {
  const window = text.slice(from, from + 200);
  const match = AGENCY_DATELINE.exec(window) ?? PLAIN_DATELINE.exec(window);
  if (!match) return { publisher: '', published: null, end: from };
  return {
    publisher: match[1] ?? '',
    published: findDate(match[0])?.date ?? null,
    end: from + match[0].length,
  };
}
