import { Failures } from '@/lib/store/access/failures';

const MINUTE = 60_000;

function fail(failures: Failures, address: string, times: number, at: number): void {
  for (let time = 0; time < times; time += 1) failures.note(address, at + time);
}

describe('whoever fails', () => {
  it('may fail nine times, and waits after the tenth until the first is a minute old', () => {
    const failures = new Failures();
    fail(failures, 'a', 9, 0);
    expect(failures.getWait('a', 9)).toBe(0);
    failures.note('a', 9);
    expect(failures.getWait('a', 10)).toBe(MINUTE - 10);
    expect(failures.getWait('a', MINUTE)).toBe(0);
  });

  it('keeps nobody else from trying', () => {
    const failures = new Failures();
    fail(failures, 'a', 20, 0);
    expect(failures.getWait('a', 20)).toBeGreaterThan(0);
    expect(failures.getWait('b', 20)).toBe(0);
  });

  it('is forgotten for those who came later, when there are too many to remember', () => {
    const failures = new Failures();
    fail(failures, 'first', 10, 0);
    for (let number = 0; number < 10_000; number += 1) failures.note(`a${number}`, 20);
    expect(failures.getWait('first', 21)).toBe(0);
  });
});
