import { type NetworkFilter, NO_FILTER } from '@/lib/graph/filter';

export const LAYOUT_IDS = ['force', 'layered', 'circle'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** What is selected: actors and relationships (several), or one claim. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'items'; readonly actors: readonly string[]; readonly relationships: readonly string[] }
  | { readonly kind: 'claim'; readonly claim: string };

/** Everything that a link carries. Hover, viewport and open panels are not part of it. */
export type ViewState = NetworkFilter & {
  readonly layout: LayoutId;
  readonly selection: Selection;
};

export const NOTHING_SELECTED: Selection = { kind: 'none' };

/** The state in which a network opens when the link says nothing, given its default lens. */
export function createViewState(lens: NetworkFilter['lens']): ViewState {
  return { ...NO_FILTER, lens, layout: 'force', selection: NOTHING_SELECTED };
}
