/** @jest-environment node */
import { type Body, JSON_TYPE, readBody } from '@/app/api/_http/read-body';

const PATIENT = { type: JSON_TYPE, bytes: 10, whole: 60_000, pause: 60_000 };

/** Returns what comes of a body that arrives in pieces; null stands for one that never comes. */
function read(pieces: readonly (Uint8Array | string | null)[], patience = PATIENT): Promise<Body> {
  const left = [...pieces];
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const piece = left.shift();
      if (piece === null) await new Promise(() => undefined);
      if (piece === undefined || piece === null) controller.close();
      else controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
    },
  });
  const headers = { 'Content-Type': 'application/json' };
  // Node asks how a stream is sent; the types of browsers do not know that.
  const init: RequestInit & { readonly duplex: 'half' } = { method: 'POST', body, headers, duplex: 'half' };
  return readBody(new Request('http://localhost/', init), patience);
}

describe('a body', () => {
  it('is put together from its pieces, in the middle of characters as well', async () => {
    const [first, second] = [
      new TextEncoder().encode('é').slice(0, 1),
      new TextEncoder().encode('é').slice(1),
    ];
    expect(await read(['{', first, second, '}'])).toEqual({ ok: true, text: '{é}' });
  });

  it('may be as large as is allowed, and no larger, although it does not say how large it is', async () => {
    expect(await read(['12345', '67890'])).toEqual({ ok: true, text: '1234567890' });
    expect(await read(['12345', '67890', '1'])).toEqual({ ok: false, problem: 'too-large' });
  });

  it('is not waited for when the rest of it never comes', async () => {
    expect(await read(['1', null], { ...PATIENT, pause: 20 })).toEqual({ ok: false, problem: 'too-slow' });
    expect(await read([null], { ...PATIENT, pause: 20 })).toEqual({ ok: false, problem: 'too-slow' });
  });

  it('is not waited for when it comes drop by drop', async () => {
    expect(await read(['1', '2', null], { ...PATIENT, whole: 20 })).toEqual({
      ok: false,
      problem: 'too-slow',
    });
  });

  it('is text in UTF-8', async () => {
    expect(await read([Uint8Array.of(0x7b, 0xff)])).toEqual({ ok: false, problem: 'bad-body' });
  });

  it('may be missing, which makes it empty', async () => {
    const headers = { 'Content-Type': 'application/json; charset=utf-8' };
    const request = new Request('http://localhost/', { method: 'POST', headers });
    expect(await readBody(request, PATIENT)).toEqual({ ok: true, text: '' });
  });

  it.each(['', 'text/plain', 'text/json', 'application/jsonx', 'application/x-www-form-urlencoded'])(
    'is not of the type %j',
    async (type) => {
      const request = new Request('http://localhost/', {
        method: 'POST',
        body: '{}',
        headers: { 'Content-Type': type },
      });
      expect(await readBody(request, PATIENT)).toEqual({ ok: false, problem: 'wrong-type' });
    },
  );
});
