import { MantineProvider } from '@mantine/core';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AskedState } from '@/app/networks/[id]/_explorer/controls/asked-state';
import {
  ExplorerStoreProvider,
  useExplorer,
} from '@/app/networks/[id]/_explorer/state/explorer-store-context';
import type { QueryClient } from '@/lib/explorer/questions/query-client';
import type { Reply } from '@/lib/explorer/questions/question';
import type { ViewAction } from '@/lib/explorer/reducer';
import type { Network, Relationship } from '@/lib/network/network';
import { askBrokers } from '@/tests/lib/explorer/questions/ask';
import { silenceServer } from '@/tests/lib/explorer/state/no-server';
import { openStore } from '@/tests/lib/explorer/state/open-store';
import { createTruce } from '@/tests/lib/network/changes/small-network';

type Call = {
  readonly question: unknown;
  readonly onProgress: ((share: number) => void) | undefined;
  readonly resolve: (reply: Reply<never>) => void;
  readonly reject: (reason: unknown) => void;
};

/** A query client that answers when a test says so. */
function createSlowClient() {
  const calls: Call[] = [];
  const client: QueryClient = {
    ask: (question, onProgress) =>
      new Promise((resolve, reject) => {
        calls.push({ question, onProgress, resolve: resolve as Call['resolve'], reject });
      }),
    cancel: () => calls.at(-1)?.reject(new DOMException('The question was called off.', 'AbortError')),
    destroy: () => {},
  };
  return { client, calls };
}

const NETWORK = createTruce();

function Panel() {
  const { answer } = useExplorer(({ answers }) => answers.brokers);
  return (
    <>
      <AskedState kind="brokers" doing="Counting" />
      {answer && <p>Answered.</p>}
    </>
  );
}

/** Renders a page that asks about brokers, until the test ends. */
function renderAsking() {
  const { client, calls } = createSlowClient();
  const store = openStore({ network: NETWORK, query: 'panel=brokers' }, { openQueryClient: () => client });
  stops.push(store.run());
  render(
    <MantineProvider env="test">
      <ExplorerStoreProvider value={store}>
        <Panel />
      </ExplorerStoreProvider>
    </MantineProvider>,
  );
  const change = (network: Network) => act(() => store.setPreview({ kind: 'version', version: 1, network }));
  const dispatch = (action: ViewAction) => act(() => store.dispatch(action));
  return { client, calls, change, dispatch };
}

const listEnds = ({ source, target, toward, onBehalfOf }: Relationship) => [
  source,
  target,
  toward,
  onBehalfOf,
];

const stops: (() => void)[] = [];

beforeEach(silenceServer);

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const QUESTION = askBrokers();
const SET_OTHER: ViewAction = { type: 'setMembership', membership: false };
const SET_BACK: ViewAction = { type: 'setMembership', membership: true };
const ANSWER = { ok: true, answer: {} } as Reply<never>;

describe('a question of the page', () => {
  it('is asked once, tells how far it is, and ends with its answer', async () => {
    const { calls } = renderAsking();
    expect(calls.map(({ question }) => question)).toEqual([QUESTION]);
    expect(screen.getByText('Counting …')).toBeInTheDocument();
    expect(screen.queryByRole('progressbar')).toBeNull();
    act(() => calls[0]?.onProgress?.(0.4));
    expect(screen.getByRole('progressbar', { name: 'Counting' })).toHaveAttribute('aria-valuenow', '40');
    await act(async () => calls[0]?.resolve(ANSWER));
    expect(screen.getByText('Answered.')).toBeInTheDocument();
    expect(screen.queryByText('Counting …')).toBeNull();
  });

  it('is called off and asked again', async () => {
    const { calls } = renderAsking();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByText('Called off.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Ask again' }));
    expect(calls.map(({ question }) => question)).toEqual([QUESTION, QUESTION]);
    await act(async () => calls[1]?.resolve(ANSWER));
    expect(screen.getByText('Answered.')).toBeInTheDocument();
  });

  it('keeps the last answer while a newer one is on its way, and hears nothing of the older', async () => {
    const { calls, dispatch } = renderAsking();
    await act(async () => calls[0]?.resolve(ANSWER));
    dispatch(SET_OTHER);
    expect(screen.getByText('Answered.')).toBeInTheDocument();
    expect(screen.getByText('Counting …')).toBeInTheDocument();
    dispatch(SET_BACK);
    await act(async () => calls[1]?.reject(new DOMException('A newer question was asked.', 'AbortError')));
    expect(screen.queryByText('Called off.')).toBeNull();
    expect(screen.getByText('Counting …')).toBeInTheDocument();
  });

  it('forgets its answer, and stops the work, when nobody wants to know any more', async () => {
    const { client, calls, dispatch } = renderAsking();
    const cancel = jest.spyOn(client, 'cancel');
    await act(async () => calls[0]?.resolve(ANSWER));
    dispatch({ type: 'setPanel', panel: 'details' });
    expect(screen.queryByText('Answered.')).toBeNull();
    expect(cancel).toHaveBeenCalledWith('brokers');
  });

  it('is asked again when the network changes, and keeps its answer meanwhile', async () => {
    const { calls, change } = renderAsking();
    await act(async () => calls[0]?.resolve(ANSWER));
    change({ ...NETWORK, title: 'Another' });
    expect(calls).toHaveLength(2);
    expect(screen.getByText('Answered.')).toBeInTheDocument();
  });

  it('drops its answer when the network has lost an actor that it may name', async () => {
    const { calls, change } = renderAsking();
    await act(async () => calls[0]?.resolve(ANSWER));
    const relationships = NETWORK.relationships.filter((tie) => !listEnds(tie).includes('ann'));
    const smaller = { ...NETWORK, actors: NETWORK.actors.filter(({ id }) => id !== 'ann'), relationships };
    change(smaller);
    expect(screen.queryByText('Answered.')).toBeNull();
    await act(async () => calls[1]?.resolve(ANSWER));
    expect(screen.getByText('Answered.')).toBeInTheDocument();
  });

  it('tells why it has no answer', async () => {
    const { calls, dispatch } = renderAsking();
    await act(async () => calls[0]?.resolve({ ok: false, problem: 'Nobody is on that side.' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Nobody is on that side.');
    dispatch(SET_OTHER);
    await act(async () => calls[1]?.reject(new Error('out of memory')));
    expect(screen.getByRole('alert')).toHaveTextContent('It could not be answered: out of memory');
  });
});
