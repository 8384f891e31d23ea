import { getKeptNetworks } from './kept-networks';
import type { LoggedChange } from './log/log-entry';

/** What befalls a network that is kept. */
export type NetworkEvent =
  | { readonly kind: 'changed'; readonly changes: readonly LoggedChange[] }
  | { readonly kind: 'purged' };

type Listener = (event: NetworkEvent) => void;

/** Tells those who look at a network what befalls it. */
export class NetworkEvents {
  private readonly listeners = new Map<string, Set<Listener>>();
  /** The newest version of each network that those who look at it know. */
  private readonly told = new Map<string, number>();

  /**
   * Calls a listener with what befalls a network after a version, until the function that it returns is called. Until then the
   * network is kept in memory.
   */
  listen(networkId: string, version: number, listener: Listener): () => void {
    const known = this.listeners.get(networkId) ?? new Set();
    this.listeners.set(networkId, known.add(listener));
    this.note(networkId, version);
    const unpin = getKeptNetworks().pin(networkId);
    return () => {
      known.delete(listener);
      unpin();
      if (known.size > 0 || this.listeners.get(networkId) !== known) return;
      this.listeners.delete(networkId);
      this.told.delete(networkId);
    };
  }

  notify(networkId: string, event: NetworkEvent): void {
    if (event.kind === 'changed') this.note(networkId, event.changes.at(-1)?.version ?? 0);
    for (const listener of [...(this.listeners.get(networkId) ?? [])]) {
      try {
        listener(event);
      } catch (error) {
        // One who cannot listen keeps nobody else from it, nor the change from being kept.
        console.error(`A listener of the network “${networkId}” failed:`, error);
      }
    }
  }

  /** Returns the networks that a user looks at. */
  listWatched(): readonly string[] {
    return [...this.listeners.keys()];
  }

  /** Returns the version after which those who look at a network are still to be told; null when nobody does. */
  getTold(networkId: string): number | null {
    return this.told.get(networkId) ?? null;
  }

  private note(networkId: string, version: number): void {
    if (!this.listeners.has(networkId)) return;
    this.told.set(networkId, Math.max(version, this.told.get(networkId) ?? 0));
  }
}
