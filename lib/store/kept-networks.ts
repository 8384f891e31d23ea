import { type MemorySettings, readMemorySettings } from './store-settings';

/** How many bytes of memory a thing of a network takes, with all that is worked out from it: measured, see docs/hosting.md. */
const BYTES_PER_THING = 2_500;
/** What takes no more than this is not let go for being idle: to read it anew would be no gain. */
const SMALL_BYTES = 4 * 1024 * 1024;
/** How often it is looked what is idle, in milliseconds. */
const LOOK_EVERY = 30_000;

/** A network that is kept in memory. */
export type HeldNetwork = {
  readonly networkId: string;
  /** How many things it has: actors, ties, documents and the like. */
  readonly things: number;
  /** How many bytes of memory are held with it that do not follow from its things. */
  readonly beside?: number;
  /** Lets it go: what it was held for reads it anew. */
  readonly drop: () => void;
};

type Entry = HeldNetwork & { usedAt: number };

/**
 * The networks that are kept in memory, wherever they are held. With each everything goes that was worked out from it: its graph,
 * indexes and layouts. One that a page has open is let go for want of room alone, after all others.
 */
export class KeptNetworks {
  /** The one that was used last stands last. */
  private readonly entries = new Map<string, Entry>();
  /** How many have each network open. */
  private readonly open = new Map<string, number>();
  /** Not a property: what clears the global object away after a test would call itself by a timer that is still there. */
  #timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly limits: () => Pick<MemorySettings, 'bytes' | 'idle'>,
    private readonly now: () => number = Date.now,
  ) {}

  /** Returns the ids of the networks that are kept, the one that was used last at the end. */
  list(): readonly string[] {
    return [...this.entries.values()].map(({ networkId }) => networkId);
  }

  /** Returns how many bytes of memory the networks that are kept are estimated to take. */
  measure(): number {
    return [...this.entries.values()].reduce((sum, entry) => sum + toBytes(entry), 0);
  }

  /** Keeps a network as the one that was used last, and lets others go where there is no room for it. */
  hold(key: string, network: HeldNetwork): void {
    this.entries.delete(key);
    this.entries.set(key, { ...network, usedAt: this.now() });
    if (toBytes(network) > SMALL_BYTES)
      this.#timer ??= setInterval(() => this.releaseIdle(), LOOK_EVERY).unref();
    this.makeRoom(key);
  }

  /** Notes that a network was used. */
  touch(key: string): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    entry.usedAt = this.now();
    this.entries.delete(key);
    this.entries.set(key, entry);
  }

  /** Forgets what its holder has let go. */
  forget(key: string): void {
    this.entries.delete(key);
  }

  /** Notes that a page has a network open, until the function that it returns is called. */
  pin(networkId: string): () => void {
    this.open.set(networkId, (this.open.get(networkId) ?? 0) + 1);
    let isPinned = true;
    return () => {
      if (!isPinned) return;
      isPinned = false;
      const left = (this.open.get(networkId) ?? 1) - 1;
      if (left > 0) this.open.set(networkId, left);
      else this.open.delete(networkId);
      // From now on nobody has it open.
      for (const entry of this.entries.values()) if (entry.networkId === networkId) entry.usedAt = this.now();
    };
  }

  /** Lets those go that nobody has open and that were not used for a while. */
  releaseIdle(): void {
    const since = this.now() - this.limits().idle;
    for (const [key, entry] of this.entries) {
      if (entry.usedAt > since || this.open.has(entry.networkId) || toBytes(entry) <= SMALL_BYTES) continue;
      this.release(key, entry);
    }
    const isAnyLarge = [...this.entries.values()].some((entry) => toBytes(entry) > SMALL_BYTES);
    if (isAnyLarge || !this.#timer) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }

  private makeRoom(newest: string): void {
    const { bytes } = this.limits();
    let left = this.measure();
    const others = [...this.entries].filter(([key]) => key !== newest);
    const isOpen = ([, { networkId }]: (typeof others)[number]) => this.open.has(networkId);
    for (const [key, entry] of [...others.filter((each) => !isOpen(each)), ...others.filter(isOpen)]) {
      if (left <= bytes) return;
      left -= toBytes(entry);
      this.release(key, entry);
    }
  }

  private release(key: string, { drop }: Entry): void {
    this.entries.delete(key);
    drop();
  }
}

function toBytes({ things, beside = 0 }: HeldNetwork): number {
  return things * BYTES_PER_THING + beside;
}

const KEPT: unique symbol = Symbol.for('backchannel.kept-networks');
const shared = globalThis as typeof globalThis & { [KEPT]?: KeptNetworks };

/** Returns the networks that this process keeps. On the global object because the bundler loads this module more than once. */
export function getKeptNetworks(): KeptNetworks {
  shared[KEPT] ??= new KeptNetworks(() => readMemorySettings(process.env));
  return shared[KEPT];
}
