import type { Network } from '@/lib/network/network';
import { createBrowserKeeper } from './browser-keeper';
import { createEditDesk, type EditDesk } from './edit-desk';
import { createHttpTransport } from './http-transport';

/** Opens the desk of a page for a network at a version: over the server’s API, with the browser to keep what cannot be sent. */
export function openEditDesk(network: Network, version: number): Promise<EditDesk> {
  const ways = { transport: createHttpTransport(network.id), keeper: createBrowserKeeper(network.id) };
  return createEditDesk({ network, version }, ways);
}
