import { toLetters } from '../xlsx/column-letters';
import type { WrittenSheet } from '../xlsx/write-xlsx';
import { writeXlsx } from '../xlsx/write-xlsx';
import {
  type ChoiceId,
  getTemplateColumns,
  listTemplateSheets,
  type TemplateSheet,
  type TemplateSheetId,
} from './template-sheets';
import { listTemplateWords } from './template-words';

/** Rows of a sheet to fill in, each with as many cells as it has columns. */
export type TemplateRows = Readonly<Partial<Record<TemplateSheetId, readonly (readonly string[])[]>>>;

export const TEMPLATE_NAME = 'backchannel-template.xlsx';
const GUIDE = 'How to fill in';
const WORDS = 'Words';
/** So many rows of another sheet are offered as a choice. */
const ROWS = 2_000;

/**
 * Returns the spreadsheet to fill in: a sheet for each list, one that explains the columns, and one with the words that they choose from. `rows`:
 * what is filled in already.
 */
export function writeTemplate(rows: TemplateRows = {}): Uint8Array {
  const ranges = toRanges();
  const sheets = listTemplateSheets().map((sheet) => toSheet(sheet, rows[sheet.id] ?? [], ranges));
  return writeXlsx([writeGuide(), ...sheets, writeWords()]).bytes;
}

function toSheet(
  { id, columns }: TemplateSheet,
  rows: readonly (readonly string[])[],
  ranges: ReadonlyMap<ChoiceId, string>,
): WrittenSheet {
  const choices = columns.flatMap(({ choices: list }, column) => {
    const from = list === null ? undefined : ranges.get(list);
    return from === undefined ? [] : [{ column, from }];
  });
  const widths = columns.map(({ width }) => width);
  return { name: id, columns: columns.map(({ name }) => name), rows, look: { widths, choices } };
}

function writeGuide(): WrittenSheet {
  const start = [
    [
      '',
      '',
      'Fill in Actors and Ties; all other sheets may stay empty. Then import the file: it comes in as it is.',
      '',
    ],
    ['', '', 'Names stand in place of ids: write a name in all sheets as it stands in its own sheet.', ''],
    ['', '', 'Columns may be added: they are kept under their names. Rows may be in any order.', ''],
  ];
  const rows = listTemplateSheets().flatMap(({ id, help, columns }) => [
    [id, '', help, ''],
    ...columns.map(({ name, help: said, isNeeded }) => ['', name, said, isNeeded ? 'yes' : '']),
  ]);
  return {
    name: GUIDE,
    columns: ['Sheet', 'Column', 'What to write', 'Needed'],
    rows: [...start, ...rows],
    look: { widths: [14, 22, 90, 9], choices: [] },
  };
}

function writeWords(): WrittenSheet {
  return {
    name: WORDS,
    columns: ['For', 'Word', 'What it means'],
    rows: listTemplateWords().flatMap(({ title, words }) =>
      words.map(({ word, meaning }) => [title, word, meaning]),
    ),
    look: { widths: [32, 32, 90], choices: [] },
  };
}

/** Returns where each list stands from which cells are chosen. */
function toRanges(): ReadonlyMap<ChoiceId, string> {
  const ranges = new Map<ChoiceId, string>();
  let row = 2;
  for (const { id, words } of listTemplateWords()) {
    ranges.set(id, `${WORDS}!$B$${row}:$B$${row + words.length - 1}`);
    row += words.length;
  }
  for (const [id, sheet, field] of [
    ['actors', 'Actors', 'name'],
    ['claims', 'Claims', 'statement'],
    ['documents', 'Documents', 'title'],
  ] as const) {
    const letters = toLetters(getTemplateColumns(sheet).findIndex((column) => column.field === field));
    ranges.set(id, `${sheet}!$${letters}$2:$${letters}$${ROWS}`);
  }
  return ranges;
}
