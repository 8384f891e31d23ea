import { writeXlsx } from '@/lib/formats/xlsx/write-xlsx';
import { answerFile, askAboutFile } from './answer-file';

describe('the first row of a sheet', () => {
  it('names the columns in which its cells stand, though the last has no name', async () => {
    const file = writeSheets({
      ties: [
        ['Source', 'Target', 'Type', 'Year'],
        ['Alba', 'Bero', 'calls', '2019', '3'],
        ['Bero', 'Cela', 'visits', '2020', '1'],
        ['Cela', 'Alba', 'calls', '2021', '2'],
      ],
    });
    expect((await askAboutFile(file, 'a.xlsx')).map(({ id }) => id)).toEqual([]);
  });

  it('stands above marks, beside sums that are nobody', async () => {
    const file = writeSheets({
      presence: [
        ['Nom', 'Délégation', 'Session A', 'Session B'],
        ['Intalla', 'CMA', 'X', 'X', '2'],
        ['Sidi', 'CMA', 'abs.', 'X', '1'],
        ['Toureh', 'PLT', 'X', 'exc.', '1'],
        ['Total', '', '2', '2', '4'],
      ],
    });
    const { ties } = await answerFile(file, /a mark or a number/, 'a.xlsx');
    expect(ties).toEqual([
      'Intalla -> Session A',
      'Intalla -> Session B',
      'Sidi -> Session B',
      'Toureh -> Session A',
    ]);
  });
});

function writeSheets(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Uint8Array {
  return writeXlsx(
    Object.entries(sheets).map(([name, rows]) => ({ name, columns: rows[0] ?? [], rows: rows.slice(1) })),
  ).bytes;
}
