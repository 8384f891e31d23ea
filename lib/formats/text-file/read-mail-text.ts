import { decodeBytes } from '../source/decode-bytes';
import { decodeBase64, decodeQuoted, decodeWords } from './mail-encodings';
import { readHtmlText } from './read-html-text';

/** A mail as it is read: who sent it, when, under which subject, and its text. */
export type MailText = {
  readonly subject: string;
  readonly from: string;
  /** As the header has it, or empty. */
  readonly date: string;
  readonly text: string;
};

/** How deep parts may stand in one another, and how many there may be. */
const MAX_DEPTH = 8;
const MAX_PARTS = 200;
const MAX_HEADERS = 64_000;

type Headers = ReadonlyMap<string, string>;
type Count = { parts: number };

/**
 * Returns the text of a mail (RFC 5322, RFC 2045): the plain one where there is one, else that of its HTML. `source`: the mail with each
 * byte as one character. Attachments are left out.
 */
export function readMailText(source: string): MailText {
  const { headers, body } = splitPart(source.replaceAll('\r\n', '\n'));
  const found = findText(headers, body, 0, { parts: 0 });
  return {
    subject: decodeWords(headers.get('subject') ?? ''),
    from: decodeWords(headers.get('from') ?? ''),
    date: headers.get('date') ?? '',
    text: found?.text ?? '',
  };
}

type FoundText = { readonly kind: 'plain' | 'html'; readonly text: string };

function findText(headers: Headers, body: string, depth: number, count: Count): FoundText | null {
  count.parts += 1;
  if (depth > MAX_DEPTH || count.parts > MAX_PARTS) return null;
  const type = headers.get('content-type') ?? 'text/plain';
  const kind = /^\s*([a-z0-9.+-]{1,100})\/([a-z0-9.+-]{1,100})/i.exec(type);
  const main = kind?.[1]?.toLowerCase() ?? 'text';
  const sub = kind?.[2]?.toLowerCase() ?? 'plain';
  if (main === 'multipart') return findInParts(type, body, depth, count);
  if (main !== 'text' || /^\s*attachment/i.test(headers.get('content-disposition') ?? '')) return null;
  const bytes = decodeBody(body, headers.get('content-transfer-encoding') ?? '');
  const text = decodeText(bytes, readParameter(type, 'charset') ?? 'utf-8');
  return sub === 'html'
    ? { kind: 'html', text: readHtmlText(text).text }
    : { kind: 'plain', text: /format=flowed/i.test(type) ? joinFlowed(text) : text };
}

/** Of several forms of one text the plain one is taken; else the first that there is. */
function findInParts(type: string, body: string, depth: number, count: Count): FoundText | null {
  const boundary = readParameter(type, 'boundary');
  if (!boundary) return null;
  let found: FoundText | null = null;
  for (const part of splitParts(body, boundary)) {
    const { headers, body: own } = splitPart(part);
    const text = findText(headers, own, depth + 1, count);
    if (text?.kind === 'plain' && text.text.trim() !== '') return text;
    found ??= text;
  }
  return found;
}

function* splitParts(body: string, boundary: string): Generator<string> {
  const mark = `\n--${boundary}`;
  const all = `\n${body}`;
  for (let at = all.indexOf(mark); at >= 0; ) {
    const from = at + mark.length;
    if (all.startsWith('--', from)) return;
    const next = all.indexOf(mark, from);
    const line = all.indexOf('\n', from);
    if (line >= 0) yield all.slice(line + 1, next < 0 ? all.length : Math.max(next, line + 1));
    at = next;
  }
}

function splitPart(part: string): { readonly headers: Headers; readonly body: string } {
  const isBare = part.startsWith('\n');
  const end = isBare ? 0 : part.indexOf('\n\n');
  const head = part.slice(0, end < 0 ? part.length : end).slice(0, MAX_HEADERS);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end < 0 ? '' : part.slice(end + (isBare ? 1 : 2)) };
}

function readParameter(header: string, name: string): string | null {
  const found = new RegExp(`;\\s{0,20}${name}=(?:"([^"]{0,200})"|([^\\s;"]{1,200}))`, 'i').exec(header);
  return found?.[1] ?? found?.[2] ?? null;
}

function decodeBody(body: string, encoding: string): Uint8Array {
  const name = encoding.trim().toLowerCase();
  if (name === 'base64') return decodeBase64(body);
  if (name === 'quoted-printable') return decodeQuoted(body);
  return Uint8Array.from(body, (letter) => letter.charCodeAt(0));
}

function decodeText(bytes: Uint8Array, charset: string): string {
  try {
    return decodeBytes(bytes, charset.toLowerCase());
  } catch {
    // An encoding that nobody knows: what is plain English in it can be read all the same.
    return decodeBytes(bytes, 'utf-8');
  }
}

/** Lines that end with a space go on in the next (RFC 3676). */
function joinFlowed(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/ \n(?!\n)/g, ' ');
}
