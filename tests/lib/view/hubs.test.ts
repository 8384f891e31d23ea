import { findHubs } from '@/lib/view/hubs';

const toTies = (...counts: readonly number[]) => new Map(counts.map((count, at) => [`a${at}`, count]));
const few = Array.from({ length: 40 }, () => 1);

describe('findHubs', () => {
  it('finds who has far more ties than most, and at least eight', () => {
    expect([...findHubs(toTies(40, 9, 7, ...few))]).toEqual(['a0', 'a1']);
    expect(findHubs(toTies(7, 1, 1, 1)).size).toBe(0);
  });

  it('finds nobody where all have about as many', () => {
    expect(findHubs(toTies(20, 22, 25, 24)).size).toBe(0);
    expect(findHubs(new Map()).size).toBe(0);
  });

  it('finds eight at most, those with most ties', () => {
    const hubs = findHubs(
      toTies(
        ...Array.from({ length: 12 }, (_, at) => 60 + at),
        ...few,
        ...few,
        ...few,
        ...few,
        ...few,
        ...few,
      ),
    );
    expect([...hubs].sort()).toEqual(['a10', 'a11', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9']);
  });
});
