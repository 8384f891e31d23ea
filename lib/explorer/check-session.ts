import { reachServer } from './reach-server';

/** Asks the server whether it knows the user of this page; its answer is noted. Returns false when it does not answer. */
export async function checkSession(networkId: string): Promise<boolean> {
  try {
    const address = `/api/networks/${encodeURIComponent(networkId)}/history?limit=1`;
    return (await reachServer(address, { cache: 'no-store' })).ok;
  } catch {
    // A server that cannot be reached says nothing of the session.
    return false;
  }
}
