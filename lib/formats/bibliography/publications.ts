import { FORMAT_LIMITS } from '@/lib/network/limits';
import { toPlainTex } from '../plain-tex';
import { TextFault } from '../text-fault';
import { listLines } from '../text-words';

/** What a list says of a publication. */
export type Publication = {
  readonly authors: readonly string[];
  /** Those of the authors that are written as one name in braces, as bodies are: `{World Bank}`. */
  readonly bodies?: readonly string[];
  readonly title: string;
  readonly year: string;
  readonly url: string;
};

/** Returns the publications of a text in RIS: a field a line, `AU  - Lovelace, Ada`. */
export function* listRis(text: string): Generator<Publication> {
  let fields = new Map<string, string[]>();
  for (const { text: line } of listLines(text)) {
    const found = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/.exec(line);
    const [, tag = '', value = ''] = found ?? [];
    if (tag === 'ER') {
      yield toRis(fields);
      fields = new Map();
    } else if (tag !== '' && value.trim() !== '')
      fields.set(
        tag,
        [...(fields.get(tag) ?? []), value.trim().slice(0, FORMAT_LIMITS.cell)].slice(0, MAX_AUTHORS + 1),
      );
  }
  if (fields.size > 0) yield toRis(fields);
}

/** Publications of more authors say little of any two of them. */
export const MAX_AUTHORS = 100;

function toRis(fields: ReadonlyMap<string, readonly string[]>): Publication {
  const first = (...tags: readonly string[]) => tags.flatMap((tag) => fields.get(tag) ?? [])[0] ?? '';
  const authors = ['AU', 'A1'].flatMap((tag) => fields.get(tag) ?? []);
  return {
    authors: authors.length > 0 ? authors : ['A2', 'ED'].flatMap((tag) => fields.get(tag) ?? []),
    title: first('TI', 'T1', 'BT'),
    year: /\d{4}/.exec(first('PY', 'Y1', 'DA'))?.[0] ?? '',
    url: toUrl(first('UR', 'L1'), first('DO')),
  };
}

/** Returns the publications of a text in BibTeX. Throws a TextFault for one that does not end. */
export function* listBibTeX(text: string): Generator<Publication> {
  const start = /@\s*([A-Za-z]{1,40})\s*[{(]/g;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const [, type = ''] = found;
    const from = found.index + found[0].length;
    const end = findEnd(text, from - 1);
    if (end < 0) {
      const line = text.slice(0, found.index).split('\n').length;
      throw new TextFault(line, 'This entry does not end: a brace is left open.', 'Close each { with a }.');
    }
    start.lastIndex = end + 1;
    if (/^(comment|string|preamble)$/i.test(type)) continue;
    yield toPublication(readFields(text.slice(from, end)));
  }
}

/** Returns where the brace or bracket closes that opens there; −1 where it does not. */
function findEnd(text: string, open: number): number {
  const isRound = text[open] === '(';
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '{' || (isRound && sign === '(')) depth += 1;
    else if (sign === '}' || (isRound && sign === ')')) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

/** Returns the fields of an entry: `author = {…}`, `year = 1843`. */
function readFields(body: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const name = /,\s*([A-Za-z][\w-]{0,60})\s*=\s*/g;
  for (let found = name.exec(body); found; found = name.exec(body)) {
    const from = found.index + found[0].length;
    const [value, end] = readValue(body, from);
    fields.set((found[1] ?? '').toLowerCase(), value);
    name.lastIndex = end;
  }
  return fields;
}

function readValue(body: string, from: number): readonly [value: string, end: number] {
  if (body[from] === '{') {
    const end = findEnd(body, from);
    return end < 0 ? [body.slice(from + 1), body.length] : [body.slice(from + 1, end), end + 1];
  }
  if (body[from] === '"') {
    let depth = 0;
    for (let at = from + 1; at < body.length; at += 1) {
      if (body[at] === '{') depth += 1;
      else if (body[at] === '}') depth -= 1;
      else if (body[at] === '"' && depth === 0) return [body.slice(from + 1, at), at + 1];
    }
    return [body.slice(from + 1), body.length];
  }
  const end = body.indexOf(',', from);
  return [body.slice(from, end < 0 ? body.length : end).trim(), end < 0 ? body.length : end];
}

function toPublication(fields: ReadonlyMap<string, string>): Publication {
  const get = (name: string) => toPlainTex(fields.get(name) ?? '');
  const people = fields.get('author') ?? fields.get('editor') ?? '';
  const written = splitAuthors(people);
  return {
    bodies: written.filter((name) => /^\s*\{[^{}]*\}\s*$/.test(name)).map(toPlainTex),
    authors: written.map(toPlainTex).filter((name) => name !== '' && name.toLowerCase() !== 'others'),
    title: get('title'),
    year: /\d{4}/.exec(get('year') || get('date'))?.[0] ?? '',
    url: toUrl(get('url'), get('doi')),
  };
}

/** Authors are parted by “and” outside of braces. */
function splitAuthors(people: string): readonly string[] {
  const authors: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < people.length && authors.length <= MAX_AUTHORS; at += 1) {
    if (people[at] === '{') depth += 1;
    else if (people[at] === '}') depth -= 1;
    else if (depth === 0 && /\s/.test(people[at] ?? '')) {
      const word = /^\s{1,40}and\s/i.exec(people.slice(at, at + 50))?.[0];
      if (word === undefined) continue;
      authors.push(people.slice(start, at));
      at += word.length - 1;
      start = at;
    }
  }
  return [...authors, people.slice(start)];
}

/** Returns the address of a publication, or that of its number in the register of publications; empty where it has neither. */
export function toUrl(url: string, doi: string): string {
  if (/^https?:\/\/\S+$/.test(url)) return url;
  const number = /10\.\d{4,9}\/\S+/.exec(doi)?.[0];
  return number === undefined ? '' : `https://doi.org/${number}`;
}
