'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { KnownActorIndex } from '@/lib/graph/search/known-actor-index';

let index: KnownActorIndex | null = null;
let isLoading = false;
const listeners = new Set<() => void>();

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
    for (const listener of listeners) listener();
  } catch {
    // Pickers offer what the network has; the next one that opens asks again.
  } finally {
    isLoading = false;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readIndex(): KnownActorIndex | null {
  return index;
}

function readNothing(): null {
  return null;
}
