/** @jest-environment node */

import { LEARNED, MEASURED, TRAPS } from './short-sayings';
import { scoreShortPassages } from './short-sayings-score';

describe('readText, of short passages', () => {
  it('reads most of what is said in those that rules were learned from, and little else', () => {
    const { right, read, reached, there } = scoreShortPassages(LEARNED);
    expect(right / read).toBeGreaterThanOrEqual(0.9);
    expect(reached / there).toBeGreaterThanOrEqual(0.7);
  });

  it('has as many passages to measure by, of which only sums are told', () => {
    const { read, there } = scoreShortPassages(MEASURED);
    expect(MEASURED).toHaveLength(LEARNED.length);
    expect(read).toBeGreaterThan(there / 2);
  });

  it.each(TRAPS.map(({ text }) => text))('reads nothing in a trap: "%s"', (text) => {
    expect(scoreShortPassages([{ text, says: [] }]).read).toBe(0);
  });
});
