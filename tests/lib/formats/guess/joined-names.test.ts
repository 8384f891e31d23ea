import { listCellParts } from '@/lib/formats/guess/cell-parts';
import { isPartedCell } from '@/lib/formats/guess/parted-cells';
import { measureGrowth } from '@/tests/fixtures/measure-growth';
import { lines } from '../corpus/table-case';
import { answersTo, listAsked } from './answers-to';

describe('listCellParts', () => {
  it.each([
    ['Ada, Bert and Cleo', ['Ada', 'Bert', 'Cleo'], []],
    ['Mme Roux et M. Petit', ['Mme Roux', 'M. Petit'], []],
    ['Ana y Luis; Pedro', ['Ana', 'Luis', 'Pedro'], []],
    ['Minera Sur / Gobierno Regional', ['Minera Sur', 'Gobierno Regional'], []],
    ['AC/DC', ['AC/DC'], []],
    ['Norway/Sweden', ['Norway', 'Sweden'], []],
    ['Norway/(Svalbard)', ['Norway/(Svalbard)'], []],
    ['Ада, Берт и Клео', ['Ада', 'Берт', 'Клео'], []],
    ['Ada, Bert and 3 others', ['Ada', 'Bert'], ['3 others']],
    ['Mme Roux, M. Adam et 2 autres', ['Mme Roux', 'M. Adam'], ['2 autres']],
    ['Ada et al.', ['Ada'], ['et al.']],
    ['Bosnia and Herzegovina', ['Bosnia and Herzegovina'], []],
    ['Mills, Inc.', ['Mills, Inc.'], []],
    ['Smith and Sons', ['Smith and Sons'], []],
  ])('parts “%s”', (cell, names, others) => {
    expect(listCellParts(cell)).toEqual({ names, others });
  });

  it('looks once at each space of a long run', () => {
    expect(measureGrowth((size) => listCellParts(`Ada${' '.repeat(size)}Bert`), 4_000)).toBeLessThan(24);
  });
});

describe('isPartedCell', () => {
  it.each([
    ['Engels, Friedrich|Marx, Karl', true],
    ['Ada; Bert', true],
    ['A|B', false],
    ['|Ada|', false],
    ['Ada|12', false],
  ])('tells whether names stand between strokes: %s', (cell, isParted) => {
    expect(isPartedCell(cell)).toBe(isParted);
  });

  it('looks once at each letter of a long cell', () => {
    expect(measureGrowth((size) => isPartedCell(`${'a'.repeat(size)}|`), 4_000)).toBeLessThan(24);
  });
});

describe('cells that seem to name several', () => {
  it('are asked about, and make a tie for each name', async () => {
    const rows = [
      'source,target',
      'Mme Roux,M. Petit et Mme Klein',
      'M. Petit,"Mme Roux, M. Adam et 2 autres"',
      'Mme Klein,M. Adam',
    ];
    const { message, answers } = await answersTo(lines(...rows), 'several target');
    expect(message).toBe('Do cells of “target” name several? One reads “M. Petit et Mme Klein”.');
    expect(Object.values(answers)[0]).toEqual([
      'Mme Roux is tied to M. Petit',
      'Mme Roux is tied to Mme Klein',
      'M. Petit is tied to Mme Roux',
      'M. Petit is tied to M. Adam',
      'Mme Klein is tied to M. Adam',
    ]);
    expect(answers['Each cell is one name']).toHaveLength(3);
  });

  it('are asked about where states are parted by strokes', async () => {
    const { answers } = await answersTo(
      lines('source,target', 'Norway/Sweden,Chile', 'Chile,Peru'),
      'several source',
    );
    expect(Object.values(answers)[0]).toHaveLength(3);
  });

  it.each([
    ['names of states', 'source,target', 'Bosnia and Herzegovina,Serbia', 'Serbia,Croatia'],
    ['names of firms', 'source,target', '"Mills, Inc.",Smith and Sons', 'Smith and Sons,Cole Ltd'],
    ['surnames first', 'source,target', '"Bell, Ada","Cole, Bert"', '"Cole, Bert","Dunn, Cleo"'],
  ])('are not %s', async (_, ...rows) => {
    expect(await listAsked(lines(...rows))).toEqual([]);
  });
});
