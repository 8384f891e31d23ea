import { reachServer } from '@/lib/explorer/reach-server';

const realFetch = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = realFetch;
});

describe('asking the server', () => {
  it('answers what it answers, also when that is an error', async () => {
    const response = { status: 500 } as Response;
    globalThis.fetch = jest.fn(async () => response);
    expect(await reachServer('/api/networks', { method: 'POST' })).toBe(response);
    expect(globalThis.fetch).toHaveBeenCalledWith('/api/networks', { method: 'POST' });
  });

  it('says so in words when it is gone, with what the browser says as the cause', async () => {
    const cause = new TypeError('Failed to fetch');
    globalThis.fetch = jest.fn(() => Promise.reject(cause));
    await expect(reachServer('/api/networks')).rejects.toMatchObject({
      message: 'The server cannot be reached. Check that it runs, then try again.',
      cause,
    });
  });
});
