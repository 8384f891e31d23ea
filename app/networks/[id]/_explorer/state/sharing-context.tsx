'use client';

import { createContext, useCallback, useContext } from 'react';
import { toSharedLink } from '@/lib/explorer/shared-link';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import type { Positions } from '@/lib/view/positions';
import type { Notice } from '../editing/notice';
import { useLatest } from './deferred';

/** What a link to the view is made with, beside its state. */
export type Sharing = {
  /** Returns who stands elsewhere than others see it who open this view, and where. */
  readonly listToShare: () => Positions;
  readonly notify: (notice: Notice) => void;
};

const SharingContext = createContext<Sharing | null>(null);

export const SharingProvider = SharingContext.Provider;

/** A link to a view, and what says that it was copied, and what it has no room for. */
export type ShareLink = { readonly address: string; readonly notify: () => void };

/**
 * Returns what makes the link to this view, with what was placed by hand and others could not see without it. Throws outside
 * of a `SharingProvider`.
 */
export function useShareLink(): () => ShareLink {
  const sharing = useContext(SharingContext);
  if (!sharing) throw new Error('useShareLink is called outside of <SharingProvider>.');
  const { state, graph, announce } = useLatest();
  return useCallback(() => {
    const placed = sharing.listToShare();
    const link = toSharedLink(state, placed, { graph, defaultLens: findDefaultLens(graph) });
    const { origin, pathname } = window.location;
    return {
      address: `${origin}${pathname}${link.query && `?${link.query}`}`,
      notify: () => {
        if (link.leftOut === 0) announce('The link to this view is copied.');
        else sharing.notify({ text: describeLeftOut(link.leftOut) });
      },
    };
  }, [sharing, state, graph, announce]);
}

function describeLeftOut(count: number): string {
  const actors = count === 1 ? 'one actor was' : `${count.toLocaleString('en')} actors were`;
  return `The link to this view is copied. It has no room to say where ${actors} put.`;
}
