/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { GET as getAsset } from '@/app/figure-assets/[name]/route';
import { GET as listAssets } from '@/app/figure-assets/route';
import { FIGURE_ASSET_NAMES } from '@/lib/figure/text/load-figure-assets';

const get = (name: string, query = '') =>
  getAsset(new Request(`http://localhost:3000/figure-assets/${encodeURIComponent(name)}${query}`), {
    params: Promise.resolve({ name }),
  });

describe('the files that figures are made with', () => {
  it('are listed with their hashes, to be asked for again each time', async () => {
    const response = await listAssets();
    expect(response.headers.get('Cache-Control')).toBe('no-cache');
    const hashes: Record<string, string> = await response.json();
    expect(Object.keys(hashes)).toEqual([...FIGURE_ASSET_NAMES]);
    for (const hash of Object.values(hashes)) expect(hash).toMatch(/^[\w-]{22}$/);
  });

  it('are kept for ever under their hash, and under no other', async () => {
    const { 'sans.ttf': hash } = await (await listAssets()).json();
    const response = await get('sans.ttf', `?v=${hash}`);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('Content-Type')).toBe('font/ttf');
    const file = 'node_modules/@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf';
    expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(file))).toBe(true);
    expect((await get('sans.ttf', '?v=other')).headers.get('Cache-Control')).toBe('no-cache');
    expect((await get('harfbuzz.wasm')).headers.get('Content-Type')).toBe('application/wasm');
  });

  it.each(['../package.json', 'package.json', '__proto__', 'sans.ttf/..', ''])('are not %p', async (name) => {
    expect((await get(name)).status).toBe(404);
  });
});
