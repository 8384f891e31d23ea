import { asksNothing } from '@/lib/explorer/opening-view';
import { filterStories } from '@/lib/explorer/state/snapshot';
import { parseViewParams } from '@/lib/explorer/view-params';
import type { ViewState } from '@/lib/explorer/view-state';
import { type Finding, getFinding } from '@/lib/graph/channels/finding';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import { type FilterResult, filterNetwork } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { memoizeRecent } from '@/lib/network/memoize';
import { buildView } from '@/lib/view/build-view';
import { toStoriesView } from '@/lib/view/get-view';
import { type Highlight, toFindingHighlight } from '@/lib/view/highlight';
import type { View } from '@/lib/view/view';

/** What an address asks for of a network. */
export type OpeningView = {
  readonly state: ViewState;
  readonly shown: FilterResult;
  readonly view: View;
  readonly highlighted: Highlight | null;
  /** What the network says at first sight; null where the address asks for something else. */
  readonly finding: Finding | null;
};

/** For how many addresses of a network what they ask for is kept. */
const KEPT = 4;

/** Returns what an address asks for, filtered once for the picture and for the words, and kept for the next who asks. */
export const getOpeningView: (graph: NetworkGraph, query: string) => OpeningView = memoizeRecent(
  KEPT,
  (query: string) => query,
  (graph: NetworkGraph, query: string): OpeningView => {
    const defaultLens = findDefaultLens(graph);
    const { state } = parseViewParams(new URLSearchParams(query), { graph, defaultLens });
    const finding = asksNothing(state, { defaultLens }) ? getFinding(graph) : null;
    const shown = filterNetwork(graph, state);
    const stories = filterStories(graph, state);
    if (stories) {
      const { selection, focus } = state;
      return {
        state,
        shown,
        finding,
        ...toStoriesView({ graph, sizes: null, selection, focus }, stories),
      };
    }
    const view = buildView(graph, shown, state);
    return { state, shown, finding, view, highlighted: toFindingHighlight(finding) };
  },
);
