/** Bodies as they are sent, by what they are known by: kept while there is room, those that were asked for last. */
export type BodyCache = {
  readonly get: (key: string) => readonly Uint8Array[] | null;
  readonly keep: (key: string, pieces: readonly Uint8Array[]) => void;
  readonly clear: () => void;
};

type Kept = { readonly pieces: readonly Uint8Array[]; readonly bytes: number };

/** Returns an empty cache that keeps so many bytes. A body that alone has more is not kept. */
export function createBodyCache(mostBytes: number): BodyCache {
  const kept = new Map<string, Kept>();
  let bytes = 0;
  const drop = (key: string) => {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  return {
    get: (key) => {
      const found = kept.get(key);
      if (!found) return null;
      // The order of a map is that of its writing: what is asked for again is the newest.
      kept.delete(key);
      kept.set(key, found);
      return found.pieces;
    },
    keep: (key, pieces) => {
      const own = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
      drop(key);
      if (own > mostBytes) return;
      kept.set(key, { pieces, bytes: own });
      bytes += own;
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
    },
    clear: () => {
      kept.clear();
      bytes = 0;
    },
  };
}
