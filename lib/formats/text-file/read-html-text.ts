import { decodeEntities } from '../decode-entities';
import { TextWriter } from './text-writer';

/** What an HTML page says: its title, what its head says of the article, and its text. */
export type HtmlText = {
  readonly title: string;
  /** By name: `author`, `article:published_time`, `og:site_name`, `og:title`. */
  readonly facts: ReadonlyMap<string, string>;
  readonly text: string;
};

/** Elements of which nothing is read: they are no text, or no part of an article. */
const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed head nav footer form button select textarea canvas video audio'.split(
    ' ',
  ),
);
/** Elements in which a tag is no tag until their own end comes. */
const RAW = new Set(['script', 'style', 'textarea', 'iframe', 'noscript', 'title', 'xmp']);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const MAX_TAG = 20_000;
const MAX_FACTS = 200;

/**
 * Returns the text of an HTML page. It is read as text alone: no script of it is run, nothing is loaded, and what a browser would not
 * show as part of an article is left out. Throws a LongTextError for one that is too long.
 */
export function readHtmlText(html: string): HtmlText {
  const writer = new TextWriter();
  const facts = new Map<string, string>();
  let title = '';
  // The element that is left out, and how often it stands in itself.
  let skipped: { readonly name: string; depth: number } | null = null;
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    if (!skipped && end > at) writer.add(decodeEntities(html.slice(at, end), true));
    if (open < 0) break;
    const tag = readTag(html, open);
    at = tag.end;
    if (tag.name === '') {
      if (!skipped && tag.isText) writer.add('<');
      continue;
    }
    const { name, isClosing } = tag;
    if (name === 'meta' && !isClosing) noteFact(html.slice(open, at), facts);
    if (!isClosing && RAW.has(name)) {
      const { from, to } = findEnd(html, at, name);
      if (name === 'title' && title === '')
        title = decodeEntities(html.slice(at, Math.min(from, at + 2_000)), true)
          .replace(/\s+/g, ' ')
          .trim();
      at = to;
      continue;
    }
    if (skipped) {
      if (name === skipped.name) skipped.depth += isClosing ? -1 : 1;
      // A page may leave the end of its head out.
      if (skipped.depth === 0 || (skipped.name === 'head' && name === 'body')) skipped = null;
      continue;
    }
    if (SKIPPED.has(name) && !isClosing && !VOID.has(name)) skipped = { name, depth: 1 };
    else if (name === 'br') writer.breakLine();
    else if (BLOCKS.has(name)) writer.breakParagraph();
  }
  return { title, facts, text: writer.finish() };
}

type Tag = {
  readonly name: string;
  readonly isClosing: boolean;
  /** Where the text goes on behind it. */
  readonly end: number;
  /** Whether the sign is only a sign: "a < b". */
  readonly isText: boolean;
};

function readTag(html: string, open: number): Tag {
  const none = { name: '', isClosing: false };
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4);
    return { ...none, isText: false, end: end < 0 ? html.length : end + 3 };
  }
  const isClosing = html[open + 1] === '/';
  const from = open + (isClosing ? 2 : 1);
  const first = html[from] ?? '';
  if (first === '!' || first === '?') return { ...none, isText: false, end: findTagEnd(html, from) };
  if (!/[a-z]/i.test(first)) return { ...none, isText: !isClosing, end: open + 1 };
  let to = from;
  while (to < html.length && to - from < 40 && /[a-z0-9-]/i.test(html[to] ?? '')) to += 1;
  return { name: html.slice(from, to).toLowerCase(), isClosing, isText: false, end: findTagEnd(html, to) };
}

/** Returns where a tag ends: at the first `>` outside of quotation marks, within limits. */
function findTagEnd(html: string, from: number): number {
  let quote = '';
  const last = Math.min(html.length, from + MAX_TAG);
  for (let at = from; at < last; at += 1) {
    const sign = html[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  const end = html.indexOf('>', from);
  return end < 0 ? html.length : end + 1;
}

function findEnd(html: string, from: number, name: string): { readonly from: number; readonly to: number } {
  const closing = new RegExp(`</${name}[\\s/>]`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(html);
  if (!found) return { from: html.length, to: html.length };
  return { from: found.index, to: findTagEnd(html, found.index + 2) };
}

function noteFact(tag: string, facts: Map<string, string>): void {
  if (facts.size >= MAX_FACTS) return;
  const name = readAttribute(tag, 'name') ?? readAttribute(tag, 'property');
  const content = readAttribute(tag, 'content');
  if (name && content && !facts.has(name.toLowerCase()))
    facts.set(name.toLowerCase(), decodeEntities(content, true).slice(0, 1_000));
}

function readAttribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s{0,20}=\\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(
    tag,
  );
  return found ? (found[1] ?? found[2] ?? found[3] ?? null) : null;
}
