import { foldName } from '../guess/fold-name';
import { foldSpaces } from '../guess/fold-spaces';
import { withoutFootnotes } from '../guess/footnote-marks';
import { isMissingCode } from '../guess/missing-codes';
import type { ImportTable, Remark } from '../import-tables';

/** What a table writes as the end of what lasts: the last year, or its last day, of which there are four digits. */
const OPEN_END = /^\s*(9999(-12-31([ T].*)?|1231)?|31[./-]12[./-]9999|12[./-]31[./-]9999)\s*$/;

/** What stands in place of the end of what still lasts. */
const LASTS =
  /^\s*\(?(ongoing|on-going|present|(to|until) (present|date|now)|current|currently|still active|active|continuing|heute|bis heute|laufend|aktuell|en cours|a ce jour|aujourd['’]hui|actualidad|presente|en curso|atualidade|em curso|in corso|obecnie|devam ediyor|по настоящее время|настоящее время|н\.\s?в\.|наст\. время|до тепер|حتى الآن|الآن|כיום)\)?\.?\s*$/iu;
/** A year before the thousandth, and one where a column has nothing but years. */
const EARLY_YEAR = /^\d{3}(\.0)?$/;
const FIRST_YEAR = /^\d{1,3}(\.0)?$/;
const ANY_YEAR = /^-?\d{1,4}(\.0)?$/;
const MAX_ROWS = 2_000;
const YEAR_WORD = /\b(year|yr|jahr|annee|ano|anno)\b/;

const MIN_WORD = 4;

function foldCase(text: string): string {
  return text.toLowerCase();
}

/** The cells of a table, those with names without what is no part of a name. */
export class CleanCells {
  private readonly words: ReadonlySet<string>;
  private readonly years: ReadonlySet<number>;
  private readonly longAgo: ReadonlySet<number>;

  constructor(
    readonly table: ImportTable,
    private readonly names: ReadonlySet<number>,
    private readonly dates: ReadonlySet<number>,
    private readonly missing: ReadonlySet<string>,
    /** Values that stand for none, by the column of types or kinds in which they stand. */
    private readonly types: ReadonlyMap<number, ReadonlySet<string>> = new Map(),
  ) {
    // Short codes such as NA differ by case from names such as Na.
    this.words = new Set([...missing].filter(({ length }) => length >= MIN_WORD).map(foldCase));
    this.years = new Set(
      [...dates].filter((each) => YEAR_WORD.test(foldName(table.columns[each]?.name ?? ''))),
    );
    this.longAgo = new Set([...dates].filter((each) => isOfLongAgo(table, each)));
  }

  read(row: number, column: number): string {
    if (column < 0) return '';
    const cell = this.table.cell(row, column);
    if (cell === '') return cell;
    if (this.names.has(column)) {
      const name = withoutFootnotes(foldSpaces(cell));
      return this.isMissing(name) ? '' : name;
    }
    const codes = this.types.get(column);
    if (codes) return codes.size > 0 && codes.has(foldSpaces(cell)) ? '' : cell;
    if (!this.dates.has(column)) return cell;
    if (isMissingCode(foldSpaces(cell)) || OPEN_END.test(cell) || LASTS.test(cell)) return '';
    const written = cell.trim();
    if (this.longAgo.has(column) && FIRST_YEAR.test(written))
      return written.replace(/\.0$/, '').padStart(4, '0');
    return this.years.has(column) && EARLY_YEAR.test(written) ? `0${written.slice(0, 3)}` : cell;
  }

  /** Names that differ by case alone are one, and so they are left out together. */
  private isMissing(name: string): boolean {
    return this.missing.has(name) || (this.words.size > 0 && this.words.has(foldCase(name)));
  }

  /** Returns the cells of dates that say that something lasts. */
  private listOpen(sign: RegExp): readonly string[] {
    const open: string[] = [];
    for (const column of this.dates)
      for (let row = 0; row < this.table.rows; row += 1) {
        const cell = this.table.cell(row, column);
        if (cell !== '' && sign.test(cell)) open.push(cell.trim());
      }
    return open;
  }

  /** Tells how many names had white space or marks of footnotes that are no part of them, and which codes were taken for no value, and where. */
  describe(names: readonly number[]): Remark[] {
    let spaced = 0;
    let example = '';
    let [noted, notedExample] = [0, ''];
    const codes = new Map<string, number>();
    for (const column of names) {
      for (let row = 0; row < this.table.rows; row += 1) {
        const cell = this.table.cell(row, column);
        const folded = cell === '' ? '' : foldSpaces(cell);
        const name = withoutFootnotes(folded);
        if (name !== folded) {
          noted += 1;
          notedExample ||= folded;
        }
        if (folded !== cell) {
          spaced += 1;
          example ||= cell;
        }
        if (this.isMissing(name) && name !== '') codes.set(name, (codes.get(name) ?? 0) + 1);
      }
    }
    const open = this.listOpen(OPEN_END).length;
    const lasting = this.listOpen(LASTS);
    const told = [...codes].map(([code, count]) =>
      toNote(`“${code}” stands in ${toCells(count)} in place of a name, and was taken for no value.`),
    );
    if (open > 0) {
      const words = `“9999” stands in ${toCells(open)} in place of the year of a date, and was taken for none, as where something lasts.`;
      told.push(toNote(words));
    }
    if (lasting.length > 0) {
      const words = `“${lasting[0]}” stands in ${toCells(lasting.length)} in place of a date, and was taken for none, as where something lasts.`;
      told.push(toNote(words));
    }
    if (noted > 0) {
      const words = `Marks of footnotes behind names were left out in ${toCells(noted)}, such as “${notedExample.slice(0, 60)}”.`;
      told.push(toNote(words));
    }
    if (spaced === 0) return told;
    const message = `White space was taken away around or within names in ${toCells(spaced)}, such as “${example.slice(0, 60)}”; names that differ by it alone are one.`;
    return [toNote(message), ...told];
  }
}

/** Returns whether a column of dates has years alone, of three digits and of four: then those of one and two digits are of the first century. */
function isOfLongAgo(table: ImportTable, column: number): boolean {
  let [early, late] = [false, false];
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const cell = table.cell(row, column).trim();
    if (cell === '' || isMissingCode(cell)) continue;
    if (!ANY_YEAR.test(cell)) return false;
    early ||= EARLY_YEAR.test(cell);
    late ||= /^1\d{3}/.test(cell);
  }
  return early && late;
}

/** Returns a note about a table as a whole. */
export function toNote(message: string): Remark {
  return { severity: 'note', place: '', message, fix: '' };
}

function toCells(count: number): string {
  return count === 1 ? 'one cell' : `${count.toLocaleString('en')} cells`;
}
