import { FORMAT_LIMITS } from '@/lib/network/limits';
import type { FormatSource } from '../format';
import { describeLongText } from '../source/open-source';
import { decodeWords, toCharacters } from '../text-file/mail-encodings';

/** The headers of a mail that say who wrote to whom, as they stand there. */
export type MailHeaders = ReadonlyMap<string, string>;

/** An address, in small letters, and the name that stands beside it. */
export type MailAddress = { readonly address: string; readonly name: string };

const MAX_HEADERS = 256_000;
/** More people than that are on no mail that is from one to others. */
const MAX_ADDRESSES = 2_000;

/** Returns the headers of each mail of a file; in a collection each begins with a line “From …” behind an empty one. */
export function* listMails(source: FormatSource): Generator<MailHeaders> {
  if (source.file.size > FORMAT_LIMITS.text) throw describeLongText();
  const text = toCharacters(source.bytes()).replaceAll('\r\n', '\n');
  if (!text.startsWith('From ')) {
    yield readHeaders(text);
    return;
  }
  for (let at = 0; at >= 0 && at < text.length; ) {
    const line = text.indexOf('\n', at);
    if (line < 0) return;
    yield readHeaders(text.slice(line + 1, line + 1 + MAX_HEADERS));
    const next = text.indexOf('\n\nFrom ', line);
    at = next < 0 ? -1 : next + 2;
  }
}

/** Returns the headers of one mail: what stands above its first empty line. */
export function readHeaders(text: string): MailHeaders {
  const end = text.indexOf('\n\n');
  const head = text.slice(0, Math.min(end < 0 ? text.length : end, MAX_HEADERS));
  const headers = new Map<string, string>();
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).toLowerCase();
    const known = headers.get(name);
    const value = line.slice(colon + 1).trim();
    headers.set(name, known === undefined || name === 'date' ? value : `${known}, ${value}`);
  }
  return headers;
}

/** Returns the addresses of a header: `"Ada, B." <ada@example.org>, bert@example.org`. */
export function readAddresses(header: string): readonly MailAddress[] {
  return splitAddresses(header).flatMap((entry) => {
    const angle = /<([^<>]{1,400})>\s*$/.exec(entry);
    const address = (angle?.[1] ?? entry).trim().toLowerCase();
    if (!/^[^\s@<>"]{1,200}@[^\s@<>"]{1,200}$/.test(address)) return [];
    const written = angle ? entry.slice(0, angle.index) : '';
    const name = decodeWords(
      written
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .replaceAll('\\', ''),
    ).trim();
    return [{ address, name: name.toLowerCase() === address ? '' : name }];
  });
}

/** Commas within quotation marks are part of a name. */
function splitAddresses(header: string): readonly string[] {
  const entries: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at <= header.length && entries.length < MAX_ADDRESSES; at += 1) {
    const sign = header[at];
    if (sign === '\\') at += 1;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (at >= header.length || ((sign === ',' || sign === ';') && !isQuoted)) {
      entries.push(
        header
          .slice(start, at)
          .replace(/^[^<"@]{0,100}:/, '')
          .trim(),
      );
      start = at + 1;
    }
  }
  return entries;
}
