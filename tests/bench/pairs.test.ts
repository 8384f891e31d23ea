/** @jest-environment node */
import { listTurns, type Measured, pairFindings, toPairTable } from './pairs';
import { toSpread } from './spread';

const measured = (...values: readonly (readonly [what: string, value: number])[]): Measured =>
  values.map(([what, value]) => ({ what, unit: 'ms', value: toSpread([value]) }));

describe('two trees that are measured in one run', () => {
  it('take turns, and each goes first in every other round', () => {
    expect(listTurns(3)).toEqual(['ours', 'base', 'base', 'ours', 'ours', 'base']);
  });

  it('are compared within each round', () => {
    const { pairs } = pairFindings([
      { ours: measured(['open', 10]), base: measured(['open', 20]) },
      { ours: measured(['open', 90]), base: measured(['open', 100]) },
      { ours: measured(['open', 30]), base: measured(['open', 30]) },
    ]);
    expect(pairs).toEqual([
      {
        ...{ what: 'open', unit: 'ms' },
        ours: { median: 30, min: 10, max: 90 },
        base: { median: 30, min: 20, max: 100 },
        ratio: { median: 0.9, min: 0.5, max: 1 },
      },
    ]);
  });

  it('may both have measured nothing of it, or two things of one name', () => {
    const { pairs } = pairFindings([
      { ours: measured(['the same', 0], ['the same', 4]), base: measured(['the same', 0], ['the same', 2]) },
    ]);
    expect(pairs.map(({ ratio }) => ratio.median)).toEqual([1, 2]);
  });

  it('tell what one of them lacks in any round', () => {
    const told = pairFindings([
      { ours: measured(['open', 1], ['new', 1]), base: measured(['open', 1], ['old', 1]) },
    ]);
    expect(told.alone).toEqual(['new', 'old']);
    expect(toPairTable(told)).toContain('Measured on one side alone: old.');
  });

  it('are told in a table, which marks what differs in every round', () => {
    const round = (open: number, filter: number) => ({
      ours: measured(['open', open], ['filter', filter], ['close', 3]),
      base: measured(['open', 10], ['filter', 10], ['close', 2]),
    });
    const lines = toPairTable(pairFindings([round(8, 8), round(5, 12)])).split('\n');
    expect(lines[2]).toBe('| open | 0.65 × (0.50–0.80) | 6.50 ms (5–8) | 10 ms | less in every round |');
    expect(lines[3]).toContain('| within its spread |');
    expect(lines[4]).toContain('| more in every round |');
    expect(lines.at(-1)).toBe('Geometric mean of the medians: 0.99 ×, of 3.');
  });
});
