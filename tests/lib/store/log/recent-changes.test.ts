import type { LoggedChange } from '@/lib/store/log/log-entry';
import { RecentChanges } from '@/lib/store/log/recent-changes';

function toChange(version: number): LoggedChange {
  const change = { label: `Change ${version}`, operations: [] };
  return {
    version,
    base: version - 1,
    at: '2026-11-29T12:00:00.000Z',
    author: '',
    label: change.label,
    change,
  };
}

function keep(count: number, letters: number): RecentChanges {
  const recent = new RecentChanges();
  for (let version = 1; version <= count; version += 1) recent.add([toChange(version)], [letters]);
  return recent;
}

const listVersions = (recent: RecentChanges, count: number) =>
  recent.list(count)?.map(({ version }) => version) ?? null;

describe('the changes at hand', () => {
  it('are the newest, in their order', () => {
    const recent = keep(5, 300);
    expect([0, 2, 5, 6].map((count) => listVersions(recent, count))).toEqual([
      [],
      [4, 5],
      [1, 2, 3, 4, 5],
      null,
    ]);
  });

  it('are no more than five hundred, however small they are', () => {
    const recent = keep(2_000, 10);
    expect([recent.list(500)?.length, recent.list(501)]).toEqual([500, null]);
  });

  it('are few where they are large, and the newest is at hand whatever its size', () => {
    const recent = keep(100, 400_000);
    expect([listVersions(recent, 2), recent.list(3)]).toEqual([[99, 100], null]);
    recent.add([toChange(101)], [15_000_000]);
    expect([listVersions(recent, 1), recent.list(2)]).toEqual([[101], null]);
    expect(recent.measure()).toBeGreaterThan(15_000_000);
    recent.add([toChange(102)], [300]);
    expect([listVersions(recent, 1), recent.list(2)]).toEqual([[102], null]);
    expect(recent.measure()).toBeLessThan(10_000);
  });
});
