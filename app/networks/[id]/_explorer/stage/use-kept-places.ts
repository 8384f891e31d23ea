'use client';

import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Placing } from '@/lib/explorer/placing';
import type { ExplorerState } from '@/lib/explorer/state/explorer-state';
import { LAYOUT_IDS, type LayoutId } from '@/lib/explorer/view-state';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import {
  acceptSent,
  applyPlacing,
  findArranged,
  findPlaced,
  findUnsent,
  type KeptPlaces,
  listUnsent,
  type PlacesState,
  readUnsent,
  type Unsent,
  writeUnsent,
} from './places-state';

/** How long hands have to rest, in milliseconds, before places are sent. */
const REST_MS = 800;
/** How long to wait, in milliseconds, before places are sent again that the server did not take. */
const RETRY_MS = 5_000;

/**
 * Where actors were placed by hand and arranged, in all layouts. For a network that is kept and may be changed, that is told
 * to the server, for everybody. For a file, for those who may only look, and until the server has it, this browser keeps it.
 */
export function useKeptPlaces(initial: KeptPlaces) {
  const networkId = useExplorer(({ start }) => start.network.id);
  const [state, setState] = useState<PlacesState>({ kept: initial, unsent: {} });
  const latest = useRef(state);
  const change = useCallback((next: PlacesState) => {
    latest.current = next;
    setState(next);
  }, []);
  const write = useCallback(
    (layout: LayoutId) => keepInBrowser(toKey(networkId, layout), writeUnsent(latest.current, layout)),
    [networkId],
  );
  const { canSend, later } = useSending(networkId, { latest, change, write });

  // What this browser still has from before.
  useEffect(() => {
    const unsent = LAYOUT_IDS.map((layout) => [
      layout,
      readUnsent(readFromBrowser(toKey(networkId, layout))),
    ]);
    change({ ...latest.current, unsent: { ...Object.fromEntries(unsent), ...latest.current.unsent } });
    if (listUnsent(latest.current).length > 0) later();
  }, [networkId, change, later]);

  const apply = useCallback(
    (placing: Placing) => {
      change(applyPlacing(latest.current, placing));
      write(placing.layout);
      later();
    },
    [change, write, later],
  );
  return useMemo(
    () => ({
      getPlaced: (layout: LayoutId) => findPlaced(state, layout),
      getArranged: (layout: LayoutId) => findArranged(state, layout),
      getUnsent: (layout: LayoutId) => findUnsent(state, layout),
      /** Whether what is unsent stays in this browser, and others do not get to see it. */
      isLocal: () => !canSend(),
      apply,
    }),
    [state, apply, canSend],
  );
}

type Places = {
  /** What is kept by now, before it is drawn. */
  readonly latest: RefObject<PlacesState>;
  readonly change: (next: PlacesState) => void;
  /** Has this browser keep what is unsent of a layout. */
  readonly write: (layout: LayoutId) => void;
};

/** Sends what the server does not have, `later`, when hands rest; what it does not take stays in this browser, and is sent again. */
function useSending(networkId: string, { latest, change, write }: Places) {
  const { getState, subscribe } = useExplorerStore();
  const canSend = useCallback(() => getState().start.mayEdit && getVersion(getState()) > 0, [getState]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isLeaving = useRef(false);
  const send = useCallback(async () => {
    if (!canSend() || isLeaving.current) return;
    for (const layout of listUnsent(latest.current)) {
      const unsent = findUnsent(latest.current, layout);
      if (!unsent) continue;
      const isSent = await sendPlaces(networkId, layout, unsent);
      if (!isSent) {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void send(), RETRY_MS);
        return;
      }
      change(acceptSent(latest.current, layout, unsent));
      write(layout);
    }
  }, [canSend, networkId, latest, change, write]);
  const later = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), REST_MS);
  }, [send]);

  useEffect(() => {
    const unsubscribe = subscribe((now, before) => {
      if (getVersion(now) !== getVersion(before)) later();
    });
    return () => {
      unsubscribe();
      clearTimeout(timer.current);
    };
  }, [subscribe, later]);
  useLeaving(isLeaving, send);
  return { canSend, later };
}

/**
 * Notes that the page is left: the one that comes next may be made already, without what is sent from now on. It finds that in this
 * browser, and sends it.
 */
function useLeaving(isLeaving: RefObject<boolean>, send: () => Promise<void>): void {
  useEffect(() => {
    let stays: ReturnType<typeof setTimeout>;
    const leave = () => {
      isLeaving.current = true;
      clearTimeout(stays);
      stays = setTimeout(() => {
        isLeaving.current = false;
        void send();
      }, RETRY_MS);
    };
    window.addEventListener('beforeunload', leave);
    return () => {
      clearTimeout(stays);
      window.removeEventListener('beforeunload', leave);
    };
  }, [isLeaving, send]);
}

/** What useKeptPlaces returns: where actors were placed and arranged, and the way to change that. */
export type PlacesKeeper = ReturnType<typeof useKeptPlaces>;

/** Returns the version that the network has where it is kept; 0 for a file that nobody has changed. */
function getVersion({ session, start }: ExplorerState): number {
  return session?.copy.version ?? start.version;
}

function toKey(networkId: string, layout: LayoutId): string {
  return `backchannel/placed/${networkId}/${layout}`;
}

function readFromBrowser(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // A browser that keeps nothing has kept nothing.
    return null;
  }
}

function keepInBrowser(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // A browser that keeps nothing has them on this page alone.
  }
}

/** Tells the server where actors stand in a layout; returns whether it has it now. */
async function sendPlaces(networkId: string, layout: LayoutId, { placed, base }: Unsent): Promise<boolean> {
  try {
    const address = `/api/networks/${encodeURIComponent(networkId)}/places/${layout}`;
    const headers = { 'Content-Type': 'application/json' };
    const arranged = base?.isKept ? base.positions : {};
    const body = JSON.stringify({ placed, arranged, anew: base !== null });
    const response = await fetch(address, { method: 'POST', headers, body });
    return response.ok;
  } catch {
    // The browser keeps them, and they are sent another time.
    return false;
  }
}
