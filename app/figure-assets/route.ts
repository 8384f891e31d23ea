import { FIGURE_ASSET_NAMES } from '@/lib/figure/text/load-figure-assets';
import { getStoredAsset } from './stored-asset';

export const dynamic = 'force-dynamic';

/** Which files figures are made with, each with its hash: by it a browser asks for a file that it may keep for ever. */
export async function GET(): Promise<Response> {
  const entries = FIGURE_ASSET_NAMES.map(async (name) => [name, (await getStoredAsset(name)).hash] as const);
  const hashes = Object.fromEntries(await Promise.all(entries));
  return Response.json(hashes, { headers: { 'Cache-Control': 'no-cache' } });
}
