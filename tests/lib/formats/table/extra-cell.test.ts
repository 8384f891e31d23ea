import fc from 'fast-check';
import { readExtraCell, writeExtraCell } from '@/lib/formats/table/extra-cell';

describe('the cell of an extra field', () => {
  it.each([
    ['plain text', 'plain text'],
    ['12', '"12"'],
    ['true', '"true"'],
    ['', '""'],
    ['a\u0001b\r', '"a\\u0001b\\r"'],
    [12, '12'],
    [null, 'null'],
    [['a', 1], '["a",1]'],
  ])('holds %j as %s', (value, cell) => {
    expect(writeExtraCell(value)).toBe(cell);
  });

  it('is empty without a value', () => {
    expect(writeExtraCell(undefined)).toBe('');
  });

  it('brings back every value that JSON can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)));
        expect(readExtraCell(writeExtraCell(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('stays text when it would change what objects inherit', () => {
    const cell = '{"__proto__":{"polluted":true}}';
    expect(readExtraCell(cell)).toBe(cell);
  });
});
