/** @jest-environment node */
import { type Finding, isKept, replaceTable, toTable, toValueText } from './finding';
import { toRatios, toSpread } from './spread';

const FINDING: Finding = {
  what: 'Hide a type',
  unit: '×',
  value: { median: 1.25, min: 1.1, max: 1.4 },
  aim: { atMost: 1.3 },
  context: '100 ms against 80 ms',
};

describe('what was measured', () => {
  it('is told by its median, between the least and the most', () => {
    expect(toSpread([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
    expect(toSpread([4, 1, 2, 3])).toEqual({ median: 2.5, min: 1, max: 4 });
    expect(() => toSpread([])).toThrow(RangeError);
  });

  it('is compared within each repetition', () => {
    const pairs = [
      { side: 2, against: 1 },
      { side: 9, against: 3 },
      { side: 40, against: 40 },
    ];
    expect(toRatios(pairs)).toEqual({ median: 2, min: 1, max: 3 });
  });

  it('is a number alone where it counts', () => {
    const counted: Finding = {
      ...FINDING,
      unit: 'count',
      value: toSpread([34, 36, 35]),
      aim: { atMost: 30 },
    };
    expect(toValueText(counted)).toBe('35 (34–36)');
    expect(toTable([counted])).toContain('| ≤ 30, missed |');
  });

  it('is written as short as it is exact', () => {
    expect(toValueText(FINDING)).toBe('1.25 × (1.10–1.40)');
    expect(toValueText({ unit: 'kB', value: toSpread([242.5]) })).toBe('243 kB');
    expect(toValueText({ unit: 'actors', value: toSpread([0]) })).toBe('0 actors');
  });

  it('keeps its aim at the aim itself, and says so when it does not', () => {
    expect(isKept({ ...FINDING, value: toSpread([1.3]) })).toBe(true);
    expect(isKept({ ...FINDING, aim: { atLeast: 1.3 } })).toBe(false);
    expect(isKept({ ...FINDING, aim: null })).toBeNull();
    expect(toTable([FINDING])).toContain('| ≤ 1.3 × |');
    expect(toTable([{ ...FINDING, value: toSpread([1.31]) }])).toContain('| ≤ 1.3 ×, missed |');
  });

  it('takes its place in a text, and nothing else of it', () => {
    const text = 'before\n<!-- bench -->\nold\n<!-- /bench -->\nafter';
    expect(replaceTable(text, '| new |')).toBe('before\n<!-- bench -->\n| new |\n<!-- /bench -->\nafter');
    expect(() => replaceTable('no place', '| new |')).toThrow('There is no place for the table');
  });
});
