import fc from 'fast-check';
import { findWindow, ROW_HEIGHT } from '@/app/networks/[id]/_explorer/table/use-window';

const anyNumbers = [
  fc.integer({ min: -500, max: 2_000_000 }),
  fc.integer({ min: 1, max: 3_000 }),
  fc.integer({ min: 0, max: 60_000 }),
] as const;

describe('findWindow', () => {
  it('draws every row that is in sight', () => {
    fc.assert(
      fc.property(...anyNumbers, (above, height, count) => {
        const { from, to } = findWindow(above, height, count);
        const first = Math.max(0, Math.floor(above / ROW_HEIGHT));
        const last = Math.min(count - 1, Math.ceil((above + height) / ROW_HEIGHT) - 1);
        for (let row = first; row <= last; row += 1) expect(from <= row && row < to).toBe(true);
      }),
    );
  });

  it('stays within the table, and draws few rows more than are in sight', () => {
    fc.assert(
      fc.property(...anyNumbers, (above, height, count) => {
        const { from, to } = findWindow(above, height, count);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(count);
        expect(from).toBeLessThanOrEqual(to);
        expect(to - from).toBeLessThanOrEqual(Math.max(30, height / ROW_HEIGHT + 18));
      }),
    );
  });

  it('draws all rows of a short table', () => {
    expect(findWindow(0, 100, 30)).toEqual({ from: 0, to: 30 });
  });
});
