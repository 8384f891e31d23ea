import { prepareEditInPieces } from '@/lib/explorer/editing/prepare-edit';
import type { ExplorerState } from '@/lib/explorer/state/explorer-state';
import { getTimeline } from '@/lib/graph/timeline/timeline';
import type { Change } from '@/lib/network/changes/change';
import { getMapView } from '@/lib/view/get-view';
import type { Pieces } from '@/lib/worker/pieces';

/**
 * Makes in pieces, while the question about a removal is read, what the map and the panels show after it: each keeps it, and has it then. Returns whether all
 * of it is at hand.
 */
export function* prepareRemovalInPieces(state: ExplorerState, change: Change): Pieces<boolean> {
  const snapshot = yield* prepareEditInPieces(state, change);
  if (!snapshot) return false;
  yield;
  const { source, shown, graph } = snapshot;
  getMapView(source, []);
  yield;
  void shown.counts;
  yield;
  getTimeline(graph);
  return true;
}
