/** @jest-environment node */
import { GET } from '@/app/flags/[code]/route';
import { toFlagImage } from '@/lib/view/flag-image';
import { buildFlags } from '@/lib/view/flags';

const get = (code: string) =>
  GET(new Request(`http://localhost:3000/flags/${encodeURIComponent(code)}`), {
    params: Promise.resolve({ code }),
  });

describe('GET /flags/{code}', () => {
  it('has the same flag that the page of a network comes with, to be kept by the browser', async () => {
    const response = await get('NO');
    expect(response.headers.get('Content-Type')).toBe('image/svg+xml; charset=utf-8');
    expect(response.headers.get('Cache-Control')).toContain('max-age');
    expect(toFlagImage(await response.text())).toBe(buildFlags(['NO']).NO);
  });

  it.each(['no', 'XX', 'constructor', '__proto__', '', '../NO'])('has none for %p', async (code) => {
    expect((await get(code)).status).toBe(404);
  });
});
