import { JoinedReads } from '@/lib/store/joined-reads';

/** A read that ends when it is told to. */
function createReads() {
  const reads = new JoinedReads<number>();
  const begun: ((value: number | Error) => void)[] = [];
  const read = (thing = 'network') =>
    reads.read(
      thing,
      () =>
        new Promise<number>((resolve, reject) => {
          begun.push((value) => (value instanceof Error ? reject(value) : resolve(value)));
        }),
    );
  return { reads, read, begun };
}

const pass = () => new Promise((resolve) => setImmediate(resolve));

describe('JoinedReads', () => {
  it('answers all that are asked while one is under way by the next one, which begins after they were asked', async () => {
    const { reads, read, begun } = createReads();
    const first = read();
    await pass();
    const others = [read(), read(), read()];
    await pass();
    expect(begun).toHaveLength(1);
    begun[0]?.(1);
    expect(await first).toBe(1);
    await pass();
    expect(begun).toHaveLength(2);
    const last = read();
    begun[1]?.(2);
    expect(await Promise.all(others)).toEqual([2, 2, 2]);
    await pass();
    begun[2]?.(3);
    expect(await last).toBe(3);
    await reads.settle();
  });

  it('joins those alone that ask for the same', async () => {
    const { read, begun } = createReads();
    const both = [read('one'), read('other')];
    await pass();
    begun.map((end, at) => end(at));
    expect(await Promise.all(both)).toEqual([0, 1]);
  });

  it('goes on after one that failed', async () => {
    const { read, begun } = createReads();
    const failed = read();
    const next = (async () => {
      await pass();
      return read();
    })();
    await pass();
    begun[0]?.(new Error('lost'));
    await expect(failed).rejects.toThrow('lost');
    await pass();
    await pass();
    begun[1]?.(2);
    expect(await next).toBe(2);
  });
});
