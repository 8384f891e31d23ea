import { FORMAT_LIMITS } from '@/lib/network/limits';
import { decodeEntities } from '../decode-entities';
import { listLines } from '../text-words';

/** A table of a wiki. `title`: its caption, or the heading above it; empty for none. */
export type WikiTable = { readonly title: string; readonly rows: readonly (readonly string[])[] };

type Cell = { text: string; readonly rows: number; readonly columns: number };

/** As many cells as one may cover. */
const MAX_SPAN = 200;

/** Returns the tables in the text of a wiki; cells that cover several stand in each of these. Tables within cells are passed over. */
export function listWikiTables(text: string): readonly WikiTable[] {
  const tables: WikiTable[] = [];
  let heading = '';
  let depth = 0;
  let title = '';
  let rows: Cell[][] = [];
  for (const { text: written } of listLines(text)) {
    const line = written.trim();
    if (line.replace(/^[:*]+/, '').startsWith('{|')) {
      depth += 1;
      if (depth === 1) [title, rows] = [heading, []];
    } else if (depth === 0) heading = /^=+\s*(.*?)\s*=+$/.exec(line)?.[1] ?? heading;
    else if (line.startsWith('|}')) {
      depth -= 1;
      if (depth === 0) tables.push({ title, rows: unfoldSpans(rows.filter((cells) => cells.length > 0)) });
    } else if (depth === 1 && line.startsWith('|+')) title = toPlainWiki(line.slice(2)) || title;
    else if (depth === 1) addLine(line, rows);
  }
  return tables;
}

function addLine(line: string, rows: Cell[][]): void {
  if (line.startsWith('|-')) {
    rows.push([]);
    return;
  }
  if (rows.length === 0) rows.push([]);
  const row = rows.at(-1) ?? [];
  const isNames = line.startsWith('!');
  if (!isNames && !line.startsWith('|')) {
    const last = row.at(-1);
    if (last) last.text = `${last.text} ${toPlainWiki(line)}`.trim().slice(0, FORMAT_LIMITS.cell);
    return;
  }
  for (const cell of splitCells(line.slice(1), isNames)) row.push(toCell(cell));
}

/** Strokes within links and templates part no cells. */
function splitCells(line: string, isNames: boolean): readonly string[] {
  const parts = line.split(isNames ? /(\|\||!!)/ : /(\|\|)/);
  const cells = [''];
  for (const [index, part] of parts.entries()) {
    const last = cells.length - 1;
    if (index % 2 === 1 && !isOpen(cells[last] ?? '')) cells.push('');
    else cells[last] += part;
  }
  return cells;
}

function isOpen(text: string): boolean {
  return text.lastIndexOf('[[') > text.lastIndexOf(']]') || text.lastIndexOf('{{') > text.lastIndexOf('}}');
}

/** What stands before a single stroke sets the cell out: `rowspan="2" | Ada`. */
function toCell(written: string): Cell {
  const [, attributes = '', text = written] = /^([^|[\]{}]*=[^|[\]{}]*)\|(?!\|)(.*)$/.exec(written) ?? [];
  const span = (name: string) =>
    Math.min(MAX_SPAN, Number(new RegExp(`${name}\\s*=\\s*"?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1) || 1);
  return { text: toPlainWiki(text), rows: span('rowspan'), columns: span('colspan') };
}

function unfoldSpans(rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  const below = new Map<number, { text: string; left: number }>();
  return rows.map((cells) => {
    const row: string[] = [];
    const takeAbove = () => {
      for (let above = below.get(row.length); above && above.left > 0; above = below.get(row.length)) {
        above.left -= 1;
        row.push(above.text);
      }
    };
    for (const { text, rows: down, columns } of cells) {
      takeAbove();
      for (let each = 0; each < columns && row.length < FORMAT_LIMITS.columns; each += 1) {
        if (down > 1) below.set(row.length, { text, left: down - 1 });
        row.push(text);
      }
    }
    takeAbove();
    return row;
  });
}

/** The flag of the country that somebody is of, before the link to them. */
const FLAG_BEFORE_LINK =
  /\{\{\s*(?:flag|flagicon|flagu|flagdeco|flagcountry|flag icon)(?:\s*\|[^{}]*)?\}\}(?:\s|&nbsp;)*(?=\[\[)/gi;
const DATE_TEMPLATE =
  /\{\{\s*(?:dts|date table sorting|start date|end date|start-date|end-date|start date and age|birth date|death date|birth date and age|death date and age)\s*\|([^{}]*)\}\}/gi;

/** Returns the date that the parts of a template say, year first where they are numbers; as they stand where they are words. */
function toWikiDate(written: string): string {
  const parts = written.split('|').flatMap((part) => (part.includes('=') ? [] : [part.trim()]));
  const [first = '', ...others] = parts.filter((part) => part !== '');
  if (!/^\d{3,4}$/.test(first)) return first;
  const [month, day] = others;
  if (month === undefined) return first;
  if (!/^\d{1,2}$/.test(month)) return [day, month, first].filter((part) => part !== undefined).join(' ');
  const two = (part: string) => part.padStart(2, '0');
  return [first, two(month), ...(day !== undefined && /^\d{1,2}$/.test(day) ? [two(day)] : [])].join('-');
}

/** Returns the words of a cell without marks: links by what is shown, flags and names of templates by their first word, no notes. */
export function toPlainWiki(written: string): string {
  const bare = written
    .slice(0, FORMAT_LIMITS.cell)
    .replace(/<!--.*?-->|<ref[^<>]*\/>|<ref[^<>]*>.*?<\/ref>/g, '')
    .replace(/\[\[(?:File|Image|Category):[^[\]]*\]\]/gi, '')
    .replace(FLAG_BEFORE_LINK, '')
    .replace(DATE_TEMPLATE, (_, parts: string) => toWikiDate(parts))
    .replace(
      /\{\{\s*(?:n\/a|na|unknown|dunno|tba|tbd|—|-|em dash|dash|ndash|mdash)\s*(?:\|[^{}]*)?\}\}/gi,
      '',
    )
    .replace(/\[\[([^[\]|]*)\|([^[\]]*)\]\]/g, '$2')
    .replace(/\[\[([^[\]]*)\]\]/g, '$1')
    .replace(/\[https?:\/\/\S+(?: ([^[\]]*))?\]/g, '$1')
    .replace(/\{\{(?:efn|refn|sfn|note|cite)[^{}]*\}\}/gi, '')
    .replace(
      /\{\{(?:flag|flagicon|flagcountry|nowrap|small|sort|lang|abbr|sortname)[^{}|]*\|(?:[a-z]{2}\|)?([^{}|]*)[^{}]*\}\}/gi,
      '$1',
    )
    .replace(/<br\s*\/?>/gi, '; ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/'{2,5}/g, '');
  return decodeEntities(bare).replace(/\s+/g, ' ').trim();
}
