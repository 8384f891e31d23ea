import type { FigureAssetName } from '@/lib/figure/text/gather-assets';

const ADDRESS = '/figure-assets';

let listed: Promise<Readonly<Record<string, string>>> | null = null;

/**
 * Returns one of the files that figures are made with, from the own host or from what the browser kept. Rejects with an
 * Error for people when it cannot be had.
 */
export async function fetchFigureAsset(name: FigureAssetName): Promise<Uint8Array> {
  listed ??= fetchWhole(ADDRESS)
    .then((response) => response.json())
    .catch((error: unknown) => {
      listed = null;
      throw error;
    });
  const { [name]: hash = '' } = await listed;
  const response = await fetchWhole(`${ADDRESS}/${name}?v=${hash}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function fetchWhole(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => null);
  if (response?.ok) return response;
  const why = response ? ` (${response.status})` : '';
  throw new Error(`What figures are drawn with did not load${why}. Is the server still running? Try again.`);
}
