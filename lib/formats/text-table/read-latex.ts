/** The environments of LaTeX in which tables stand. */
const ENVIRONMENT =
  'tabular\\*?|longtable|tabularx|tabulary|longtabu|tabu|xltabular|tblr|longtblr|supertabular';
const BEGIN = new RegExp(`\\\\begin\\{(?:${ENVIRONMENT})\\}`);
const END = new RegExp(`\\\\end\\{(?:${ENVIRONMENT})\\}`);
/** Heads and feet that longtable repeats on each page: only the first head is read. */
const REPEATED = /\\(endfirsthead|endhead|endfoot|endlastfoot)\b/;
const RULES =
  /\\(?:hline|toprule|midrule|bottomrule|firsthline|lasthline|endhead|cline\s?\{[^{}]{0,40}\}|(?:cmidrule|specialrule|addlinespace|noalign|hhline|rowcolor)\s?(?:\([^()]{0,20}\)|\[[^[\]]{0,40}\])?(?:\{[^{}]{0,40}\})*)/g;
const MAX_TEXT = 2_000_000;

/** Accents by macros, as what Unicode puts behind the letter: \"u, \v{s}, \c{c}. */
const ACCENTS: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
};
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ss: 'ß', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å' },
  ...{
    i: 'i',
    j: 'j',
    dh: 'ð',
    DH: 'Ð',
    th: 'þ',
    TH: 'Þ',
    dj: 'đ',
    DJ: 'Đ',
    textendash: '–',
    textemdash: '—',
  },
  ...{ ldots: '…', dots: '…', textquoteright: '’', textquoteleft: '‘', quad: ' ', enspace: ' ' },
};

/** A table, and what is noted below it. */
export type LatexTable = { readonly rows: readonly (readonly string[])[]; readonly notes: readonly string[] };

/**
 * Returns the rows of the first table in a text of LaTeX, the names of its columns first: cells of several rows stand in each of them, accents are
 * letters, and heads and feet that are repeated on each page are left out. Null for a text without one.
 */
export function readLatexTable(lines: readonly string[]): LatexTable | null {
  const text = lines.map(withoutRemark).join('\n').slice(0, MAX_TEXT);
  const begin = BEGIN.exec(text);
  if (!begin) return null;
  const rest = text.slice(begin.index + begin[0].length);
  const end = END.exec(rest)?.index;
  if (end === undefined) return null;
  const { head, foot, body } = partPages(skipArguments(rest.slice(0, end)));
  const heads = joinHeads(toRows(head));
  const rows = fillRows(toRows(body));
  const all = [...heads, ...rows.map((cells) => cells.map(({ text: cell }) => cell))];
  if (all.length < 2) return null;
  return { rows: all, notes: listNotes(`${foot}\n${body}\n${rest.slice(end)}`, rows) };
}

/** Returns whether a text has a table in LaTeX. */
export function isLatex(lines: readonly string[]): boolean {
  return lines.some((line) => BEGIN.test(line));
}

function withoutRemark(line: string): string {
  return line.replace(/(?<!\\)%.*$/, '');
}

/** What the columns look like stands behind the beginning: {llr}, [t]{\textwidth}{lX}. */
function skipArguments(text: string): string {
  let left = text.trimStart();
  for (let turn = 0; turn < 3; turn += 1) {
    const found = /^(\[[^\]]{0,80}\]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})\s*/.exec(left);
    if (!found) break;
    left = left.slice(found[0].length);
  }
  return left;
}

/** Parts what names the columns from what is said below, and from what stands below that on the last page. */
function partPages(text: string): { readonly head: string; readonly foot: string; readonly body: string } {
  const parts = text.split(REPEATED);
  if (parts.length === 1) return { head: '', foot: '', body: text };
  const last = Math.max(parts.indexOf('endlastfoot'), parts.indexOf('endfoot'));
  const body = parts.at(-1) ?? '';
  const first = parts.indexOf('endfirsthead');
  const head = first > 0 ? first : parts.indexOf('endhead');
  return {
    head: head > 0 ? (parts[head - 1] ?? '') : '',
    foot: last > 0 ? (parts[last - 1] ?? '') : '',
    body,
  };
}

/** `mark`: that of a note, which stands behind it. */
type Cell = { readonly text: string; readonly rows: number; readonly mark: string };

/** A note begins with its mark: $^a$ Denied by the ministry. */
const NOTE =
  /(?:\$\s?\^\s?\{?\\?([\w*†‡]{1,8})\}?\s?\$|\\(?:textsuperscript|tnote|item\s?\[)\{?([\w*†‡]{1,8})[}\]])\s?((?:[^\\\n{}&]|\\[&%$#_"'`^~=.]|\{[^{}]*\}){4,400})/g;
const MAX_NOTES = 50;

/** Returns each note below the table, with what it is put to: a note may say that a tie is denied. */
function listNotes(text: string, rows: readonly (readonly Cell[])[]): readonly string[] {
  return [...text.matchAll(NOTE)].slice(0, MAX_NOTES).flatMap(([, sign = '', other = '', said = '']) => {
    const mark = sign || other;
    const told = rows
      .filter((cells) => cells.some((cell) => cell.mark === mark))
      .map((cells) => cells.map((cell) => cell.text).join(', '));
    return toPlainTex(said) === '' ? [] : [`${toPlainTex(said)} (${told.join('; ')})`];
  });
}

function toRows(text: string): readonly (readonly Cell[])[] {
  return text
    .replace(/\\(?:caption|label)\*?(?:\[[^\]]{0,400}\])?\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
    .replace(RULES, '')
    .split(/\\\\(?:\*|\[[^\]]{0,20}\])?|\\tabularnewline/)
    .map((row) => row.split(/(?<!\\)&/).flatMap(toCells))
    .filter((cells) => cells.length > 1 && cells.some((cell) => cell.text !== ''));
}

/** The mark of a note behind what a cell says. */
const MARK = /\$\s?\^\s?\{?\\?([\w*†‡]{1,8})\}?\s?\$|\\(?:textsuperscript|tnote)\{([\w*†‡]{1,8})\}/;

/** A cell over several columns has empty ones behind it. */
function toCells(source: string): readonly Cell[] {
  const wide = /^\s*\\multicolumn\s?\{(\d{1,2})\}\s?\{(?:[^{}]|\{[^{}]*\})*\}\s?\{(.*)\}\s*$/s.exec(source);
  const inner = wide?.[2] ?? source;
  const high =
    /^\s*\\multirow(?:cell)?\s?(?:\[[^\]]*\])?\{(\d{1,4}|\*)\}(?:\[[^\]]*\])?\s?\{(?:[^{}]|\{[^{}]*\})*\}\s?(?:\[[^\]]*\])?\{(.*)\}\s*$/s.exec(
      inner,
    );
  const [, sign = '', other = ''] = MARK.exec(inner) ?? [];
  const cell = {
    text: toPlainTex(high?.[2] ?? inner),
    rows: Number(high?.[1] ?? 1) || 1,
    mark: sign || other,
  };
  const empty = Array.from({ length: Math.min(Number(wide?.[1] ?? 1), 50) - 1 }, () => ({
    text: '',
    rows: 1,
    mark: '',
  }));
  return [cell, ...empty];
}

/** Two rows of names are one: what stands below words over several columns is more telling. */
function joinHeads(rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  if (width === 0) return [];
  return [
    Array.from({ length: width }, (_, column) =>
      rows.map((row) => row[column]?.text ?? '').reduceRight((below, above) => below || above, ''),
    ),
  ];
}

/** A cell over several rows stands in each of them. */
function fillRows(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const open = new Map<number, { readonly cell: Cell; left: number }>();
  return rows.map((cells) =>
    cells.map((cell, column) => {
      const above = open.get(column);
      if (cell.rows > 1) open.set(column, { cell, left: cell.rows - 1 });
      else if (above && above.left > 0 && cell.text === '') {
        above.left -= 1;
        return above.cell;
      } else open.delete(column);
      return cell;
    }),
  );
}

/** Returns what a cell of LaTeX says: without commands and marks of notes, with letters for accents. */
export function toPlainTex(cell: string): string {
  return cell
    .replace(RULES, '')
    .replace(
      /\$\s?\^\s?(?:\{[^{}$]{1,12}\}|\\?[\w*†‡]{1,8})\s?\$|\\(?:textsuperscript|tnote|footnotemark|tablefootnote|footnote)(?:\[[^\]]{0,20}\])?(?:\{[^{}]{0,400}\})?/g,
      '',
    )
    .replace(/\\(["'`^~=.])\s?\{?\\?([A-Za-z])\}?/g, toAccent)
    .replace(/\\([uvHckrdb])(?:\s?\{\\?([A-Za-z])\}|\s([A-Za-z]))/g, (_, sign: string, one = '', two = '') =>
      toAccent('', sign, one || two),
    )
    .replace(
      /\\([A-Za-z]{1,16})(?![A-Za-z])(?:\s?\{\}|\s)?/g,
      (whole, name: string) => LETTERS[name] ?? whole,
    )
    .replace(/\\(?:href)\{[^{}]*\}\{([^{}]*)\}/g, '$1')
    .replace(/\\[A-Za-z]+\*?(?:\[[^\]]{0,40}\])?\{([^{}]*)\}/g, '$1')
    .replace(/\\([&%$#_{}])/g, '$1')
    .replace(/\\(?:[A-Za-z]+|[,;!:])/g, ' ')
    .replace(/[{}]|~/g, ' ')
    .replace(/---?/g, (dashes) => (dashes.length === 2 ? '–' : '—'))
    .replace(/\$([^$]{0,60})\$/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function toAccent(_: string, sign: string, letter: string): string {
  return `${letter}${ACCENTS[sign] ?? ''}`.normalize('NFC');
}
