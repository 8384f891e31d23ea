import { TooLargeError } from '../create-table';
import { decodeBytes } from '../source/decode-bytes';
import { findEncoding } from '../source/decode-text';
import { holdBytes } from '../source/file-bytes';
import { ArchiveError } from '../source/read-zip';
import { toCharacters } from './mail-encodings';
import { readDocxText } from './read-docx-text';
import { type HtmlText, readHtmlText } from './read-html-text';
import { readMailText } from './read-mail-text';
import { readMarkdownText } from './read-markdown-text';
import { createLongTextError, LongTextError, MAX_TEXT } from './text-writer';
import { toDay } from './written-day';

/** What a file says of its article beside the text itself; empty for what it does not say. */
export type TextFacts = {
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  /** ISO 8601 date, or empty. */
  readonly published: string;
};

export type TextFile =
  | { readonly ok: true; readonly text: string; readonly facts: TextFacts }
  /** Why it cannot be read, and what to do. */
  | { readonly ok: false; readonly message: string };

/** Bytes of a file of which the text is read: a document may have pictures. */
export const MAX_TEXT_FILE = 32 * 1024 * 1024;

const NO_FACTS: TextFacts = { title: '', publisher: '', author: '', published: '' };

/** Returns the text of a file: plain, Markdown, HTML, a document of Word or a mail. Its form is told from its content, then its name. */
export function readTextFile(bytes: Uint8Array, name: string): TextFile {
  if (bytes.length > MAX_TEXT_FILE)
    return refuse(
      `The file is larger than ${MAX_TEXT_FILE / 1024 / 1024} MB, which is the most that is read.`,
    );
  try {
    const { text, facts } = readAny(bytes, name.toLowerCase());
    const clean = cleanText(text);
    if (clean.length > MAX_TEXT) throw createLongTextError();
    return clean.trim() === '' ? refuse('There is no text in the file.') : { ok: true, text: clean, facts };
  } catch (error) {
    if (error instanceof LongTextError || error instanceof ArchiveError || error instanceof TooLargeError)
      return refuse(error.message);
    throw error;
  }
}

function refuse(message: string): TextFile {
  return { ok: false, message };
}

type Read = { readonly text: string; readonly facts: TextFacts };

/** What the bytes of files begin with that hold text for other programs alone. */
const UNREAD: ReadonlyMap<string, string> = new Map([
  ['%PDF-', 'A PDF cannot be read here. Open it, copy the text of the article, and paste it.'],
  ['{\\rtf', 'An RTF file cannot be read here. Save it as text or as a document of Word, and choose that.'],
]);

function readAny(bytes: Uint8Array, name: string): Read {
  const unread = UNREAD.get(toCharacters(bytes.subarray(0, 5)));
  if (unread) throw new ArchiveError(unread);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { text: readDocxText(bytes), facts: NO_FACTS };
  if (name.endsWith('.eml')) return readMail(bytes);
  const { name: encoding } = findEncoding(holdBytes(bytes));
  if (encoding === null)
    throw new ArchiveError(
      'The file is no text. Save it as text, HTML or a document of Word, and choose that.',
    );
  const text = decodeBytes(bytes, encoding);
  const isHtml = /\.html?$/.test(name) || /^\s{0,100}<(?:!doctype html|html)\b/i.test(text.slice(0, 500));
  if (isHtml) {
    const html = readHtmlText(text);
    return { text: html.text, facts: toHtmlFacts(html) };
  }
  return { text: /\.(?:md|markdown)$/.test(name) ? readMarkdownText(text) : text, facts: NO_FACTS };
}

function readMail(bytes: Uint8Array): Read {
  const { text, subject, from, date } = readMailText(toCharacters(bytes));
  const sender = /^\s*"?([^"<]{1,200}?)"?\s{0,20}</.exec(from)?.[1] ?? from;
  return { text, facts: { ...NO_FACTS, title: subject, author: sender.trim(), published: toDay(date) } };
}

function toHtmlFacts({ title, facts }: HtmlText): TextFacts {
  return {
    title: facts.get('og:title') ?? title,
    publisher: facts.get('og:site_name') ?? '',
    author: facts.get('author') ?? '',
    published: toDay(facts.get('article:published_time') ?? facts.get('date') ?? ''),
  };
}

/** Returns a text that every part of the program can show: line breaks of one form, no controls, no halves of characters. */
export function cleanText(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd');
}
