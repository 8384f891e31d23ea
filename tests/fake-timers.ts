/** Has the tests of a file, or of a `describe`, run on timers that only they move. */
export function withFakeTimers(): void {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
}
