import { nameColumns } from '@/lib/formats/table/name-columns';
import { measureGrowth } from '@/tests/fixtures/measure-growth';

describe('nameColumns', () => {
  it('names each column once', () => {
    const header = ['name', '', 'name', 'name (2)', 'name', ' name '];
    expect(nameColumns(header, 7)).toEqual([
      'name',
      'Column 2',
      'name (2)',
      'name (2) (2)',
      'name (3)',
      'name (4)',
      'Column 7',
    ]);
  });

  it('counts once through many columns with one name', () => {
    const name = (size: number) =>
      nameColumns(
        Array.from({ length: size }, () => 'a'),
        size,
      );
    expect(measureGrowth(name, 2_000)).toBeLessThan(24);
  });
});
