import type { Network } from '@/lib/network/network';

/** Replies about networks, kept while there is room: the last ones asked for. */
export type ReplyCache<Reply> = {
  /**
   * Returns the reply about a network that stands under this key; else what `work` makes, once for all who ask meanwhile. A caller whose
   * signal is aborted waits no longer; when nobody waits, the work is cancelled through the signal that it is given.
   */
  readonly get: (
    network: Network,
    key: string,
    work: (signal: AbortSignal) => Promise<Reply>,
    signal?: AbortSignal,
  ) => Promise<Reply>;
};

type Kept<Reply> = {
  readonly reply: Promise<Reply>;
  readonly work: AbortController;
  /** How many wait for it. */
  waiting: number;
  isSettled: boolean;
  weight: number;
};

/**
 * Returns an empty cache. `weigh` returns what a reply takes of the room, such as its bytes, or null for one that is not kept. What
 * failed is not kept.
 */
export function createReplyCache<Reply>({
  maxWeight,
  weigh,
}: {
  readonly maxWeight: number;
  readonly weigh: (reply: Reply) => number | null;
}): ReplyCache<Reply> {
  const toNumber = createNumbers();
  const kept = new Map<string, Kept<Reply>>();
  let total = 0;

  const drop = (key: string) => {
    total -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  const keep = (key: string, entry: Kept<Reply>, weight: number) => {
    entry.weight = weight;
    total += weight;
    for (const oldest of kept.keys()) {
      if (total <= maxWeight || oldest === key) break;
      drop(oldest);
    }
    if (total > maxWeight) drop(key);
  };
  const begin = (key: string, start: (signal: AbortSignal) => Promise<Reply>) => {
    const work = new AbortController();
    const entry: Kept<Reply> = { reply: start(work.signal), work, waiting: 0, isSettled: false, weight: 0 };
    kept.set(key, entry);
    const settle = (weight: number | null) => {
      entry.isSettled = true;
      if (kept.get(key) !== entry) return;
      if (weight === null) drop(key);
      else keep(key, entry, weight);
    };
    entry.reply.then(
      (reply) => settle(weigh(reply)),
      () => settle(null),
    );
    return entry;
  };
  return {
    get: (network, name, work, signal) => {
      if (signal?.aborted) return Promise.reject(signal.reason);
      const key = `${toNumber(network)} ${name}`;
      const known = kept.get(key);
      if (known) {
        // The order of a map is that of its writing: what is asked for again is the newest.
        kept.delete(key);
        kept.set(key, known);
      }
      const entry = known ?? begin(key, work);
      return waitFor(entry, signal, () => {
        if (kept.get(key) === entry) drop(key);
      });
    },
  };
}

/** Returns what numbers networks: one that is read anew is another object, and what is known of it is not known of the other. */
function createNumbers(): (network: Network) => number {
  const numbers = new WeakMap<Network, number>();
  let count = 0;
  return (network) => {
    const known = numbers.get(network) ?? ++count;
    numbers.set(network, known);
    return known;
  };
}

/** Waits for a reply until the signal is aborted. `onLeft` is called when nobody waits for it any more. */
function waitFor<Reply>(
  entry: Kept<Reply>,
  signal: AbortSignal | undefined,
  onLeft: () => void,
): Promise<Reply> {
  entry.waiting += 1;
  if (!signal) return entry.reply;
  return new Promise((resolve, reject) => {
    const leave = () => {
      entry.waiting -= 1;
      reject(signal.reason);
      if (entry.waiting > 0 || entry.isSettled) return;
      onLeft();
      entry.work.abort(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
    entry.reply.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
