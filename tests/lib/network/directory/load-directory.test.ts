/** @jest-environment node */
import { loadDirectory } from '@/lib/network/directory/load-directory';
import { readDirectory, readDirectoryData } from '@/lib/network/directory/read-directory';

describe('loadDirectory', () => {
  it('asks again after it could not be reached, and then no more', async () => {
    const ask = jest
      .spyOn(globalThis, 'fetch')
      .mockResolvedValueOnce(new Response('', { status: 503 }))
      .mockImplementation(async () => Response.json(readDirectoryData()));
    await expect(loadDirectory()).rejects.toThrow('could not be loaded (503)');
    expect(await loadDirectory()).toEqual(readDirectory());
    expect(await loadDirectory()).toBe(await loadDirectory());
    expect(ask).toHaveBeenCalledTimes(2);
    expect(ask).toHaveBeenCalledWith('/api/directory');
    ask.mockRestore();
  });
});
