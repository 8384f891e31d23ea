import { act, render, waitFor } from '@testing-library/react';
import { createStore } from 'zustand';
import { useEditNews } from '@/app/networks/[id]/_explorer/editing/use-edit-news';
import { ExplorerStoreProvider } from '@/app/networks/[id]/_explorer/state/explorer-store-context';
import { createWorkingCopy } from '@/lib/explorer/editing/working-copy';
import { createNetwork } from '@/tests/fixtures/create-network';

const EDIT = { label: 'add Ann', operations: [] };
const PENDING = { change: EDIT, done: EDIT };

function News() {
  useEditNews();
  return null;
}

/** Renders the news over a store with nothing but a session; returns what is told, and how to change the session. */
function renderNews() {
  const network = createNetwork({});
  const copy = createWorkingCopy(network, 1);
  const session = {
    ...{ clash: null, refusal: null, isKept: true, keptUpTo: null, isPurged: false, heard: null },
    ...{ obstacle: null, isHistoryLost: false, copy },
  };
  const state = { session, start: { version: 1 }, added: null, now: { network, shown: {} } };
  const store = createStore<Record<string, unknown>>(() => state);
  const told: string[] = [];
  const notify = ({ text }: { readonly text: string }) => void told.push(text);
  render(
    <ExplorerStoreProvider value={{ ...store, notify, dispatch: () => {} } as never}>
      <News />
    </ExplorerStoreProvider>,
  );
  const change = (part: object) => act(async () => store.setState({ session: { ...session, ...part } }));
  return { told, copy: { ...copy, pending: [PENDING] }, change };
}

it('says what is kept of a change while the server is gone once the browser has kept it, and not that it is being saved', async () => {
  const { told, copy, change } = renderNews();
  await change({ copy, obstacle: 'unreachable' });
  await change({ copy, obstacle: 'unreachable', keptUpTo: PENDING });
  await waitFor(() => expect(told).toEqual(['1 change kept in this browser; the server does not answer.']));
});
