import type { ViewDefaults } from './parameter-forms';
import { toViewQuery } from './view-params';
import { NOTHING_SELECTED, type ViewState } from './view-state';

/**
 * Returns whether a view asks nothing of its network, and so opens with its finding: it has no filter and no question, nothing is taken out, and actors are
 * of one size. What is selected, which panel is open and how actors are placed asks nothing.
 */
export function asksNothing(state: ViewState, { defaultLens, defaultGroup }: ViewDefaults): boolean {
  const plain: ViewState = {
    ...state,
    selection: NOTHING_SELECTED,
    panel: 'details',
    layout: 'force',
    moved: {},
    placed: {},
  };
  return toViewQuery(plain, { defaultLens, ...(defaultGroup && { defaultGroup }) }) === '';
}
