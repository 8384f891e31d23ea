import { toPlainTex } from '../plain-tex';

const BEGIN = /\\begin\{(?:tabular|tabularx|tabulary|longtable|longtabu|xltabular|supertabular)\*?\}/;
const END = /\\end\{(?:tabular|tabularx|tabulary|longtable|longtabu|xltabular|supertabular)\*?\}/;
/** Lines between rows, and what a table on several pages says of its parts. */
const RULES =
  /\\(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead|endfoot|endlastfoot|cline\{[^{}]*\}|cmidrule(?:\([^()]*\))?\{[^{}]*\}|addlinespace(?:\[[^\]]*\])?|noalign\{[^{}]*\})/g;
/** What stands above and below each page of a long table stands there once more. */
const REPEATED =
  /\\endfirsthead[\s\S]*?(?=\\endhead)|\\endfoot[\s\S]*?\\endlastfoot|\\endhead[\s\S]*?\\end(?:last)?foot/g;
const WIDE = /^\s*\\multicolumn\{(\d{1,2})\}\{[^{}]*\}\{((?:[^{}]|\{[^{}]*\})*)\}\s*$/;
const TALL = /\\multirow(?:\[[^\]]*\])?\{(\d{1,3})\}(?:\[[^\]]*\])?\{[^{}]*\}\{((?:[^{}]|\{[^{}]*\})*)\}/;
const MAX_WIDE = 50;

/** Returns the cells of the first table in LaTeX, which “&” parts, and two strokes its rows; null for a text without one. */
export function readTabular(text: string): readonly (readonly string[])[] | null {
  const begin = BEGIN.exec(text);
  const rest = begin ? text.slice(begin.index) : '';
  const end = END.exec(rest);
  if (!begin || !end) return null;
  const body = rest
    .slice(0, end.index)
    .replace(/(?<!\\)%.*$/gm, '')
    .replace(/\\caption(?:\[[^\]]*\])?\{(?:[^{}]|\{[^{}]*\})*\}(?:\s*\\label\{[^{}]*\})?\s*(?:\\\\)?/g, '')
    .replace(REPEATED, '')
    .replace(RULES, '')
    .replace(/^\\begin\{[^{}]*\}(?:\[[^\]]*\])?(?:\{(?:[^{}]|\{[^{}]*\})*\}){1,2}/, '');
  const rows = body
    .split(/\\\\(?:\[[^\]]*\])?/)
    .map((row) => row.split(/(?<!\\)&/).flatMap(spread))
    .filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const plain = joinHeads(fillDown(rows));
  return plain.filter((cells) => cells.length > 1).length > 1 ? plain : null;
}

/** A cell over several columns stands in the first of them. */
function spread(cell: string): readonly string[] {
  const [, count, held = ''] = WIDE.exec(cell) ?? [];
  if (count === undefined) return [cell];
  return [held, ...Array.from({ length: Math.min(MAX_WIDE, Number(count)) - 1 }, () => '')];
}

/** A cell over several rows stands in each of them. */
function fillDown(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const open = new Map<number, { readonly text: string; left: number }>();
  return rows.map((row) =>
    row.map((cell, column) => {
      const [whole, count, held = ''] = TALL.exec(cell) ?? [];
      if (whole !== undefined) open.set(column, { text: toCell(held), left: Number(count) - 1 });
      const above = open.get(column);
      if (whole === undefined && cell.trim() === '' && above && above.left > 0) {
        above.left -= 1;
        return above.text;
      }
      return whole === undefined ? toCell(cell) : toCell(held);
    }),
  );
}

/** Names of columns in two rows are one: below a name over several columns stand those of its parts. */
function joinHeads(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [first = [], second = [], ...others] = rows;
  const isHead =
    second.some((cell) => cell === '') &&
    second.some((cell) => cell !== '') &&
    first.some((cell) => cell === '') &&
    second.every((cell, column) => cell === '' || !/\d/.test(cell) || first[column] === '') &&
    first.every((cell, column) => cell !== '' || (second[column] ?? '') !== '');
  return isHead ? [first.map((cell, column) => second[column] || cell), ...others] : rows;
}

function toCell(cell: string): string {
  const bare = cell
    .replace(
      /\$\^\{?[^${}]{0,10}\}?\$|\\(?:footnotemark|tnote|textsuperscript)(?:\[[^\]]*\])?(?:\{[^{}]*\})?/g,
      '',
    )
    .replace(/\\footnote\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
    .replace(
      /\\(?:textbf|textit|emph|textsc|texttt|underline|makecell|text|mbox|textrm|textsf)\{([^{}]*)\}/g,
      '$1',
    )
    .replace(/\\(?:bfseries|itshape|small|footnotesize|scriptsize|centering|raggedright|\s)/g, ' ');
  const plain = toPlainTex(bare).replace(/\\[a-zA-Z]+\s?/g, '');
  // Two strokes are a dash for nothing.
  return /^[–—-]+$/.test(plain) ? '—' : plain.trim();
}
