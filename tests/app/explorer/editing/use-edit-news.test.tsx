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
  const state = {
    session,
    start: { version: 1 },
    added: [] as readonly object[],
    now: { network, shown: {} },
  };
  const store = createStore<Record<string, unknown>>(() => state);
  const told: string[] = [];
  const notify = ({ text }: { readonly text: string }) => void told.push(text);
  render(
    <ExplorerStoreProvider value={{ ...store, notify, dispatch: () => {} } as never}>
      <News />
    </ExplorerStoreProvider>,
  );
  const change = (part: object) => act(async () => store.setState({ session: { ...session, ...part } }));
  const setState = (part: object) => act(async () => store.setState(part));
  return { told, copy: { ...copy, pending: [PENDING] }, change, setState };
}

it('says what is kept of a change while the server is gone once the browser has kept it, and not that it is being saved', async () => {
  const { told, copy, change } = renderNews();
  await change({ copy, obstacle: 'unreachable' });
  await change({ copy, obstacle: 'unreachable', keptUpTo: PENDING });
  await waitFor(() => expect(told).toEqual(['1 change kept in this browser; the server does not answer.']));
});

describe('what is said of additions', () => {
  const IDS = ['ann', 'ben', 'cem'];
  const network = createNetwork({ actors: IDS.map((id) => ({ id, kind: 'person' as const, name: id })) });
  it.each([
    { added: ['ann'], shown: IDS, said: [] },
    { added: ['ann'], shown: ['ben'], said: ['It is added, but the filters hide it.'] },
    { added: IDS, shown: IDS, said: ['3 actors are added.'] },
    { added: IDS, shown: [], said: ['3 actors are added, but the filters hide them.'] },
    { added: IDS, shown: ['ann'], said: ['3 actors are added; the filters hide 2 of them.'] },
  ])('is $said for $added of which $shown are shown', async ({ added, shown, said }) => {
    const { told, setState } = renderNews();
    await setState({
      added: added.map((id) => ({ list: 'actors', id })),
      now: { network, shown: { actors: new Set(shown), relationships: new Set() } },
    });
    expect(told).toEqual(said);
  });
});
