import { describeLatestFirst, sortLatestFirst } from '@/lib/view/latest-first';
import { createNetwork } from '@/tests/fixtures/create-network';

const ACTORS = ['a', 'b'].map((id) => ({ id, kind: 'person', name: id }));
const list = (dates: Readonly<Record<string, object>>) =>
  createNetwork({
    actors: ACTORS,
    relationships: Object.entries(dates).map(([id, period]) => ({
      ...{ id, type: 'talks-to', source: 'a', target: 'b' },
      ...period,
    })),
  }).relationships;
const sort = (dates: Readonly<Record<string, object>>) => sortLatestFirst(list(dates)).map(({ id }) => id);

describe('sortLatestFirst', () => {
  it('has the latest first and the undated last, whatever their order in the file', () => {
    const dates = { old: { from: '1993' }, none: {}, late: { from: '2024-10-02' }, mid: { from: '2024-09' } };
    expect(sort(dates)).toEqual(['late', 'mid', 'old', 'none']);
  });

  it('takes the end of a tie of which only that is known', () => {
    expect(
      sort({ begun: { from: '2001' }, over: { to: '2003' }, long: { from: '1999', to: '2010' } }),
    ).toEqual(['over', 'begun', 'long']);
  });

  it('leaves ties of one day, and those without a date, in their order', () => {
    expect(sort({ u: {}, x: { from: '2024-01-01' }, y: { from: '2024-01-01' }, v: {} })).toEqual([
      ...['x', 'y'],
      ...['u', 'v'],
    ]);
  });
});

describe('describeLatestFirst', () => {
  it('says so where ties are undated', () => {
    expect(describeLatestFirst(list({ x: { from: '2024' }, y: {} }))).toMatch(
      /latest first, undated last\.$/,
    );
    expect(describeLatestFirst(list({ x: { from: '2024' }, y: { from: '2025' } }))).toMatch(
      /latest first\.$/,
    );
  });

  it('says nothing of one tie, or where none has a date', () => {
    expect(describeLatestFirst(list({ x: { from: '2024' } }))).toBeNull();
    expect(describeLatestFirst(list({ x: {}, y: {} }))).toBeNull();
  });
});
