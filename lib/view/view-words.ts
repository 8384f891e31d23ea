import type { ViewState } from '@/lib/explorer/view-state';
import type { FilterResult } from '@/lib/graph/filter/filter';
import { describeHidden, toFilterSentence, toStoriesSentence } from '@/lib/graph/filter/filter-sentence';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { toAmount } from '@/lib/network/changes/thing-words';
import type { View } from './view';

/** Returns what a view shows in words: what the filters let through, how much that is, and what they hide. */
export function describeView(
  graph: NetworkGraph,
  state: ViewState,
  shown: FilterResult,
  view: Pick<View, 'actors'>,
): { readonly sentence: string; readonly amounts: string; readonly hidden: string } {
  const amounts = [
    toAmount(view.actors.length, 'actor'),
    toAmount(shown.relationships.size, 'tie'),
    ...(shown.meetings.size > 0 ? [toAmount(shown.meetings.size, 'meeting')] : []),
  ];
  return {
    sentence: state.beside.length > 0 ? toStoriesSentence(graph, state) : toFilterSentence(graph, state),
    amounts: amounts.join(', '),
    hidden: describeHidden(shown),
  };
}
