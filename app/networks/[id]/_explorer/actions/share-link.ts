import type { ExplorerStore } from '@/lib/explorer/explorer-store';
import { toSharedLink } from '@/lib/explorer/shared-link';

/** A link to a view, and what says that it was copied, and what it has no room for. */
export type ShareLink = { readonly address: string; readonly notify: () => void };

/** Returns the link to the view that is shown, with what was placed by hand and others could not see without it. */
export function toShareLink({ getState, announce, notify }: ExplorerStore): ShareLink {
  const { now, start, arrangement } = getState();
  const { state, graph } = now;
  const placed = arrangement?.listToShare() ?? {};
  const link = toSharedLink(state, placed, { ...start, graph });
  const { origin, pathname } = window.location;
  return {
    address: `${origin}${pathname}${link.query && `?${link.query}`}`,
    notify: () => {
      if (link.leftOut === 0) announce('The link to this view is copied.');
      else notify({ text: describeLeftOut(link.leftOut) });
    },
  };
}

function describeLeftOut(count: number): string {
  const actors = count === 1 ? 'one actor was' : `${count.toLocaleString('en')} actors were`;
  return `The link to this view is copied. It has no room to say where ${actors} put.`;
}
