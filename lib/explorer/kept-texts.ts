import { reachServer } from './reach-server';

/** Returns the address of the texts that are kept beside a network, or of one of them. */
export function toTextsAddress(network: string, hash?: string): string {
  const texts = `/api/networks/${encodeURIComponent(network)}/texts`;
  return hash === undefined ? texts : `${texts}/${hash}`;
}

/** Returns the hashes of the texts that are kept beside a network. Rejects with an Error for people when the server does not say. */
export async function listKeptHashes(network: string): Promise<readonly string[]> {
  const body = await fetchJson(toTextsAddress(network));
  if (!Array.isArray(body)) return [];
  return body.flatMap((each: unknown) =>
    typeof each === 'object' && each !== null && 'hash' in each && typeof each.hash === 'string'
      ? each.hash
      : [],
  );
}

/** Returns a text that is kept beside a network; null when it is not. Rejects with an Error for people when the server does not say. */
export async function fetchKeptText(network: string, hash: string): Promise<string | null> {
  const body = await fetchJson(toTextsAddress(network, hash));
  return typeof body === 'object' && body !== null && 'text' in body && typeof body.text === 'string'
    ? body.text
    : null;
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await reachServer(address);
  if (!response.ok) throw new Error(`The server answered ${response.status}. Try again.`);
  return response.json();
}
