import type { Network } from '@/lib/network/network';
import { cutNetwork } from './network-parts';

/** A part of a network on its way to a worker. */
export type NetworkPart = { readonly type: 'part'; readonly part: Network; readonly isLast: boolean };

/** How many actors, ties and so on are sent at a time, so that the page stays awake: some milliseconds' work. */
const MAX_AT_ONCE = 1_000;

/** Sends a network in parts, with a pause between them for the page, until it is stopped. */
export async function sendNetwork(
  network: Network,
  post: (message: NetworkPart) => void,
  isStopped: () => boolean,
): Promise<void> {
  const parts = cutNetwork(network, MAX_AT_ONCE);
  for (const [i, part] of parts.entries()) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve));
    if (isStopped()) return;
    post({ type: 'part', part, isLast: i === parts.length - 1 });
  }
}
