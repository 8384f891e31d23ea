import { toLetters } from './column-letters';

/** How a sheet looks that people fill in. */
export type SheetLook = {
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** Columns whose cells are chosen from a list elsewhere (`Words!$B$2:$B$4`); other words may be written as well. */
  readonly choices: readonly { readonly column: number; readonly from: string }[];
};

export const HEADER_STYLE = 1;
export const WRAPPED_STYLE = 2;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** So many rows offer a choice. */
const ROWS = 2_000;

/** Returns what stands before the cells: the first row stays in sight, and columns are as wide as what stands in them. */
export function writeViews({ widths }: SheetLook): string {
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1" style="${WRAPPED_STYLE}"/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols>`;
}

/** Returns what stands behind the cells: the lists from which they are chosen. */
export function writeChoices({ choices }: SheetLook): string {
  if (choices.length === 0) return '';
  const items = choices.map(({ column, from }) => {
    const letters = toLetters(column);
    return (
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${letters}2:${letters}${ROWS}">` +
      `<formula1>${from}</formula1></dataValidation>`
    );
  });
  return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

/** Returns the styles of such sheets: plain, of the first row, and of cells with text of several lines. */
export function writeStyles(): string {
  const font = (bold: string) =>
    `<font>${bold}<sz val="11"/><color rgb="FF1D1B16"/><name val="Calibri"/><family val="2"/></font>`;
  const fill =
    '<fill><patternFill patternType="solid"><fgColor rgb="FFEFE7D6"/><bgColor indexed="64"/></patternFill></fill>';
  const border =
    '<border><left/><right/><top/><bottom style="thin"><color rgb="FF1D1B16"/></bottom><diagonal/></border>';
  const align = '<alignment vertical="top" wrapText="1"/>';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
    `<fonts count="2">${font('')}${font('<b/>')}</fonts>` +
    `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill}</fills>` +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${border}</borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${align}</xf>` +
    // Text, so that 2024-09 stays what it is and becomes no day.
    `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${align}</xf></cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
