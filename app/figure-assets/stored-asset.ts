import { createHash } from 'node:crypto';
import type { FigureAssetName } from '@/lib/figure/text/gather-assets';
import { loadFigureAsset } from '@/lib/figure/text/load-figure-assets';

export type StoredAsset = { readonly bytes: Uint8Array<ArrayBuffer>; readonly hash: string };

const stored = new Map<FigureAssetName, Promise<StoredAsset>>();

/** Returns one of the files that figures are made with, read once, with a hash of it. Rejects with a FigureAssetError. */
export function getStoredAsset(name: FigureAssetName): Promise<StoredAsset> {
  const known = stored.get(name);
  if (known) return known;
  const reading = read(name);
  stored.set(name, reading);
  reading.catch(() => stored.delete(name));
  return reading;
}

async function read(name: FigureAssetName): Promise<StoredAsset> {
  const bytes = new Uint8Array(await loadFigureAsset(name));
  return { bytes, hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 22) };
}
