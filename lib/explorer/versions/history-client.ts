import { isObject } from '@/lib/network/check-shape';
import type { Network } from '@/lib/network/network';
import { createHttpTransport } from '../editing/http-transport';
import { reachServer } from '../reach-server';

/** An entry of a network’s history: who has done what, and when (ISO 8601, in UTC). */
export type HistoryEntry = {
  readonly version: number;
  readonly author: string;
  readonly label: string;
  readonly at: string;
};

/** How many entries are loaded at a time. */
export const HISTORY_PAGE = 50;

/** Loads entries of a network’s history before a version, or the newest for null. Rejects when they cannot be had. */
export async function loadHistory(
  networkId: string,
  before: number | null,
): Promise<readonly HistoryEntry[]> {
  const query = `?limit=${HISTORY_PAGE}${before === null ? '' : `&before=${before}`}`;
  const response = await reachServer(`${toAddress(networkId)}/history${query}`);
  if (response.status === 401) throw new Error('Your sign-in has ended: sign in again to see the history.');
  if (!response.ok)
    throw new Error(`The history could not be loaded: the server answered ${response.status}.`);
  const body: unknown = await response.json();
  const entries: readonly unknown[] = isObject(body) && Array.isArray(body.entries) ? body.entries : [];
  return entries.filter(isEntry);
}

/** Loads a network as it was at a version. Rejects when it cannot be had. */
export async function loadVersion(networkId: string, version: number): Promise<Network> {
  return (await createHttpTransport(networkId).fetchNetwork(version)).network;
}

/** Takes a network and all its versions away for good; returns why not, or null when it is done. */
export async function purgeNetwork(networkId: string): Promise<string | null> {
  try {
    const response = await fetch(toAddress(networkId), { method: 'DELETE' });
    if (response.ok) return null;
    const body: unknown = await response.json().catch(() => null);
    const detail = isObject(body) && typeof body.detail === 'string' ? body.detail : null;
    return detail ?? `The server answered ${response.status}.`;
  } catch {
    return 'The server does not answer. Nothing was deleted.';
  }
}

function toAddress(networkId: string): string {
  return `/api/networks/${encodeURIComponent(networkId)}`;
}

function isEntry(value: unknown): value is HistoryEntry {
  if (!isObject(value)) return false;
  const { version, author, label, at } = value;
  return typeof version === 'number' && [author, label, at].every((text) => typeof text === 'string');
}
