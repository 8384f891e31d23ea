import type { ViewState } from '@/lib/explorer/view-state';
import type { MapSides } from '@/lib/graph/brokers/map-sides';
import type { FilterResult } from '@/lib/graph/filter/filter';
import {
  describeFocused,
  describeHidden,
  toFilterSentence,
  toStoriesSentence,
} from '@/lib/graph/filter/filter-sentence';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { toAmount } from '@/lib/network/changes/thing-words';
import type { View } from './view';

/** What is shown: every actor that the filters let through, whatever the map is grouped by. */
type Shown = {
  readonly shown: FilterResult;
  readonly view: Pick<View, 'actors'>;
  readonly sides: MapSides | null;
};

/** Returns what a view shows in words: what the filters let through, how much that is, in how many sides, and what they hide. */
export function describeView(
  graph: NetworkGraph,
  state: ViewState,
  { shown, view, sides }: Shown,
): { readonly sentence: string; readonly amounts: string; readonly hidden: string } {
  const groups = sides?.sides.filter(({ actors }) => actors.some((id) => shown.actors.has(id))).length ?? 0;
  const actors = toAmount(view.actors.length, 'actor');
  const amounts = [
    groups > 0 ? `${actors} in ${toAmount(groups, 'side')}` : actors,
    toAmount(shown.relationships.size, 'tie'),
    ...(shown.meetings.size > 0 ? [toAmount(shown.meetings.size, 'meeting')] : []),
  ];
  return {
    sentence: describeFilter(graph, state),
    amounts: amounts.join(', '),
    hidden: describeHidden(shown),
  };
}

function describeFilter(graph: NetworkGraph, state: ViewState): string {
  if (state.rings) return `${describeFocused(state, graph)}:`;
  return state.beside.length > 0 ? toStoriesSentence(graph, state) : toFilterSentence(graph, state);
}
