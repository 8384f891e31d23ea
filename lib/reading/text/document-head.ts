import type { ReadDocument, Span } from '../reading';
import { readDate } from './read-date';

/** What the head of a text says of it, and where its body begins. */
export type DocumentHead = {
  readonly document: ReadDocument;
  readonly bodyStart: number;
  readonly bodyEnd: number;
};

const MAX_HEAD_LINES = 12;
const MAX_TITLE = 220;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: (?:(?:al-|bin |ibn |van |de |von |el-)?\p{Lu}[\p{L}\p{M}'’.-]{0,30}|\p{Lu}\.)){1,3}`;
const BYLINE = new RegExp(
  String.raw`(?:^|[^\p{Lu}\p{M}\s]|[\s|•-])(?:By|BY|Reporting by|Written by) (${NAME}(?:(?:,| and|, and) ${NAME}){0,5})`,
  'u',
);
const AGENCIES = [
  'Reuters',
  'AP',
  'AFP',
  'Associated Press',
  'Agence France-Presse',
  'BBC News',
  'BBC',
  'Al Jazeera',
  'Bloomberg',
  'CNN',
  'dpa',
  'UPI',
  'TASS',
  'Xinhua',
  'Anadolu',
  'The Guardian',
  'The New York Times',
  'Financial Times',
  'The Washington Post',
  'Axios',
  'Politico',
  'NPR',
];
const DATELINE =
  /^\s*[\p{Lu}][\p{L}\p{M} .,/’'-]{1,60}?(?:, [\p{L}]{3,9}\.? \d{1,2}(?:, \d{4})?)? ?\(([\p{L}][\p{L} .-]{1,30})\) ?[-–—] ?/u;
const PLAIN_DATELINE =
  /^\s*\p{Lu}{3,}[\p{Lu} .,’'/-]{0,40}(?:, [\p{L}]{3,9}\.? \d{1,2}(?:, \d{4})?)? ?[–—] ?/u;

type Line = { readonly text: string; readonly start: number };

/** Returns what the first lines of a text say of it: headline, byline, date, agency. What they do not say stays empty. */
export function readDocumentHead(text: string): DocumentHead {
  const lines = readLines(text);
  const spans: Span[] = [];
  let title = '';
  let publisher = '';
  let authors: string[] = [];
  let published: string | null = null;
  let bodyStart = 0;
  for (const [place, line] of lines.entries()) {
    const byline = BYLINE.exec(line.text.slice(0, 600));
    const mark = (from: number, part: string) => {
      spans.push({ start: line.start + from, end: line.start + from + part.length });
    };
    const agency = findAgency(line.text);
    const date = line.text.length < 90 ? readDate(line.text) : null;
    if (byline?.[1] && authors.length === 0) {
      const { names, length } = cutGlue(byline[1]);
      const from = byline.index + byline[0].length - byline[1].length;
      authors = names;
      mark(from, byline[1].slice(0, length));
      const before = line.text
        .slice(0, byline.index + 1)
        .trim()
        .replace(/\s*\bBy$/, '');
      if (title === '' && before.length > 12) {
        title = before;
        mark(line.text.indexOf(before), before);
      }
      published ??= date;
      bodyStart = line.start + from + length;
      if (line.text.length - from - length > 120) break;
    } else if (agency && line.text.trim().length < 60) {
      publisher ||= agency;
      mark(line.text.indexOf(agency), agency);
      published ??= date;
      bodyStart = line.start + line.text.length;
    } else if (date && line.text.trim().length < 60) {
      published ??= date;
      mark(0, line.text);
      bodyStart = line.start + line.text.length;
    } else if (place === 0 && isTitle(line.text)) {
      title = line.text.replace(/^#+\s*/, '').trim();
      mark(line.text.indexOf(title), title);
      bodyStart = line.start;
    } else break;
  }
  const dateline = readDateline(text, bodyStart);
  const document = {
    title,
    publisher: publisher || dateline.publisher,
    authors,
    published: published ?? dateline.published,
    spans,
  };
  return { document, bodyStart: dateline.end, bodyEnd: text.length };
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  const pattern = /[^\r\n]+/g;
  for (let match = pattern.exec(text); match && lines.length < MAX_HEAD_LINES; match = pattern.exec(text)) {
    if (match[0].trim() === '') continue;
    lines.push({ text: match[0].slice(0, 2000), start: match.index });
  }
  return lines;
}

function isTitle(line: string): boolean {
  const plain = line.trim();
  return plain.length > 0 && plain.length <= MAX_TITLE && !/[.!؟:;]["”’']?$/.test(plain);
}

function findAgency(line: string): string | null {
  const plain = line
    .trim()
    .replace(/^[(|–—-]+\s*/, '')
    .replace(/\s*[)|–—-]+.*$/, '');
  return AGENCIES.find((agency) => agency === plain || line.trim().startsWith(`${agency} |`)) ?? null;
}

/** Returns the names of a byline, and how much of it is theirs: "Timour AzhariBEIRUT" ends before the capital. */
function cutGlue(byline: string): { readonly names: string[]; readonly length: number } {
  const glue =
    /\p{Ll}(?=\p{Lu}{3,}|(?:Updated|Published|January|February|March|April|June|July|August|September|October|November|December))/u.exec(
      byline,
    );
  const length = glue ? glue.index + 1 : byline.length;
  const names = byline
    .slice(0, length)
    .split(/, and |, | and /)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return { names, length };
}

/** Returns the agency and date of a dateline, "BEIRUT, Nov 1 (Reuters) - ", and where it ends. */
function readDateline(
  text: string,
  from: number,
): { readonly publisher: string; readonly published: string | null; readonly end: number } {
  const window = text.slice(from, from + 200);
  const match = DATELINE.exec(window) ?? PLAIN_DATELINE.exec(window);
  if (!match) return { publisher: '', published: null, end: from };
  return { publisher: match[1] ?? '', published: readDate(match[0]), end: from + match[0].length };
}
