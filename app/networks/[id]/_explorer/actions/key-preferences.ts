'use client';

import { useSyncExternalStore } from 'react';
import { DEFAULT_KEYS, type KeyPreferences, parseKeyPreferences } from '@/lib/explorer/actions/keys';

const STORAGE_KEY = 'backchannel-keys';

/** What was read last, with the text that it was read from: the same object for the same text. */
let read: { readonly text: string | null; readonly preferences: KeyPreferences } = {
  text: null,
  preferences: DEFAULT_KEYS,
};

const listeners = new Set<() => void>();

function readPreferences(): KeyPreferences {
  const text = readStorage();
  if (text !== read.text) read = { text, preferences: parseKeyPreferences(text) };
  return read.preferences;
}

/** What cannot be kept holds until the page is left. */
let unkept: string | null = null;

function readStorage(): string | null {
  try {
    return unkept ?? window.localStorage.getItem(STORAGE_KEY);
  } catch {
    // A browser that keeps nothing has no preferences.
    return unkept;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** Returns which keys start what; another window's change arrives by itself. */
export function useKeyPreferences(): KeyPreferences {
  return useSyncExternalStore(subscribe, readPreferences, () => DEFAULT_KEYS);
}

/** Keeps other preferences in this browser. */
export function saveKeyPreferences(preferences: KeyPreferences): void {
  const text = JSON.stringify(preferences);
  try {
    window.localStorage.setItem(STORAGE_KEY, text);
    unkept = null;
  } catch {
    unkept = text;
  }
  for (const listener of listeners) listener();
}
