import { hasSessionEnded, noteStatus, subscribeToSession } from '@/lib/explorer/session';

afterEach(() => noteStatus(200));

describe('the session of a page', () => {
  it('ends with the first answer of 401, and tells once', () => {
    const listener = jest.fn();
    const stop = subscribeToSession(listener);
    noteStatus(401);
    noteStatus(401);
    expect([hasSessionEnded(), listener.mock.calls.length]).toEqual([true, 1]);
    stop();
  });

  it('goes on with an answer that a signed-in user alone gets, and with no failure', () => {
    noteStatus(401);
    for (const status of [429, 500, 503]) noteStatus(status);
    expect(hasSessionEnded()).toBe(true);
    const listener = jest.fn();
    const stop = subscribeToSession(listener);
    noteStatus(200);
    expect([hasSessionEnded(), listener.mock.calls.length]).toEqual([false, 1]);
    stop();
    noteStatus(401);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
