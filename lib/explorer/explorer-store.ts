import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Network } from '@/lib/network/network';
import { type AddressWriter, createAddressWriter } from './address-writer';
import { createLazyEditSession, type LazyEditSession } from './editing/lazy-edit-session';
import { createQueryClient, type QueryClient } from './questions/query-client';
import { type AnswerActions, createAnswerActions } from './state/answer-actions';
import { createEditActions, type EditActions } from './state/edit-actions';
import {
  changeState,
  type ExplorerStart,
  type ExplorerState,
  openExplorerState,
  type StateAccess,
} from './state/explorer-state';
import { createPageActions, type PageActions } from './state/page-actions';
import type { OpenedSnapshot } from './state/snapshot';
import { createViewActions, type ViewActions } from './state/view-actions';

/** Everything that the page of a network knows, and the ways to change it. Nothing runs before it is started. */
export type ExplorerStore = Pick<StoreApi<ExplorerState>, 'getState' | 'getInitialState' | 'subscribe'> &
  ViewActions &
  AnswerActions &
  EditActions &
  PageActions & {
    readonly session: LazyEditSession;
    /** Tells where the map has actors stand, with what it can be asked for, and the flags that it has. */
    readonly setMap: (
      part: Partial<Pick<ExplorerState, 'arrangement' | 'map' | 'flags' | 'downSpread'>>,
    ) => void;
    /** Follows the address, the server and the questions, until what it returns is called. */
    readonly run: () => () => void;
  };

/** What the store needs of the page around it. */
export type ExplorerMeans = {
  /** Called when a user begins to edit, to load what that needs. */
  readonly onEditing?: () => void;
  readonly openQueryClient?: (network: Network) => QueryClient;
  readonly address?: AddressWriter;
  /** The first snapshot, where it is made already. */
  readonly opened?: OpenedSnapshot;
};

const SERVER_LOST =
  'The server does not answer. What is on this page can be used as before; what others change is shown when it is back.';

/** Creates the store of the explorer of one network. */
export function createExplorerStore(
  start: ExplorerStart,
  {
    onEditing = () => {},
    openQueryClient = createQueryClient,
    address = createAddressWriter(),
    opened,
  }: ExplorerMeans = {},
): ExplorerStore {
  const api = createStore<ExplorerState>(() => openExplorerState(start, opened));
  const access: StateAccess = {
    get: api.getState,
    set: (change) => api.setState((before) => changeState(before, change), true),
  };
  const { readAddress, setAround, ...view } = createViewActions(access, address);
  const page = createPageActions(access);
  const session = createLazyEditSession(start, {
    onChange: (state) => setAround({ session: state, current: state?.copy.network ?? start.network }),
    onLine: (isLost) => page.notify({ text: isLost ? SERVER_LOST : 'The server answers again.' }),
  });
  const {
    follow: followQuestions,
    stop: stopAsking,
    ...answers
  } = createAnswerActions(access, openQueryClient);
  const editing = createEditActions(access, { ...page, ...view, session, onEditing });
  return {
    getState: api.getState,
    getInitialState: api.getInitialState,
    subscribe: api.subscribe,
    ...view,
    ...page,
    ...answers,
    ...editing,
    session,
    setPreview: (preview) => setAround({ preview }),
    setMap: access.set,
    run: () => {
      const stops = [
        session.watch(),
        api.subscribe(followQuestions),
        stopAsking,
        listen('popstate', readAddress),
        listen('pagehide', address.flush),
        // The next page has its address from its link.
        address.cancel,
        listen('beforeunload', (event) => {
          if (api.getState().session?.copy.pending.length) event.preventDefault();
        }),
      ];
      followQuestions();
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

function listen(type: string, listener: (event: Event) => void): () => void {
  window.addEventListener(type, listener);
  return () => window.removeEventListener(type, listener);
}
