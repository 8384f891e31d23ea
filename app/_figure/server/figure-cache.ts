import type { Network } from '@/lib/network/network';
import type { FigureReply } from '../figure-reply';

/** Figures that were drawn, kept while there is room: the last ones asked for. */
export type FigureCache = {
  /** Returns the figure of a network that stands under this key; else what `draw` draws, once for all who ask meanwhile. */
  readonly get: (network: Network, key: string, draw: () => Promise<FigureReply>) => Promise<FigureReply>;
};

type Kept = { readonly reply: Promise<FigureReply>; bytes: number };

/** Returns an empty cache that keeps so many bytes. What was refused or failed is not kept. */
export function createFigureCache(mostBytes: number): FigureCache {
  const networks = new WeakMap<Network, number>();
  const kept = new Map<string, Kept>();
  let count = 0;
  let bytes = 0;

  /** A network that is read anew is another object, and its figures are others. */
  const toNumber = (network: Network) => {
    const known = networks.get(network) ?? ++count;
    networks.set(network, known);
    return known;
  };
  const drop = (key: string) => {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  const weigh = (key: string, entry: Kept, size: number) => {
    entry.bytes = size;
    bytes += size;
    for (const oldest of kept.keys()) {
      if (bytes <= mostBytes || oldest === key) break;
      drop(oldest);
    }
    if (bytes > mostBytes) drop(key);
  };
  return {
    get: (network, name, draw) => {
      const key = `${toNumber(network)} ${name}`;
      const known = kept.get(key);
      if (known) {
        // The order of a map is that of its writing: what is asked for again is the newest.
        kept.delete(key);
        kept.set(key, known);
        return known.reply;
      }
      const entry: Kept = { reply: draw(), bytes: 0 };
      kept.set(key, entry);
      entry.reply.then(
        (reply) => {
          if (kept.get(key) !== entry) return;
          if (reply.ok) weigh(key, entry, reply.figure.bytes.length);
          else drop(key);
        },
        () => drop(key),
      );
      return entry.reply;
    },
  };
}
