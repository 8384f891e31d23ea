import type { Network } from '@/lib/network/network';
import { createBrowserDraftStorage } from './browser-draft-storage';
import { createEditSession, type EditSession } from './edit-session';
import { createHttpTransport } from './http-transport';

/**
 * Opens the edit session of a page for a network at a version: over the server’s API, with the browser to keep what cannot be sent. `isLost`: the server is
 * known not to answer.
 */
export function openEditSession(
  network: Network,
  version: number,
  { isLost = false }: { readonly isLost?: boolean } = {},
): Promise<EditSession> {
  const ways = { transport: createHttpTransport(network.id), storage: createBrowserDraftStorage(network.id) };
  return createEditSession({ network, version, isLost }, ways);
}
