/** Longer scripts are written by programs, which write JSON as well. */
const MAX_SIZE = 8_000_000;
const BLANK = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|['"]use strict['"];?)/y;
/** What stands before a value: a name that it is given, or that it is what the script is for. */
const ASSIGNED =
  /(?:export\s+default\s+|(?:export\s+)?(?:const|let|var)\s+([A-Za-z_$][\w$]*)(?:\s*:\s*(?:[^=;{}\n]|\{[^{}\n]{0,200}\}){1,200})?\s*=\s*|(?:window|globalThis|self|module|exports)\.([A-Za-z_$][\w$]*)(?:\.([A-Za-z_$][\w$]*)){0,3}\s*=\s*|([A-Za-z_$][\w$]*)\s*=\s*)(?:(?:new\s+)?[A-Za-z_$][\w$.]*\(\s*)?(?=[[{])/y;
/** What may stand behind it. */
const BEHIND = /\s*\)?(?:\s*(?:as|satisfies)\s+[\w$.<>[\], ]{1,200})?\s*(;|(?=\n|$))/y;
/** What says nothing of any data: what is taken from other scripts, given to them, and the types of TypeScript. */
const OTHER =
  /(?:console\.\w+\([^;\n]{0,400}\);|(?:window|globalThis|self)(?:\.[\w$]+){1,4}\s*=\s*(?:window|globalThis|self)(?:\.[\w$]+){1,4}\s*\|\|\s*\{\};?|try\s*\{|\}\s*catch\s*(?:\([\w$]*\)\s*)?\{|(?:let|var)\s+[\w$]+(?:\s*,\s*[\w$]+){0,40}\s*;|(?:async\s+)?function\s+[\w$]+\(\s*\)\s*\{|\}\s*;?|import\s[^;\n]{0,400}(?:;|\n|$)|export\s*\{[^{}]{0,2000}\}\s*;?|(?:export\s+default\s+|module\.exports\s*=\s*)(?:[A-Za-z_$][\w$]*|\{[\w$\s,]{0,2000}\})\s*(?:;|\n|$)|(?:export\s+)?interface\s+[\w$]+(?:\s+extends\s+[\w$, ]{1,200})?\s*\{[^{}]{0,4000}\}|(?:export\s+)?type\s+[\w$]+\s*=\s*[^;]{1,2000};)/y;
/** A value that is written as a text of several lines. */
const IN_BACKTICKS = /=\s*`\s*([[{](?:[^`$\\]|\$(?!\{))*)`/g;
/** How files of scripts end. */
const SCRIPT = /\.(m?[jt]s|c[jt]s|[jt]sx|py)$/i;
const BEGINS =
  /^\s*(?:(?:\/\/[^\n]*\n|\/\*[\s\S]{0,4000}?\*\/|['"]use strict['"];?)\s*){0,40}(?:console\.|try\s*\{|import\s|export\s|(?:const|let|var)\s|(?:window|globalThis|self|module|exports)\.|(?:interface|type)\s+[\w$]+\s*[={]|[A-Za-z_$][\w$]*\s*=\s*[[{])/;

/** The data of a script, what it calls them, and the line from which on it is a program that only works with them; null where it is none. */
export type ScriptData = {
  readonly value: unknown;
  readonly names: readonly string[];
  readonly programFrom: number | null;
};

/** Returns whether a text may be a script that gives names to data. */
export function beginsAsScript(head: string): boolean {
  return BEGINS.test(head);
}

/**
 * Returns the data of a script in JavaScript or TypeScript that holds nothing else: lists and objects that it gives names to, one as it is, several by their names
 * (`var nodes = […]; var edges = […];`). A program behind lists of links is passed over where it does not change them. Null for a script that does more. Nothing is run. `fileName`: tells by its ending in which language it is written.
 */
export async function findScriptData(script: string, fileName = ''): Promise<ScriptData | null> {
  const text = script.length > MAX_SIZE ? script : script.replace(IN_BACKTICKS, '= $1');
  if (text.length > MAX_SIZE || !beginsAsScript(text.slice(0, 20_000))) return null;
  const found = new Map<string, unknown>();
  const { default: JSON5 } = await import('json5');
  let at = 0;
  let programFrom: number | null = null;
  for (;;) {
    at = skip(BLANK, text, at);
    if (at >= text.length) break;
    ASSIGNED.lastIndex = at;
    const assigned = ASSIGNED.exec(text);
    if (!assigned) {
      const next = skipOnce(OTHER, text, at);
      if (next > at) {
        at = next;
        continue;
      }
      if (!isOnlyUsed(found, text.slice(at))) return null;
      programFrom = text.slice(0, at).split('\n').length;
      break;
    }
    const begin = at + assigned[0].length;
    const end = findEnd(text, begin);
    const behind = end === null ? null : match(BEHIND, text, end);
    // A name alone is what other languages give values to as well: there a sign ends the line, or the name of the file says which it is.
    const isNameAlone = assigned[4] !== undefined && !SCRIPT.test(fileName);
    if (end === null || !behind || (isNameAlone && behind[1] !== ';')) return null;
    const written = text.slice(begin, end);
    const value = parse(written, JSON5.parse) ?? parse(putConstants(written, found), JSON5.parse);
    if (value === undefined) return null;
    found.set(assigned.slice(1).findLast((name) => name !== undefined) ?? 'default', value);
    at = end + behind[0].length;
  }
  const last = [...found.values()].findLast((value) => !isTableOfWords(value));
  // Words that the data name by their keys are no data themselves.
  if (last !== undefined && /\b[A-Z][A-Z_]{2,}\.\w/.test(text))
    for (const [name, value] of found) if (isTableOfWords(value)) found.delete(name);
  const [first, second] = found;
  if (!first) return null;
  return {
    value: second ? Object.fromEntries(found) : first[1],
    names: [...found.keys()],
    programFrom,
  };
}

/** What changes a list or an object that has a name: a program may make its data anew. */
const CHANGES = 'push|unshift|splice|append|extend|insert|update|add|set|delete|remove|pop|shift|fill';

/** What begins a list of records: a program that has one holds more data. */
const MORE_DATA = /[=(:]\s*\[\s*\{\s*["'\w]/;

/** Returns whether some data are lists of links, of which a program behind them changes none, and adds no others. */
function isOnlyUsed(found: ReadonlyMap<string, unknown>, program: string): boolean {
  if (![...found.values()].some(holdsLinks) || MORE_DATA.test(program)) return false;
  return [...found.keys()].every((name) => {
    const called = name.replace(/\$/g, '\\$&');
    const changed = new RegExp(
      `(?<![\\w$.'"])${called}(?:\\??\\.[\\w$]{1,60}|\\[[^\\]\\n]{0,100}\\]){0,6}\\s*(?:\\.\\s*(?:${CHANGES})\\s*\\(|[-+*/]?=(?![=>]))|Object\\.assign\\(\\s*${called}\\b`,
    );
    return !changed.test(program);
  });
}

const ENDS = [
  ['source', 'target'],
  ['from', 'to'],
  ['start', 'end'],
] as const;

/** Returns whether a value is a list of several records that name two ends, or has one: a setting is none. */
function holdsLinks(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const lists: readonly unknown[] = Array.isArray(value) ? [value] : Object.values(value);
  return lists.some(
    (list) =>
      Array.isArray(list) &&
      list.length > 1 &&
      ENDS.some(([one, other]) => list.every((each) => hasKeys(each, one, other))),
  );
}

function hasKeys(value: unknown, ...keys: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));
}

/** An object that has a word for each key: the constants of a script. */
function isTableOfWords(value: unknown): value is Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const words: readonly unknown[] = Object.values(value);
  return words.length > 0 && words.every((word) => typeof word === 'string');
}

/** Returns a text in which the constants of the script stand in place of their names: `KIND.Person` is what `KIND` has as `Person`. */
function putConstants(text: string, found: ReadonlyMap<string, unknown>): string {
  let put = '';
  for (let at = 0; at < text.length; ) {
    const [step = ''] = match(STEP, text, at) ?? [];
    if (step === '') return text;
    const isCode = !/^["'/]/.test(step);
    put += isCode
      ? step.replace(/\b([A-Za-z_$][\w$]*)\.([\w$]+)(?![\w$.(])/g, (whole, name: string, key: string) => {
          const table = found.get(name);
          const word = isTableOfWords(table) ? table[key] : undefined;
          return word === undefined ? whole : JSON.stringify(word);
        })
      : step;
    at += step.length;
  }
  return put;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function skipOnce(pattern: RegExp, text: string, at: number): number {
  return at + (match(pattern, text, at)?.[0].length ?? 0);
}

function skip(pattern: RegExp, text: string, from: number): number {
  for (let at = from; ; ) {
    const next = skipOnce(pattern, text, at);
    if (next === at) return at;
    at = next;
  }
}

const STEP =
  /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[[\]{}]|[^"'/[\]{}]+|[\s\S]/y;

/** Returns where the list or object ends that begins there; null where it never does. */
function findEnd(text: string, begin: number): number | null {
  let depth = 0;
  for (let at = begin; at < text.length; ) {
    const [step = ''] = match(STEP, text, at) ?? [];
    if (step === '') return null;
    at += step.length;
    if (step === '[' || step === '{') depth += 1;
    if (step === ']' || step === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

function parse(text: string, parseLoose: (text: string) => unknown): unknown {
  for (const read of [JSON.parse as (text: string) => unknown, parseLoose]) {
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}
