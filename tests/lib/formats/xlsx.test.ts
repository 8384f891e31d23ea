import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ImportTables } from '@/lib/formats/import-tables';
import { readFile } from '@/lib/formats/read-file';
import type { ReadResult } from '@/lib/formats/read-result';
import { XLSX } from '@/lib/formats/xlsx';
import { writeXlsx } from '@/lib/formats/xlsx/write-xlsx';
import { createNetwork } from '../../fixtures/create-network';
import { listCells } from './list-cells';
import { readAny } from './read-ties';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="170" formatCode="[$-407]d\\.\\ mmm\\ yyyy"/>' +
  '<numFmt numFmtId="171" formatCode="0.00&quot; days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>';

/** Returns a spreadsheet with one sheet of these rows of XML, with shared texts and styles as other programs write them. */
function createWorkbook(rows: string, shared: readonly string[] = [], is1904 = false): Uint8Array {
  const parts = unzipSync(writeXlsx([{ name: 'ties', columns: ['a'], rows: [] }]).bytes);
  const edit = (path: string, from: string | RegExp, to: string) => {
    parts[path] = strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace(from, to));
  };
  edit(SHEET, /<sheetData>.*<\/sheetData>/, `<sheetData>${rows}</sheetData>`);
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  edit(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="s" Type="${office}/sharedStrings" Target="/xl/texts.xml"/><Relationship Id="t" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  );
  if (is1904) edit('xl/workbook.xml', '<sheets>', '<workbookPr date1904="1"/><sheets>');
  parts['xl/texts.xml'] = strToU8(
    `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${shared.join('')}</sst>`,
  );
  parts['xl/styles.xml'] = strToU8(STYLES);
  return zipSync(parts);
}

const text = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
const HEADER = `<row r="1">${text('A1', 'source')}${text('B1', 'target')}${text('C1', 'date')}</row>`;

async function read(bytes: Uint8Array): Promise<ReadResult> {
  return (await readFile(bytes, 'book.xlsx', () => {})).result;
}

const readRows = async (bytes: Uint8Array) => listCells(await read(bytes));

describe('a spreadsheet', () => {
  it('has texts of all sorts in its cells, with the row in which they stand', async () => {
    const shared = [
      '<si><t>a</t></si>',
      '<si><r><t>rich </t></r><r><t>text</t></r><rPh><t>spoken</t></rPh></si>',
    ];
    const rows = `${HEADER}<row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4" t="s"><v>1</v></c></row><row r="6"><c r="A6" t="str"><f>X()</f><v>made</v></c>${text('B6', '_x0041_ &amp; B')}</row>`;
    expect(await readRows(createWorkbook(rows, shared))).toEqual([
      [4, 'a', 'rich text', ''],
      [6, 'made', 'A & B', ''],
    ]);
  });

  it('has numbers as they are, dates as ISO writes them, and yes and no', async () => {
    const cell = (place: string, type: string, style: number, value: string) =>
      `<c r="${place}"${type} s="${style}"><v>${value}</v></c>`;
    const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
    const rows = [
      row(
        2,
        cell('A2', '', 0, '0.10000000000000001') + cell('B2', ' t="b"', 0, '1') + cell('C2', '', 1, '45562'),
      ),
      row(3, cell('A3', '', 3, '45562') + cell('B3', ' t="e"', 0, '#N/A') + cell('C3', '', 2, '45562.75')),
      row(
        4,
        cell('A4', '', 0, '1E3') + cell('B4', ' t="d"', 0, '2024-09-27T00:00:00') + cell('C4', '', 1, '59'),
      ),
    ];
    expect(await readRows(createWorkbook(HEADER + rows.join('')))).toEqual([
      [2, '0.1', 'true', '2024-09-27'],
      [3, '45562', '#N/A', '2024-09-27T18:00:00'],
      [4, '1000', '2024-09-27', '1900-02-28'],
    ]);
  });

  it('counts days from 1904 when it says so', async () => {
    const rows = `${HEADER}<row r="2">${text('A2', 'a')}${text('B2', 'b')}<c r="C2" s="1"><v>44100</v></c></row>`;
    expect(await readRows(createWorkbook(rows, [], true))).toEqual([[2, 'a', 'b', '2024-09-27']]);
  });

  it('is of actors and ties when two sheets are, and passes over the others', async () => {
    const { bytes } = writeXlsx([
      { name: 'network', columns: ['Notes'], rows: [['for me alone']] },
      { name: 'ties', columns: ['from', 'to'], rows: [['1', '2']] },
      {
        name: 'actors',
        columns: ['id', 'name'],
        rows: [
          ['1', 'Berri'],
          ['2', 'Hezbollah'],
        ],
      },
    ]);
    const result = await read(bytes);
    const draft: Partial<ImportTables> = result.kind === 'draft' ? result.draft : {};
    expect([draft.actors?.rows, draft.ties?.rows]).toEqual([2, 1]);
    expect(draft.remarks).toEqual([
      {
        severity: 'note',
        place: 'network',
        message:
          'This table was passed over: it holds neither ties nor actors nor meetings. 1 row was not read: the first has “for me alone”.',
        fix: '',
      },
    ]);
  });

  it.each([
    ['a cell far to the right', `<row r="1">${text('XFD1', 'x')}</row>`, 'column 16,384'],
    ['XML that breaks off', '<row r="1"><c r="A1"', ''],
  ])('is refused with %s', async (_, rows, words) => {
    const result = await read(createWorkbook(rows));
    expect(result.kind).toBe('failed');
    expect(JSON.stringify(result)).toContain(words);
  });

  it('is not held up by a row whose number is beyond all sheets', async () => {
    const rows = `${HEADER}<row r="999999999999">${text('A999999999999', 'a')}${text('B999999999999', 'b')}</row>`;
    expect(await readRows(createWorkbook(rows))).toEqual([[2, 'a', 'b', '']]);
  });

  it('is refused when a part is missing or it is cut off', async () => {
    const parts = unzipSync(createWorkbook(HEADER));
    delete parts['xl/_rels/workbook.xml.rels'];
    expect(await read(zipSync(parts))).toMatchObject({ kind: 'failed' });
    expect(await read(createWorkbook(HEADER).subarray(0, 500))).toMatchObject({ kind: 'failed' });
  });

  it('is refused when its XML declares entities', async () => {
    const parts = unzipSync(createWorkbook(HEADER));
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    parts[SHEET] = strToU8(
      strFromU8(parts[SHEET] ?? new Uint8Array()).replace('<worksheet', `${bomb}<worksheet`),
    );
    expect(JSON.stringify(await read(zipSync(parts)))).toContain('declares entities');
  });
});

describe('a spreadsheet that is written', () => {
  const network = createNetwork({ actors: [{ id: 'a', kind: 'group', name: 'A' }] });

  it('is the same to the last byte whenever it is written', async () => {
    const [first, second] = [await XLSX.write?.(network), await XLSX.write?.(network)];
    expect(first?.bytes).toEqual(second?.bytes);
  });

  it('holds texts alone, which no program takes for formulas', () => {
    const { bytes } = writeXlsx([
      { name: 'ties', columns: ['=1+1'], rows: [['=HYPERLINK("x")'], ['<b> & "c"\u0001_x0041_']] },
    ]);
    const sheet = strFromU8(unzipSync(bytes)[SHEET] ?? new Uint8Array());
    expect(sheet).not.toContain('<f>');
    expect(sheet.match(/t="inlineStr"/g)).toHaveLength(3);
    expect(sheet).toContain('&lt;b&gt; &amp; &quot;c&quot;_x0001__x005F_x0041_');
  });

  it('cuts texts that are longer than a cell may be, and says how many', () => {
    expect(writeXlsx([{ name: 'ties', columns: ['a'], rows: [['x'.repeat(40_000)]] }])).toMatchObject({
      cutCells: 1,
      cutRows: 0,
    });
  });
});

describe('a workbook with a hidden sheet', () => {
  const { bytes } = writeXlsx([
    { name: 'Ties', columns: ['From', 'To'], rows: [['Ada', 'Bert']] },
    { name: 'old ties', columns: ['From', 'To'], rows: [['Ada', 'Cleo']] },
  ]);
  const hide = (sheets: RegExp) => {
    const parts = unzipSync(bytes);
    const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    parts['xl/workbook.xml'] = strToU8(workbook.replace(sheets, '<sheet state="hidden"'));
    return readAny(zipSync(parts));
  };

  it('is read without it, and says so', async () => {
    const { ties, told } = await hide(/<sheet(?= name="old)/);
    expect(ties).toEqual(['Ada -> Bert']);
    expect(told.join()).toMatch(/The sheet is hidden, and was passed over/);
  });

  it('is read as it is where all are hidden', async () => {
    expect((await hide(/<sheet(?= name)/g)).ties).toEqual(['Ada -> Bert: Ties', 'Ada -> Cleo: old ties']);
  });
});
