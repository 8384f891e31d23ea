import { countSpanEnds } from '@/lib/graph/timeline/span-ends';
import { createDenseAxis } from '@/lib/graph/timeline/timeline-extent';

/** Twelve ties of a month each in 1993. */
const months = Array.from({ length: 12 }, (_, i) => {
  const month = String(i + 1).padStart(2, '0');
  return { first: `1993-${month}-01`, last: `1993-${month}-28` };
});

describe('createDenseAxis', () => {
  it('is fine where nearly all ties begin and end, and keeps what lies before and after in its outer bins', () => {
    const { unit, bins } = createDenseAxis(
      countSpanEnds([[...months, { first: '1964-05-01', last: '2004-11-11' }]]),
      60,
    );
    expect(unit).toBe('day');
    expect(bins.length).toBeGreaterThan(40);
    expect(bins[0]).toMatchObject({ from: '1964-05-01', since: '1964-05-01' });
    expect(bins[0]?.label).toMatch(/^before \d/);
    expect(bins.at(-1)).toMatchObject({ to: '2004-11-11', until: '2004-11-11' });
    expect(bins.at(-1)?.label).toMatch(/ or later$/);
  });

  it('leaves no gap between its bins', () => {
    const { bins } = createDenseAxis(
      countSpanEnds([[...months, { first: '1964-05-01', last: '2004-11-11' }]]),
      60,
    );
    for (const [i, bin] of bins.slice(1).entries()) {
      const before = bins[i]?.to ?? '';
      expect(Date.parse(bin.from) - Date.parse(before)).toBe(86_400_000);
    }
  });

  it('shows the whole when the tails are not much longer than the rest', () => {
    const { bins } = createDenseAxis(
      countSpanEnds([[...months, { first: '1991-01-01', last: '1993-06-01' }]]),
      60,
    );
    expect(bins[0]?.from).toBe('1991-01-01');
    expect(bins[0]?.label).toBe('January 1991');
  });

  it('shows the whole when there are too few ties to say where most of them are', () => {
    const { unit, bins } = createDenseAxis(
      countSpanEnds([[{ first: '1964-01-01', last: '1993-12-31' }]]),
      60,
    );
    expect(unit).toBe('year');
    expect(bins).toHaveLength(30);
  });

  it('shows the whole where nearly all ties have one day, as after one report', () => {
    const report = Array.from({ length: 27 }, () => ({ first: '2024-03-14', last: '2024-03-14' }));
    const { bins } = createDenseAxis(
      countSpanEnds([[...report, { first: '2023-05-01', last: '2024-03-14' }]]),
      60,
    );
    expect(bins.length).toBeGreaterThan(10);
    expect(bins[0]?.from.slice(0, 7)).toBe('2023-05');
    expect(bins.at(-1)?.to.slice(0, 7)).toBe('2024-03');
  });

  it('has no bin for no span', () => {
    expect(createDenseAxis(countSpanEnds([[]]), 60)).toEqual({ unit: 'day', bins: [] });
  });
});
