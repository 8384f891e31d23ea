/** @jest-environment node */
import type { ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { letSayPacked } from '@/app/_service/packed-answer';
import { pack } from '@/app/_views/server/packed-text';
import { respondPackedText } from '@/app/api/_http/respond-packed-text';
import { runInRequest } from '@/lib/telemetry/request-context';

const LONG = JSON.stringify({ text: 'A tie. '.repeat(100_000) });
const TEXT = pack([{ bytes: new TextEncoder().encode(LONG), isKept: false }]);

/** Returns what is answered within a request, with the headers that the response of the server has then. */
function answer({ headers = {}, method = 'GET' }: { headers?: HeadersInit; method?: string } = {}) {
  const set = new Map<string, string>();
  const response = { setHeader: (name: string, value: string) => set.set(name, value) };
  return new Promise<{ answered: Response; set: ReadonlyMap<string, string> }>((resolve) => {
    runInRequest('one', () => {
      letSayPacked(response as unknown as ServerResponse);
      const request = new Request('http://localhost/api/networks/truce/graph', { headers, method });
      resolve({ answered: respondPackedText(request, { from: ['long'], text: TEXT }), set });
    });
  });
}

describe('respondPackedText', () => {
  it('sends what is packed as it is to who takes that', async () => {
    for (const coding of ['gzip', 'br, gzip;q=0.5', 'deflate, GZIP']) {
      const { answered, set } = await answer({ headers: { 'Accept-Encoding': coding } });
      expect([...set]).toEqual([['Content-Encoding', 'gzip']]);
      expect(answered.headers.get('Vary')).toBe('Accept-Encoding');
      const bytes = Buffer.from(await answered.arrayBuffer());
      expect(bytes).toEqual(Buffer.from(TEXT));
      expect(gunzipSync(bytes).toString()).toBe(LONG);
    }
  });

  it('unpacks it for all others', async () => {
    for (const coding of [null, 'br', 'gzip;q=0']) {
      const { answered, set } = await answer({
        headers: coding === null ? {} : { 'Accept-Encoding': coding },
      });
      expect(set.size).toBe(0);
      expect(answered.headers.get('Vary')).toBe('Accept-Encoding');
      expect(await answered.text()).toBe(LONG);
    }
  });

  it('unpacks it where nothing can say that it is packed', async () => {
    const request = new Request('http://localhost/', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(await respondPackedText(request, { from: ['long'], text: TEXT }).text()).toBe(LONG);
  });

  it('says nothing of how it is packed where there is no body', async () => {
    const head = await answer({ method: 'HEAD', headers: { 'Accept-Encoding': 'gzip' } });
    const ETag = head.answered.headers.get('ETag') ?? '';
    const known = await answer({ headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': ETag } });
    expect([head.answered.status, known.answered.status]).toEqual([200, 304]);
    for (const { answered, set } of [head, known]) expect([set.size, await answered.text()]).toEqual([0, '']);
  });
});
