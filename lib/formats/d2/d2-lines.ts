import { listLines } from '../text-words';

/** One statement of a drawing of D2. `opens`: “{” stands behind it; `closes`: it is a “}” alone. */
export type D2Line = {
  readonly text: string;
  readonly line: number;
  readonly opens: boolean;
  readonly closes: boolean;
};

const ARROW = /<?-{1,10}>|<-{1,10}|-{2,10}/g;

/** Returns the statements of a drawing: lines, and what “;” and braces part on one. Remarks and blocks of markup are left out. */
export function* listD2Lines(text: string): Generator<D2Line> {
  let end: string | null = null;
  for (const { text: raw, line } of listLines(text)) {
    if (end !== null) {
      if (raw.includes(end)) end = null;
      continue;
    }
    const block = /(\|{1,3})(?:`)?\s?(?:md|markdown|txt|latex|tex|sql|go|[a-z]{1,12})?\s*$/.exec(raw);
    if (block && /:\s*\|/.test(raw)) {
      end = block[1] ?? '|';
      continue;
    }
    for (const part of splitParts(withoutRemark(raw))) yield { ...part, line };
  }
}

/** Returns a line without the remark at its end. */
function withoutRemark(raw: string): string {
  let quote = '';
  for (const [at, letter] of [...raw].entries()) {
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = isQuoted(raw, at, letter) ? letter : '';
    else if (letter === '#' && (at === 0 || /\s/.test(raw[at - 1] ?? ''))) return raw.slice(0, at);
  }
  return raw;
}

/** A quotation mark begins a key or a label: an apostrophe stands within a word. */
function isQuoted(raw: string, at: number, letter: string): boolean {
  return !/[\p{L}\p{N}]/u.test(raw[at - 1] ?? ' ') && raw.indexOf(letter, at + 1) > at;
}

function splitParts(raw: string): readonly Omit<D2Line, 'line'>[] {
  const parts: Omit<D2Line, 'line'>[] = [];
  let [text, quote] = ['', ''];
  const finish = (opens: boolean) => {
    if (text.trim() !== '' || opens) parts.push({ text: text.trim(), opens, closes: false });
    text = '';
  };
  for (const [at, letter] of [...raw].entries()) {
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if ((letter === '"' || letter === "'") && isQuoted(raw, at, letter)) quote = letter;
    else if (letter === '{') {
      finish(true);
      continue;
    } else if (letter === '}') {
      finish(false);
      parts.push({ text: '', opens: false, closes: true });
      continue;
    } else if (letter === ';') {
      finish(false);
      continue;
    }
    text += letter;
  }
  finish(false);
  return parts;
}

/** Returns what stands before the first “:” that parts a key from its label, and behind it. */
export function splitLabel(text: string): { readonly key: string; readonly label: string } {
  const at = hideQuoted(text).search(/:(\s|$)/);
  if (at < 0) return { key: text.trim(), label: '' };
  return { key: text.slice(0, at).trim(), label: text.slice(at + 1).trim() };
}

/** Returns the keys and the arrows between them, one after another: “a -> b -> c” has five; null where none stands. */
export function splitArrows(key: string): readonly string[] | null {
  const hidden = hideQuoted(key);
  const found = [...hidden.matchAll(ARROW)].filter(({ index }) => {
    // A hyphen within a word is none.
    const before = hidden[index - 1] ?? ' ';
    return /\s/.test(before) || /[<>]/.test(hidden.slice(index, index + 12).match(ARROW)?.[0] ?? '');
  });
  if (found.length === 0) return null;
  const chain: string[] = [];
  let from = 0;
  for (const { 0: arrow, index } of found) {
    chain.push(key.slice(from, index).trim(), arrow);
    from = index + arrow.length;
  }
  chain.push(key.slice(from).trim());
  return chain.every((part) => part !== '') ? chain : null;
}

/** Returns the names of a key, from the outermost box to the innermost: “north.gsim”. */
export function toPath(key: string): readonly string[] {
  const hidden = hideQuoted(key);
  const names: string[] = [];
  let from = 0;
  for (const { index } of hidden.matchAll(/\./g)) {
    names.push(key.slice(from, index));
    from = index + 1;
  }
  names.push(key.slice(from));
  return names.map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2')).filter((name) => name !== '');
}

/** Returns a text of which what stands in quotation marks is no sign. */
function hideQuoted(text: string): string {
  return text.replace(/"[^"]*"|(?<![\p{L}\p{N}])'[^']*'/gu, (quoted) => '_'.repeat(quoted.length));
}
