import type { GroupId } from '@/lib/graph/brokers/map-sides';
import { type HandPlaces, mergePlaces } from './placing';
import type { Spots } from './spots';
import { toggleIn } from './toggle';
import { type LayoutId, NOTHING_SELECTED, type ViewState } from './view-state';

/** What a person can do about where things stand, and which of them stand for others. */
export type ArrangementAction =
  | { readonly type: 'setLayout'; readonly layout: LayoutId }
  /** Puts actors elsewhere in this view alone; null has one stand again where the network has it. */
  | { readonly type: 'place'; readonly placed: HandPlaces }
  /** Groups the map by another source of sides, all of them closed; 'none' shows each actor. */
  | { readonly type: 'setGroup'; readonly group: GroupId }
  /** Opens a side of a grouped map, or closes it. */
  | { readonly type: 'toggleSide'; readonly side: string }
  /** Opens these sides and closes the others. */
  | { readonly type: 'setOpen'; readonly sides: readonly string[] }
  /** Puts sides, and actors, elsewhere on a grouped map. */
  | { readonly type: 'moveNodes'; readonly moved: Spots };

/** Returns what an action changes of a state. */
export function toArrangementChange(state: ViewState, action: ArrangementAction): Partial<ViewState> {
  switch (action.type) {
    case 'setLayout':
      // Places are those of one layout.
      return action.layout === state.layout && !state.rings
        ? {}
        : { layout: action.layout, rings: false, placed: {} };
    case 'place':
      return { placed: mergePlaces(state.placed, action.placed) };
    case 'setGroup':
      return action.group === state.group
        ? {}
        : { group: action.group, open: [], moved: {}, ...withoutSides(state) };
    case 'toggleSide':
      return { open: toggleIn(state.open, action.side) };
    case 'setOpen':
      return { open: action.sides };
    case 'moveNodes':
      return { moved: { ...state.moved, ...action.moved } };
  }
}

/** A side of what the map was grouped by before is none now. */
function withoutSides({ selection }: ViewState): Partial<ViewState> {
  return selection.kind === 'sides' ? { selection: NOTHING_SELECTED } : {};
}
