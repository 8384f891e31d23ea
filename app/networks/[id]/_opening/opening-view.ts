import { asksNothing } from '@/lib/explorer/opening-view';
import { filterStories, findSidesOf, type ViewSource } from '@/lib/explorer/state/snapshot';
import { parseViewParams } from '@/lib/explorer/view-params';
import type { ViewState } from '@/lib/explorer/view-state';
import { findDefaultGroup, findRoomGroup } from '@/lib/graph/brokers/map-sides';
import { type Finding, getFinding } from '@/lib/graph/channels/finding';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import { filterNetwork } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { memoizeRecent } from '@/lib/network/memoize';
import { getMapView } from '@/lib/view/get-view';
import { type Highlight, toFindingHighlight } from '@/lib/view/highlight';
import type { View } from '@/lib/view/view';

/** What an address asks for of a network. */
export type OpeningView = {
  readonly state: ViewState;
  readonly source: ViewSource;
  /** What the map draws. */
  readonly view: View;
  readonly highlighted: Highlight | null;
  /** What the network says at first sight; null where the address asks for something else. */
  readonly finding: Finding | null;
};

/** For how many addresses of a network what they ask for is kept. */
const KEPT = 4;

/**
 * Returns what an address asks for, filtered once for the picture and for the words, and kept for the next who asks. `room`: of a map that may be
 * so small that it is grouped into sides where others are not, in square pixels.
 */
export const getOpeningView: (graph: NetworkGraph, query: string, room?: number) => OpeningView =
  memoizeRecent(
    KEPT,
    (query: string, room?: number) => `${room ?? ''} ${query}`,
    (graph: NetworkGraph, query: string, room?: number): OpeningView => {
      const defaultLens = findDefaultLens(graph);
      const defaultGroup =
        room === undefined
          ? findDefaultGroup(graph, defaultLens).group
          : findRoomGroup(graph, defaultLens, room);
      const defaults = { defaultLens, defaultGroup };
      const { state } = parseViewParams(new URLSearchParams(query), { ...defaults, graph });
      const finding = asksNothing(state, defaults) ? getFinding(graph) : null;
      const shown = filterNetwork(graph, state);
      const stories = filterStories(graph, state);
      const sides = stories ? null : findSidesOf(graph, state);
      const { selection, focus, open } = state;
      const source = { graph, shown, stories, sizes: null, marks: null, sides, selection, focus, open };
      const found = toFindingHighlight(finding);
      const { view, highlighted } = getMapView(source, found?.actors ?? []);
      return { state, source, finding, view, highlighted: highlighted ?? found };
    },
  );
