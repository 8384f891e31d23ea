import { createAnnouncer } from '@/app/networks/[id]/_explorer/shell/announcer';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('what is read aloud', () => {
  it('is the latest announcement', () => {
    const { announce, read } = createAnnouncer();
    announce('Undone: add The Envoy.');
    announce('Done again: add The Envoy.');
    expect(read()).toBe('Done again: add The Envoy.');
  });

  it('keeps what was done before what has come of it', () => {
    const { announce, follow, read } = createAnnouncer();
    announce('Undone: add The Envoy.');
    follow('9 actors and 4 ties shown.');
    expect(read()).toBe('Undone: add The Envoy. 9 actors and 4 ties shown.');
    follow('9 actors and 3 ties shown.');
    expect(read()).toBe('Undone: add The Envoy. 9 actors and 3 ties shown.');
  });

  it('does not say again what was said a while ago', () => {
    const { announce, follow, read } = createAnnouncer();
    follow('10 actors and 4 ties shown.');
    announce('Undone: add The Envoy.');
    jest.advanceTimersByTime(5_000);
    follow('9 actors and 4 ties shown.');
    expect(read()).toBe('9 actors and 4 ties shown.');
  });
});
