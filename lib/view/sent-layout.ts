import { computeCrc } from '@/lib/network/compute-crc';
import type { Point, Positions } from './positions';

/** A layout as the server sends it: without ids, which who asks has already. */
export type SentLayout = {
  /** The version of the network that it is of. */
  readonly version: number;
  /** The checksum of the ids of the actors, in the order of the coordinates: that of the file. */
  readonly actors: number;
  readonly x: readonly number[];
  readonly y: readonly number[];
};

/** Returns a layout as it is sent. */
export function toSentLayout({
  version,
  ids,
  x,
  y,
}: Pick<SentLayout, 'version' | 'x' | 'y'> & { readonly ids: readonly string[] }): SentLayout {
  return { version, actors: toChecksum(ids), x, y };
}

/**
 * Returns the positions that were sent for actors in the order of their file; null when they are not those of these actors, as
 * after an edit, or are no layout.
 */
export function readSentLayout(sent: unknown, ids: readonly string[]): Positions | null {
  if (!isSentLayout(sent)) return null;
  const { x, y, actors } = sent;
  if (x.length !== ids.length || y.length !== ids.length || actors !== toChecksum(ids)) return null;
  const points = ids.map((id, i): [string, Point] => [id, { x: x[i] ?? Number.NaN, y: y[i] ?? Number.NaN }]);
  const isWhole = points.every(([, point]) => Number.isFinite(point.x) && Number.isFinite(point.y));
  return isWhole ? Object.fromEntries(points) : null;
}

function isSentLayout(sent: unknown): sent is SentLayout {
  if (typeof sent !== 'object' || sent === null) return false;
  return 'actors' in sent && 'x' in sent && 'y' in sent && Array.isArray(sent.x) && Array.isArray(sent.y);
}

function toChecksum(ids: readonly string[]): number {
  return computeCrc(new TextEncoder().encode(ids.join('\n')));
}
