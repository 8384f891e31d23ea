import type { FormatSource } from '../format';
import type { Remark } from '../import-tables';
import { TextColumn } from '../table/text-column';
import { readXml } from '../xml/read-xml';
import { unescapeCell } from './escape-cell';

/** What sheets share: texts, and which styles show a number as a date. */
export type Shared = {
  readonly texts: TextColumn;
  readonly dateStyles: readonly boolean[];
  readonly fault: Remark | null;
};

/** Formats of dates that have no code in the file (ECMA-376, part 1, 18.8.30). */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
]);

/** Returns the texts and the styles of a workbook; both are empty where it has none. */
export function readShared(texts: FormatSource | null, styles: FormatSource | null): Shared {
  const column = new TextColumn();
  const dateStyles: boolean[] = [];
  const fault = (texts && readTexts(texts, column)) ?? (styles && readStyles(styles, dateStyles));
  column.close();
  return { texts: column, dateStyles, fault };
}

/** The text of an entry is that of its runs; how words are pronounced stands beside it and is no part. */
function readTexts(source: FormatSource, column: TextColumn): Remark | null {
  let text: string | null = null;
  let isSpoken = false;
  let isText = false;
  return readXml(
    source,
    {
      open: (name) => {
        if (name === 'si') text = '';
        if (name === 'rPh') isSpoken = true;
        isText = name === 't' && !isSpoken;
      },
      close: (name) => {
        if (name === 'rPh') isSpoken = false;
        if (name === 'si') column.push(unescapeCell(text ?? ''));
        isText = false;
      },
      text: (piece) => {
        if (isText && text !== null) text += piece;
      },
    },
    () => {},
  );
}

function readStyles(source: FormatSource, dateStyles: boolean[]): Remark | null {
  const codes = new Map<number, boolean>();
  let isCell = false;
  return readXml(
    source,
    {
      open: (name, attributes) => {
        if (name === 'cellXfs') isCell = true;
        if (name === 'numFmt')
          codes.set(Number(attributes.numFmtId), isDateCode(attributes.formatCode ?? ''));
        if (name !== 'xf' || !isCell) return;
        const format = Number(attributes.numFmtId ?? 0);
        dateStyles.push(codes.get(format) ?? BUILT_IN_DATES.has(format));
      },
      close: (name) => {
        if (name === 'cellXfs') isCell = false;
      },
      text: () => {},
    },
    () => {},
  );
}

/** A code of a date has days, months or years outside of quotation marks, brackets and escapes. */
function isDateCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[dmy]/i.test(bare.replace(/general|am\/pm/gi, ''));
}
