import { prepareChange } from '@/lib/network/changes/apply-change';
import type { Change } from '@/lib/network/changes/change';
import { lookThrough } from '@/lib/network/changes/remove-things';
import type { Pieces } from '@/lib/worker/pieces';
import { type ExplorerState, toSnapshotParts } from '../state/explorer-state';
import { prepareSnapshotInPieces, type Snapshot } from '../state/snapshot';

/**
 * Works out in pieces what the page will show after a change about which the user is still asked, and has it at hand when the change is done. Null where it
 * cannot be done, and while the past is shown.
 */
export function* prepareEditInPieces(state: ExplorerState, change: Change): Pieces<Snapshot | null> {
  if (state.preview) return null;
  lookThrough(state.current, change);
  yield;
  const result = prepareChange(state.current, change);
  if (!result.ok) return null;
  yield;
  const after = { ...state, current: result.network };
  return yield* prepareSnapshotInPieces(toSnapshotParts(after), state.start, state.now);
}
