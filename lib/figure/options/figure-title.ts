import { findViewDefaults } from '@/lib/explorer/default-view';
import { asksNothing } from '@/lib/explorer/opening-view';
import { findSidesOf } from '@/lib/explorer/state/snapshot';
import type { ViewState } from '@/lib/explorer/view-state';
import { getFinding } from '@/lib/graph/channels/finding';
import { toFindingWords, toPlainWords } from '@/lib/graph/channels/finding-words';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';

/**
 * Returns the title of a figure that is given none: who connects the two sides that are selected; for a view that asks nothing, the
 * sentence of what its network says of the two sides that it is about; else the title of the network.
 */
export function toFigureTitle(graph: NetworkGraph, state: ViewState): string {
  const { selection } = state;
  const sides = selection.kind === 'sides' ? findSidesOf(graph, state) : null;
  const chosen = (sides?.sides ?? []).filter(
    ({ id }) => selection.kind === 'sides' && selection.sides.includes(id),
  );
  if (chosen.length === 2) return `Who connects ${chosen.map(({ label }) => label).join(' and ')}`;
  const finding = asksNothing(state, findViewDefaults(graph)) ? getFinding(graph) : null;
  if (!finding) return graph.getAttribute('network').title;
  return toPlainWords(toFindingWords(graph, finding).channel).replace(/\.$/u, '');
}
