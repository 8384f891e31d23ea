import { reachServer } from '@/lib/explorer/reach-server';
import type { LayoutId } from '@/lib/explorer/view-state';
import type { Positions } from '@/lib/view/positions';
import { readSentLayout } from '@/lib/view/sent-layout';

/** Seconds to wait where the server does not say how many. */
const PAUSE = 2;

/**
 * Asks the server where it has laid out the actors of a network, and waits while it is at it. `orders` are the ids in which the
 * positions may come: those of the network as it is, or as it was before it was edited here. Null when the server cannot be
 * reached, has no layout, or has one of another network; and when the signal ends it.
 */
export async function askLayout(
  networkId: string,
  layout: LayoutId,
  orders: readonly (readonly string[])[],
  signal: AbortSignal,
): Promise<Positions | null> {
  const address = `/api/networks/${encodeURIComponent(networkId)}/layouts/${layout}`;
  while (!signal.aborted) {
    const answer = await ask(address, signal);
    if (answer === null) return null;
    if (answer.state === 'sent') {
      for (const ids of orders) {
        const positions = readSentLayout(answer.sent, ids);
        if (positions) return positions;
      }
      return null;
    }
    await new Promise((resolve) => setTimeout(resolve, 1000 * answer.seconds));
  }
  return null;
}

type Answer =
  | { readonly state: 'sent'; readonly sent: unknown }
  | { readonly state: 'computing'; readonly seconds: number };

async function ask(address: string, signal: AbortSignal): Promise<Answer | null> {
  try {
    const response = await reachServer(address, { signal });
    if (response.status === 202)
      return { state: 'computing', seconds: Number(response.headers.get('Retry-After')) || PAUSE };
    return response.ok ? { state: 'sent', sent: await response.json() } : null;
  } catch {
    // The page lays the network out itself then.
    return null;
  }
}
