import type { ReadDocument, Span } from '../reading';
import { findDate } from './read-date';

const FIELD =
  /^[ \t]*(title|headline|authors?|by|byline|source|outlet|publication|publisher|date|published|section|dateline):[ \t]*(\S.{0,300})$/i;
const MAX_FIELDS = 8;
const MAX_LINE = 400;

/** Returns what lines such as "Title:", "Author:" and "Date:" at the head of a text say of it; null where there are fewer than two. */
export function readFieldHead(
  text: string,
): { readonly document: ReadDocument; readonly bodyStart: number } | null {
  const fields = new Map<string, string>();
  const spans: Span[] = [];
  let at = 0;
  for (let count = 0; count < MAX_FIELDS; count += 1) {
    const lineEnd = text.slice(at, at + MAX_LINE).search(/[\r\n]/);
    const end = lineEnd < 0 ? Math.min(text.length, at + MAX_LINE) : at + lineEnd;
    const [, name = '', value = ''] = FIELD.exec(text.slice(at, end)) ?? [];
    if (name === '') break;
    fields.set(toField(name.toLowerCase()), value.trim());
    spans.push({ start: at, end });
    at = end;
    while (at < text.length && /[\r\n]/.test(text.charAt(at))) at += 1;
  }
  if (fields.size < 2) return null;
  const date = findDate(fields.get('date') ?? '');
  const authors = (fields.get('author') ?? '').split(/, and |,| and | & /).map((name) => name.trim());
  const document = {
    title: fields.get('title') ?? '',
    publisher: fields.get('source') ?? '',
    authors: authors.filter((name) => name !== ''),
    published: date?.date ?? null,
    spans,
  };
  return { document, bodyStart: at };
}

function toField(name: string): string {
  if (name === 'headline') return 'title';
  if (/^(?:authors?|by|byline)$/.test(name)) return 'author';
  if (/^(?:source|outlet|publication|publisher)$/.test(name)) return 'source';
  return name === 'published' ? 'date' : name;
}
