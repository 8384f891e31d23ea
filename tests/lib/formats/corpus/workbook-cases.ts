import { writeXlsx } from '@/lib/formats/xlsx/write-xlsx';
import type { TableCase } from './table-case';

/** Returns a workbook of one sheet with these rows, of which the first is only the first row. */
function workbook(...rows: readonly (readonly string[])[]): Uint8Array {
  const [first = [], ...others] = rows;
  const width = Math.max(...rows.map(({ length }) => length));
  const pad = (cells: readonly string[]) => [...cells, ...Array<string>(width - cells.length).fill('')];
  return writeXlsx([{ name: 'ties', columns: pad(first), rows: others.map(pad) }]).bytes;
}

/** Spreadsheets as offices write them. */
export const WORKBOOK_CASES: readonly TableCase[] = [
  {
    name: 'with titles over merged cells above the header, and a footer',
    file: workbook(
      ['Meetings of the two boards', '', ''],
      ['as of October 2024', '', ''],
      ['', '', ''],
      ['Source', 'Target', 'Type'],
      ['Ada', 'Bert', 'talks to'],
      ['Bert', 'Cleo', 'backs'],
      ['Total', '', '2'],
      ['Source: own count', '', ''],
    ),
    right: {
      ties: ['Ada > Bert', 'Bert > Cleo'],
      types: ['talks to', 'backs'],
      actors: ['Ada', 'Bert', 'Cleo'],
    },
  },
  {
    name: 'with empty columns',
    file: workbook(['', 'From', '', 'To'], ['', 'Ada', '', 'Bert'], ['', 'Bert', '', 'Cleo']),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'] },
  },
  {
    name: 'with a sheet of budget figures',
    file: workbook(['Post', '2001', '2002'], ['Rent', '100', '110'], ['Paper', '20', '25']),
    asked: ['ends'],
    ends: null,
  },
  {
    name: 'with days in the order of the United States',
    file: workbook(['sender', 'receiver', 'date'], ['Ada', 'Bert', '1/31/99'], ['Bert', 'Ada', '2/1/99']),
    right: { ties: ['Ada > Bert', 'Bert > Ada'], dates: ['1999-01-31', '1999-02-01'] },
  },
];
