import type { ViewDefaults } from './parameter-forms';
import { toViewQuery } from './view-params';
import { NOTHING_SELECTED, type ViewState } from './view-state';

/**
 * Returns whether a view asks nothing of its network: it has no filter and no question, nothing is taken out, and actors are
 * of one size. What is selected, which panel is open and how actors are placed asks nothing.
 */
export function asksNothing(state: ViewState, defaults: ViewDefaults): boolean {
  const plain: ViewState = {
    ...state,
    selection: NOTHING_SELECTED,
    panel: 'details',
    layout: 'force',
    placed: {},
  };
  return toViewQuery(plain, defaults) === '';
}

/** Returns whether a view is that of an address without parameters, which opens with the finding of its network. */
export function isOpeningView(state: ViewState, defaults: ViewDefaults): boolean {
  return toViewQuery(state, defaults) === '';
}
