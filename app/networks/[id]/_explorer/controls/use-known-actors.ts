'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { KnownActorIndex } from '@/lib/graph/search/known-actor-index';

let index: KnownActorIndex | null = null;
let isLoading = false;
let isMissing = false;
const listeners = new Set<() => void>();

/** Returns why known actors are not offered, where they could not be loaded; null else. */
export function useDirectoryTrouble(): string | null {
  const missing = useSyncExternalStore(subscribe, readMissing, () => false);
  return missing ? 'Known actors are not offered: the server does not answer.' : null;
}

/** Returns the directory of known actors, which is loaded when the first picker opens; null until then. */
export function useKnownActors(): KnownActorIndex | null {
  useEffect(() => void load(), []);
  return useSyncExternalStore(subscribe, readIndex, readNothing);
}

async function load(): Promise<void> {
  if (index || isLoading) return;
  isLoading = true;
  try {
    const { loadKnownActors } = await import('@/lib/graph/search/load-known-actors');
    index = await loadKnownActors();
    isMissing = false;
  } catch {
    // Pickers offer what the network has, and say so; the next one that opens asks again.
    isMissing = true;
  } finally {
    isLoading = false;
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readIndex(): KnownActorIndex | null {
  return index;
}

function readMissing(): boolean {
  return isMissing;
}

function readNothing(): null {
  return null;
}
