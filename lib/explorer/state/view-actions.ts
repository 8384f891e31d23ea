import { findRoomGroup } from '@/lib/graph/brokers/map-sides';
import type { AddressWriter } from '../address-writer';
import { type HistoryKind, toHistoryKind } from '../history-kind';
import { asksNothing } from '../opening-view';
import type { ViewContext } from '../parameter-forms';
import { reduceView, type ViewAction } from '../reducer';
import { parseViewParams, toViewQuery } from '../view-params';
import type { StateAccess, StateChange } from './explorer-state';
import type { Snapshot } from './snapshot';

/** What changes the view, and keeps it equal to the address of the page. */
export type ViewActions = {
  readonly dispatch: (action: ViewAction) => void;
  readonly dismissProblems: () => void;
  /** Tells that the map has shown a snapshot. */
  readonly markPainted: (snapshot: Snapshot) => void;
  /** Groups the map as its room asks for, in square pixels, where the address does not say what it is grouped by. */
  readonly fitRoom: (room: number) => void;
};

/** Returns the actions of the view. An action writes the address; `readAddress` follows one that others have changed. */
export function createViewActions(
  { get, set }: StateAccess,
  address: AddressWriter,
): ViewActions & {
  readonly readAddress: () => void;
  /** Changes something that the view's state may name, and writes the address when it names less or more afterwards. */
  readonly setAround: (change: StateChange) => void;
} {
  let previous: ViewAction | null = null;
  const toContext = (): ViewContext => {
    const { defaultLens, defaultGroup = 'none' } = get().start;
    return { graph: get().now.graph, defaultLens, defaultGroup };
  };
  const write = (kind: HistoryKind) => {
    const { namesGroup = false } = get().start;
    address.write(kind, toViewQuery(get().now.state, { ...toContext(), namesGroup }));
  };
  return {
    dispatch: (action) => {
      const { state } = get().now;
      const wanted = reduceView(state, action, toContext());
      if (wanted === state) return;
      const kind = toHistoryKind(action, previous);
      previous = action;
      set({ wanted });
      write(kind);
    },
    dismissProblems: () => set({ problems: [] }),
    markPainted: (snapshot) => set({ painted: snapshot }),
    fitRoom: (room) => {
      const { start, now } = get();
      const group = findRoomGroup(now.graph, start.defaultLens, room);
      if (group === (start.defaultGroup ?? 'none')) return;
      const fitted = { ...start, defaultGroup: group, namesGroup: true };
      const context = { graph: now.graph, defaultLens: start.defaultLens, defaultGroup: group };
      const isNamed = new URLSearchParams(start.query).has('group');
      set({
        start: fitted,
        ...(!isNamed && { wanted: reduceView(now.state, { type: 'setGroup', group }, context) }),
      });
    },
    readAddress: () => {
      address.cancel();
      const { state, problems } = parseViewParams(new URLSearchParams(window.location.search), toContext());
      previous = null;
      const isBack = get().finding === 'passed' && asksNothing(state, toContext());
      set({ wanted: state, problems, ...(isBack && { finding: 'told' }) });
    },
    setAround: (change) => {
      const { state } = get().now;
      set(change);
      if (get().now.state !== state) write('replace');
    },
  };
}
