import type { ReadDocument, Span } from '../reading';
import { findDate } from './read-date';

const HEADER = /^(From|To|Cc|Bcc|Reply-To|Subject|Date|Sent|Message-ID):[ \t]*(.{0,500})$/i;
const MAX_HEADERS = 12;

/** What the headers of a mail say of it, and where its body begins. */
export type MailHead = { readonly document: ReadDocument; readonly bodyStart: number };

/** Returns what the headers of a mail that a text begins with say of it; null for a text that is no mail. */
export function readMailHead(text: string): MailHead | null {
  const headers = new Map<string, { readonly value: string; readonly start: number }>();
  let at = 0;
  for (let count = 0; count < MAX_HEADERS; count += 1) {
    const end = findLineEnd(text, at);
    const match = HEADER.exec(text.slice(at, Math.min(end, at + 600)));
    const [, name = '', value = ''] = match ?? [];
    if (!match) break;
    headers.set(name.toLowerCase(), { value: value.trim(), start: at + match[0].indexOf(value) });
    at = skipBreak(text, end);
  }
  const subject = headers.get('subject');
  const from = headers.get('from');
  const date = headers.get('date') ?? headers.get('sent');
  if (headers.size < 2 || !(subject ?? from)) return null;
  const author = from?.value.replace(/<[^>]*>?|"|\S+@\S+/g, '').trim() ?? '';
  const spans: Span[] = [{ start: 0, end: Math.max(0, at - 1) }];
  const document = {
    title: subject?.value ?? '',
    publisher: '',
    authors: author === '' ? [] : [author],
    published: date ? (findDate(date.value)?.date ?? null) : null,
    spans,
  };
  return { document, bodyStart: at };
}

function findLineEnd(text: string, from: number): number {
  const end = text.slice(from, from + 2000).search(/\r|\n/);
  return end < 0 ? Math.min(text.length, from + 2000) : from + end;
}

function skipBreak(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : Math.min(text.length, at + 1);
}
