import type { EditSession } from '@/lib/explorer/editing/edit-session';
import { createHttpTransport } from '@/lib/explorer/editing/http-transport';
import { openEditSession } from '@/lib/explorer/editing/open-edit-session';
import { reachServer } from '@/lib/explorer/reach-server';
import { LIMITS } from '@/lib/network/limits';
import { toSlug } from '@/lib/network/nearest';
import type { Network } from '@/lib/network/network';
import { parseNetwork } from '@/lib/network/parse';

/** A network as it is read, at its version. */
export type LoadedNetwork = { readonly network: Network; readonly version: number };

export async function loadNetwork(id: string): Promise<LoadedNetwork> {
  return createHttpTransport(id).fetchNetwork(null);
}

/** Ids that are tried for a new network. */
const MAX_TRIES = 50;

/** Returns a network with nothing in it but its title. */
export function createNetwork(title: string, id = ''): Network {
  const parsed = parseNetwork({
    format: 'backchannel/1',
    id: id || 'text',
    title: title.slice(0, LIMITS.line),
  });
  if (!parsed.ok) throw new Error('The title cannot be that of a network. Change it.');
  return parsed.value;
}

/** Begins a network on the server, under the first id of its title that is free. Rejects with an Error for people. */
export async function beginNetwork(title: string): Promise<LoadedNetwork> {
  const words = title.trim() || 'From an article';
  const slug = toSlug(words).slice(0, 60).replace(/-+$/, '') || 'from-an-article';
  for (let number = 1; number <= MAX_TRIES; number += 1) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    const response = await reachServer('/api/networks', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ format: 'backchannel/1', id, title: words.slice(0, LIMITS.line) }),
    });
    if (response.status === 409) continue;
    const body: unknown = await response.json().catch(() => null);
    if (response.status !== 201) throw new Error(describeAnswer(response.status, body));
    const version = typeof body === 'object' && body !== null && 'version' in body ? Number(body.version) : 1;
    return { network: createNetwork(words, id), version };
  }
  throw new Error('There are many networks of this title. Give this one another.');
}

function describeAnswer(status: number, body: unknown): string {
  const detail = typeof body === 'object' && body !== null && 'detail' in body ? String(body.detail) : '';
  return detail || `The server did not begin a network, and answered ${status}.`;
}

export function openSession({ network, version }: LoadedNetwork): Promise<EditSession> {
  return openEditSession(network, version);
}
