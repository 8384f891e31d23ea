import { findViewDefaults } from '@/lib/explorer/default-view';
import { asksNothing } from '@/lib/explorer/opening-view';
import type { ViewState } from '@/lib/explorer/view-state';
import { getFinding } from '@/lib/graph/channels/finding';
import { toFindingWords, toPlainWords } from '@/lib/graph/channels/finding-words';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';

/**
 * Returns the title of a figure that is given none: for a view that asks nothing, the sentence of what its network says of the
 * two sides that it is about; else the title of the network.
 */
export function toFigureTitle(graph: NetworkGraph, state: ViewState): string {
  const finding = asksNothing(state, findViewDefaults(graph)) ? getFinding(graph) : null;
  if (!finding) return graph.getAttribute('network').title;
  return toPlainWords(toFindingWords(graph, finding).channel).replace(/\.$/u, '');
}
