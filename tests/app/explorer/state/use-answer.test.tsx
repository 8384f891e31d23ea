import { MantineProvider } from '@mantine/core';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { AskedState } from '@/app/networks/[id]/_explorer/state/asked-state';
import { useAnswer } from '@/app/networks/[id]/_explorer/state/use-answer';
import type { QueryClient } from '@/lib/explorer/questions/query-client';
import type { BrokersQuestion, Reply } from '@/lib/explorer/questions/question';
import type { Network } from '@/lib/network/network';
import { askBrokers } from '@/tests/lib/explorer/questions/ask';
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

function Panel({
  client,
  question,
  network = NETWORK,
}: {
  client: QueryClient;
  question: BrokersQuestion | null;
  network?: Network;
}) {
  const ref = useRef<QueryClient | null>(client);
  const asked = useAnswer(ref, 'brokers', question, network);
  return (
    <MantineProvider env="test">
      <AskedState asked={asked} doing="Counting" />
      {asked.answer && <p>Answered.</p>}
    </MantineProvider>
  );
}

const QUESTION = askBrokers();
const OTHER = askBrokers({ membership: false });
const ANSWER = { ok: true, answer: {} } as Reply<never>;

describe('a question of the page', () => {
  it('is asked once, tells how far it is, and ends with its answer', async () => {
    const { client, calls } = createSlowClient();
    render(<Panel client={client} question={QUESTION} />);
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
    const { client, calls } = createSlowClient();
    render(<Panel client={client} question={QUESTION} />);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByText('Called off.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Ask again' }));
    expect(calls.map(({ question }) => question)).toEqual([QUESTION, QUESTION]);
    await act(async () => calls[1]?.resolve(ANSWER));
    expect(screen.getByText('Answered.')).toBeInTheDocument();
  });

  it('keeps the last answer while a newer one is on its way, and hears nothing of the older', async () => {
    const { client, calls } = createSlowClient();
    const { rerender } = render(<Panel client={client} question={QUESTION} />);
    await act(async () => calls[0]?.resolve(ANSWER));
    rerender(<Panel client={client} question={OTHER} />);
    expect(screen.getByText('Answered.')).toBeInTheDocument();
    expect(screen.getByText('Counting …')).toBeInTheDocument();
    rerender(<Panel client={client} question={QUESTION} />);
    await act(async () => calls[1]?.reject(new DOMException('A newer question was asked.', 'AbortError')));
    expect(screen.queryByText('Called off.')).toBeNull();
    expect(screen.getByText('Counting …')).toBeInTheDocument();
  });

  it('forgets its answer, and stops the work, when nobody wants to know any more', async () => {
    const { client, calls } = createSlowClient();
    const cancel = jest.spyOn(client, 'cancel');
    const { rerender } = render(<Panel client={client} question={QUESTION} />);
    await act(async () => calls[0]?.resolve(ANSWER));
    rerender(<Panel client={client} question={null} />);
    expect(screen.queryByText('Answered.')).toBeNull();
    expect(cancel).toHaveBeenCalledWith('brokers');
  });

  it('is asked again when the network changes, and keeps its answer meanwhile', async () => {
    const { client, calls } = createSlowClient();
    const { rerender } = render(<Panel client={client} question={QUESTION} />);
    await act(async () => calls[0]?.resolve(ANSWER));
    rerender(<Panel client={client} question={QUESTION} network={{ ...NETWORK, title: 'Another' }} />);
    expect(calls).toHaveLength(2);
    expect(screen.getByText('Answered.')).toBeInTheDocument();
  });

  it('drops its answer when the network has lost an actor that it may name', async () => {
    const { client, calls } = createSlowClient();
    const { rerender } = render(<Panel client={client} question={QUESTION} />);
    await act(async () => calls[0]?.resolve(ANSWER));
    const smaller = { ...NETWORK, actors: NETWORK.actors.slice(1) };
    rerender(<Panel client={client} question={QUESTION} network={smaller} />);
    expect(screen.queryByText('Answered.')).toBeNull();
    await act(async () => calls[1]?.resolve(ANSWER));
    expect(screen.getByText('Answered.')).toBeInTheDocument();
  });

  it('tells why it has no answer', async () => {
    const { client, calls } = createSlowClient();
    const { rerender } = render(<Panel client={client} question={QUESTION} />);
    await act(async () => calls[0]?.resolve({ ok: false, problem: 'Nobody is on that side.' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Nobody is on that side.');
    rerender(<Panel client={client} question={OTHER} />);
    await act(async () => calls[1]?.reject(new Error('out of memory')));
    expect(screen.getByRole('alert')).toHaveTextContent('It could not be answered: out of memory');
  });
});
