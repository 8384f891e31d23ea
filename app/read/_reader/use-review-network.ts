'use client';

import { useCallback, useEffect, useRef } from 'react';
import type { EditSession } from '@/lib/explorer/editing/edit-session';
import type { EditSessionState } from '@/lib/explorer/editing/edit-session-state';
import { beginNetwork, type LoadedNetwork, openSession } from './review-session';

type ReviewNetwork = {
  /** The network that the text was read for; null for one that its first acceptance begins. */
  readonly loaded: LoadedNetwork | null;
  /** The title of one that is begun. */
  readonly title: string;
  readonly onBegin: (id: string) => void;
  readonly onChange: (state: EditSessionState) => void;
};

/** Returns what opens the network that acceptances go to, begun on the server when it is needed first. */
export function useReviewNetwork({
  loaded,
  title,
  onBegin,
  onChange,
}: ReviewNetwork): () => Promise<EditSession> {
  const session = useRef<Promise<EditSession> | null>(null);
  const open = useCallback(
    (network: LoadedNetwork) => {
      session.current ??= openSession(network).then((opened) => {
        opened.subscribe(onChange);
        onChange(opened.read());
        return opened;
      });
      return session.current;
    },
    [onChange],
  );
  useEffect(() => {
    if (loaded) void open(loaded).catch(() => {});
    return () => {
      void session.current?.then((opened) => opened.destroy());
      session.current = null;
    };
  }, [open, loaded]);
  return useCallback(async () => {
    if (session.current) return session.current;
    if (loaded) return open(loaded);
    const begun = await beginNetwork(title);
    onBegin(begun.network.id);
    return open(begun);
  }, [open, onBegin, loaded, title]);
}
