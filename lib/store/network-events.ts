import type { LoggedChange } from './log/log-entry';

/** What befalls a network that is kept. */
export type NetworkEvent =
  | { readonly kind: 'changed'; readonly changes: readonly LoggedChange[] }
  | { readonly kind: 'purged' };

type Listener = (event: NetworkEvent) => void;

/** Tells those who look at a network what befalls it. */
export class NetworkEvents {
  private readonly listeners = new Map<string, Set<Listener>>();

  /** Answers a function that ends it. */
  listen(networkId: string, listener: Listener): () => void {
    const known = this.listeners.get(networkId) ?? new Set();
    this.listeners.set(networkId, known.add(listener));
    return () => {
      known.delete(listener);
      if (known.size === 0 && this.listeners.get(networkId) === known) this.listeners.delete(networkId);
    };
  }

  tell(networkId: string, event: NetworkEvent): void {
    for (const listener of [...(this.listeners.get(networkId) ?? [])]) {
      try {
        listener(event);
      } catch (error) {
        // One who cannot listen keeps nobody else from it, nor the change from being kept.
        console.error(`A listener of the network “${networkId}” failed:`, error);
      }
    }
  }

  /** Answers the networks that somebody looks at. */
  listWatched(): readonly string[] {
    return [...this.listeners.keys()];
  }
}
