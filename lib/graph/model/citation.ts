import { isolateWords } from '@/lib/network/isolate';
import type { SourceDocument } from '@/lib/network/network';
import { toDateLabel } from '@/lib/network/partial-date';
import { join } from './join-words';

/** More authors than this are the first and others. */
const MAX_AUTHORS = 3;

/**
 * Returns a document as a list of sources names it: author(s), “title”, publisher, date, and where in it. Each is said once:
 * a publisher who is the author, a date that the title holds, and a place that is the date are not repeated.
 */
export function toCitation(document: SourceDocument, locator = ''): string {
  const { title, published } = document;
  const where = locator.trim();
  const parts = [
    toAuthors(document),
    toTitle(document),
    toPublisher(document),
    holdsDate(title, published) ? '' : toDate(published),
    isDate(where, published) ? '' : isolateWords(where),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/**
 * Returns, for each document of a list, the shortest citation that leaves no doubt which of the list it is: without the
 * title where author or publisher and date tell it apart.
 */
export function toShortCitations(documents: readonly SourceDocument[]): ReadonlyMap<string, string> {
  const brief = documents.map((document) =>
    [toAuthors(document), toPublisher(document), toDate(document.published)].filter(Boolean).join(', '),
  );
  const counts = new Map<string, number>();
  for (const words of brief) counts.set(words, (counts.get(words) ?? 0) + 1);
  return new Map(
    documents.map((document, at) => {
      const words = brief[at] ?? '';
      const isNamed = toAuthors(document) !== '' || toPublisher(document) !== '';
      return [document.id, isNamed && counts.get(words) === 1 ? words : toCitation(document)];
    }),
  );
}

/** Returns whether a statement is the document's own: who wrote or published it need not be named again. */
export function speaksForItself({ authors, publisher }: SourceDocument, speaker: string): boolean {
  return [authors.join(', '), join(authors), publisher].some((name) => isSame(name, speaker));
}

function toAuthors({ authors }: SourceDocument): string {
  const names = [...new Set(authors.map((name) => name.trim()).filter(Boolean))].map(isolateWords);
  return names.length > MAX_AUTHORS ? `${names[0]} and others` : join(names);
}

function toTitle({ title }: SourceDocument): string {
  return title.trim() === '' ? '' : `“${isolateWords(title.trim())}”`;
}

function toPublisher({ publisher, authors, title }: SourceDocument): string {
  const isSaid = [...authors, title].some((name) => isSame(name, publisher));
  return isSaid ? '' : isolateWords(publisher.trim());
}

function toDate(published: SourceDocument['published']): string {
  return published === null ? '' : toDateLabel(published);
}

/** A year within a title may be what it tells of; at its end it is the date of the document. */
function holdsDate(title: string, published: SourceDocument['published']): boolean {
  // No form of a date leaves its year out.
  if (published === null || !title.includes(published.slice(0, 4))) return false;
  const [label, end] = [toDateLabel(published), published.length === 4 ? '[)\\]]?$' : ''];
  return new RegExp(`(?<![\\p{L}\\p{N}–-])(?:${label}|${published})(?![\\p{L}\\p{N}-])${end}`, 'iu').test(
    title.trim(),
  );
}

function isDate(words: string, published: SourceDocument['published']): boolean {
  return published !== null && (isSame(words, published) || isSame(words, toDateLabel(published)));
}

function isSame(a: string, b: string): boolean {
  const toKey = (words: string) => words.normalize('NFC').trim().toLowerCase();
  return toKey(a) !== '' && toKey(a) === toKey(b);
}
