import { getRequestId, runInRequest, toRequestId } from '@/lib/telemetry/request-context';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('toRequestId', () => {
  it('takes an id that is well formed', () => {
    for (const id of ['a', '0f9c.desk-7_x', 'x'.repeat(64)]) expect(toRequestId(id)).toBe(id);
  });

  it('makes a new one in the place of any other, and of several', () => {
    const others = [undefined, '', 'x'.repeat(65), 'a b', 'a\nb', '{"a":1}', 'ä', ['a', 'b']];
    const made = others.map(toRequestId);
    for (const id of made) expect(id).toMatch(UUID);
    expect(new Set(made).size).toBe(others.length);
  });
});

describe('getRequestId', () => {
  it('is that of the request whose work it is, also later in it', async () => {
    const seen: (string | null)[] = [];
    const work = ['one', 'other'].map(
      (id) =>
        new Promise<void>((resolve) => {
          runInRequest(id, () => {
            setImmediate(() => {
              seen.push(getRequestId());
              resolve();
            });
          });
        }),
    );
    await Promise.all(work);
    expect(seen).toEqual(['one', 'other']);
    expect(getRequestId()).toBeNull();
  });
});
