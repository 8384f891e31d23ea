import { loadOnce } from '@/lib/worker/load-once';

describe('loadOnce', () => {
  it('loads nothing before it is asked, and then once for all', async () => {
    const load = jest.fn(async () => ({}));
    const get = loadOnce(load);
    expect(load).not.toHaveBeenCalled();
    const [first, second] = await Promise.all([get(), get()]);
    expect(second).toBe(first);
    expect(await get()).toBe(first);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('tries again to load what it could not', async () => {
    const load = jest.fn(async () => 'loaded');
    load.mockRejectedValueOnce(new Error('The connection is gone.'));
    const get = loadOnce(load);
    await expect(get()).rejects.toThrow('The connection is gone.');
    await expect(get()).resolves.toBe('loaded');
  });
});
