import { strToU8, zipSync } from 'fflate';
import { readFile } from '@/lib/formats/read-file';
import type { ReadResult } from '@/lib/formats/read-result';
import { listCells } from './list-cells';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const SPACES = ['office', 'table', 'text']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

const toSheet = (name: string, rows: string) => `<table:table table:name="${name}">${rows}</table:table>`;
const toContent = (sheets: string) =>
  `<office:document-content ${SPACES}><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`;

function createSpreadsheet(sheets: string, manifest = '<manifest/>'): Uint8Array {
  return zipSync({
    mimetype: [strToU8(MEDIA_TYPE), { level: 0 }],
    'content.xml': strToU8(toContent(sheets)),
    'META-INF/manifest.xml': strToU8(manifest),
  });
}

const words = (text: string, attributes = '') =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const value = (type: string, written: string, shown: string) =>
  `<table:table-cell office:value-type="${type}" ${written}><text:p>${shown}</text:p></table:table-cell>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const HEADER = row(words('source') + words('target') + words('date'));
/** What LibreOffice writes to the end of each sheet. */
const REST = row(
  '<table:table-cell table:number-columns-repeated="16384"/>',
  'table:number-rows-repeated="1048500"',
);

async function read(bytes: Uint8Array, name = 'book.ods'): Promise<ReadResult> {
  return (await readFile(bytes, name, () => {})).result;
}

const readRows = async (bytes: Uint8Array) => listCells(await read(bytes));

describe('a spreadsheet of OpenDocument', () => {
  it('has the texts of its cells, with the row in which they stand', async () => {
    const rows =
      HEADER +
      row(
        `${words('Ada')}${words('Bo <text:span>Ray</text:span>')}<table:table-cell table:number-columns-repeated="16380"/>`,
      ) +
      row('<table:table-cell/>', 'table:number-rows-repeated="3"') +
      row(words('Cy<text:s text:c="2"/>Dee</text:p><text:p>of Oslo') + words('Eve &amp; Co')) +
      REST;
    expect(await readRows(createSpreadsheet(toSheet('ties', rows)))).toEqual([
      [2, 'Ada', 'Bo Ray', ''],
      [6, 'Cy  Dee\nof Oslo', 'Eve & Co', ''],
    ]);
  });

  it('has numbers, dates and yes/no as they are kept, and not as they are shown', async () => {
    const rows = [
      row(
        words('source') + words('target') + ['from', 'weight', 'secret'].map((name) => words(name)).join(''),
      ),
      row(
        words('Ada') +
          words('Bo') +
          value('date', 'office:date-value="2024-11-01T00:00:00"', '1. Nov. 24') +
          value('float', 'office:value="2.5"', '2,50') +
          value('boolean', 'office:boolean-value="true"', 'WAHR'),
      ),
    ].join('');
    expect(await readRows(createSpreadsheet(toSheet('ties', rows)))).toEqual([
      [2, 'Ada', 'Bo', '2024-11-01', '2.5', 'true'],
    ]);
  });

  it('has the text of a merged cell in each of its rows, and that of a repeated cell in each of its columns', async () => {
    const rows =
      HEADER +
      row(words('Ada', 'table:number-rows-spanned="2"') + words('Bo')) +
      row(`<table:covered-table-cell/>${words('Cy')}`) +
      row(words('Dee', 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"');
    expect(await readRows(createSpreadsheet(toSheet('ties', rows)))).toEqual([
      [2, 'Ada', 'Bo', ''],
      [3, 'Ada', 'Cy', ''],
      [4, 'Dee', 'Dee', ''],
      [5, 'Dee', 'Dee', ''],
    ]);
  });

  it('leaves comments out, and tables within cells', async () => {
    const aside = '<office:annotation><text:p>Is this so?</text:p></office:annotation>';
    const inner = toSheet('inner', row(words('X') + words('Y')));
    const rows =
      HEADER +
      row(words('Ada', '').replace('<text:p>', `${aside}<text:p>`) + words(`Bo</text:p>${inner}<text:p>`));
    const [only, ...others] = await readRows(createSpreadsheet(toSheet('ties', rows)));
    expect([only?.slice(0, 2), others]).toEqual([[2, 'Ada'], []]);
    expect(String(only?.[2])).toMatch(/^Bo\s*$/);
  });

  it('has a table for each sheet, and one file of XML is one as well', async () => {
    const sheets =
      toSheet(
        'actors',
        row(words('name') + words('kind')) +
          row(words('Ada') + words('person')) +
          row(words('Bo') + words('person')),
      ) + toSheet('ties', HEADER + row(words('Ada') + words('Bo')));
    const flat = `<?xml version="1.0"?><office:document ${SPACES} office:mimetype="${MEDIA_TYPE}"><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document>`;
    for (const bytes of [createSpreadsheet(sheets), strToU8(flat)]) {
      const result = await read(bytes);
      if (result.kind !== 'draft') throw new Error(JSON.stringify(result));
      expect([result.draft.actors?.rows, result.draft.ties?.rows]).toEqual([2, 1]);
    }
  });

  it.each([
    ['without a cell', createSpreadsheet(toSheet('ties', REST)), /no cell with anything in it/],
    ['that is locked', createSpreadsheet('', '<m><encryption-data/></m>'), /locked with a password/],
    ['that is no XML', createSpreadsheet('<table:table>'), /./],
    ['without content', zipSync({ mimetype: [strToU8(MEDIA_TYPE), { level: 0 }] }), /no “content\.xml”/],
  ])('says what is wrong with one %s', async (_, bytes, message) => {
    const result = await read(bytes);
    if (result.kind !== 'failed') throw new Error(JSON.stringify(result));
    expect(result.remarks[0]).toMatchObject({ severity: 'error', message: expect.stringMatching(message) });
    expect(result.remarks[0]?.fix).not.toBe('');
  });

  it('refuses a text that is repeated into more columns than a table may have', async () => {
    const rows = HEADER + row(words('Ada', 'table:number-columns-repeated="1000000"'));
    await expect(read(createSpreadsheet(toSheet('ties', rows)))).resolves.toMatchObject({ kind: 'failed' });
  });
});
