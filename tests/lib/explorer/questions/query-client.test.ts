import { answerBrokers } from '@/lib/explorer/questions/answer-brokers';
import { answerChannels } from '@/lib/explorer/questions/answer-channels';
import { cutNetwork, joinNetwork } from '@/lib/explorer/questions/network-parts';
import { createQueryClient } from '@/lib/explorer/questions/query-client';
import { createQueryHandler } from '@/lib/explorer/questions/query-handler';
import type { Question, Reply } from '@/lib/explorer/questions/question';
import { NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import type { JobHandler } from '@/lib/worker/worker-handler';
import { toTieNetwork } from '@/tests/fixtures/tie-network';
import { FakeWorker, forbidWorkers, getWorker, standInForWorkers } from '../../worker/fake-worker';
import { askBrokers, askChannels } from './ask';

jest.mock('@/lib/graph/model/network-graph', () => {
  const real = jest.requireActual('@/lib/graph/model/network-graph');
  return { ...real, buildNetworkGraph: jest.fn(real.buildNetworkGraph) };
});

/** a0 talks to a1, who talks to a2. */
const NETWORK = toTieNetwork(3, [
  [0, 1, 'talks-to'],
  [1, 2, 'talks-to'],
]);
const CHANNELS = askChannels(['a0'], ['a2']);
const BROKERS = askBrokers();
const graph = buildNetworkGraph(NETWORK);
/** What the worker's script does, without its global scope. */
const WORKER = {
  createHandler: (parts: readonly Network[]): JobHandler<Question, Reply> =>
    createQueryHandler(joinNetwork(parts)),
};
const CANCELLED = { name: 'AbortError' };

describe.each(['with workers', 'where workers are forbidden', 'without workers'])(
  'a query client %s',
  (where) => {
    if (where !== 'without workers') standInForWorkers(WORKER);
    if (where === 'where workers are forbidden') beforeEach(forbidWorkers);

    it('answers each kind of question as it is answered in one go', async () => {
      const client = createQueryClient(NETWORK);
      await expect(client.ask(CHANNELS)).resolves.toEqual(answerChannels(graph, CHANNELS));
      await expect(client.ask(BROKERS)).resolves.toEqual(answerBrokers(graph, BROKERS));
      client.destroy();
    });

    it('tells how far it is with brokers', async () => {
      const shares: number[] = [];
      await createQueryClient(NETWORK).ask(BROKERS, (share) => shares.push(share));
      expect(shares).toEqual([0, 1]);
    });

    it('replies what is wrong with a question, and rejects with what went wrong', async () => {
      const client = createQueryClient(NETWORK);
      await expect(client.ask(askChannels(['a0'], ['a0']))).resolves.toEqual({
        ok: false,
        problem: 'Actor "a0" is on both sides; leave it on one.',
      });
      await expect(client.ask(askChannels([], ['a1']))).resolves.toEqual({
        ok: false,
        problem: 'Nobody is on the side "from"; name an actor.',
      });
      const refused = { ...BROKERS, filter: { ...NO_FILTER, since: 'soon' } };
      await expect(client.ask(refused)).rejects.toThrow('soon');
      await expect(client.ask(BROKERS)).resolves.toMatchObject({ ok: true });
    });

    it('cancels the older of two questions of a kind, and none of another kind', async () => {
      const client = createQueryClient(NETWORK);
      const older = client.ask(CHANNELS);
      const brokers = client.ask(BROKERS);
      const newer = client.ask({ ...CHANNELS, k: 1 });
      await expect(older).rejects.toMatchObject(CANCELLED);
      await expect(newer).resolves.toEqual(answerChannels(graph, { ...CHANNELS, k: 1 }));
      await expect(brokers).resolves.toEqual(answerBrokers(graph, BROKERS));
    });

    it('answers nothing once it is destroyed, neither what was asked nor what is asked then', async () => {
      const client = createQueryClient(NETWORK);
      const before = client.ask(CHANNELS);
      client.destroy();
      await expect(before).rejects.toMatchObject(CANCELLED);
      await expect(client.ask(CHANNELS)).rejects.toMatchObject(CANCELLED);
      await expect(client.ask(BROKERS)).rejects.toMatchObject(CANCELLED);
    });
  },
);

describe('the workers of a query client', () => {
  standInForWorkers(WORKER);

  it('are none before it is asked, and none after it is destroyed', async () => {
    const client = createQueryClient(NETWORK);
    expect(FakeWorker.started).toEqual([]);
    client.destroy();
    await expect(client.ask(BROKERS)).rejects.toMatchObject(CANCELLED);
    expect(FakeWorker.started).toEqual([]);
  });

  it('are one for each kind of question that is asked, and are stopped with it', async () => {
    const client = createQueryClient(NETWORK);
    await client.ask(CHANNELS);
    await client.ask(CHANNELS);
    expect(FakeWorker.started).toHaveLength(1);
    await client.ask(BROKERS);
    expect(FakeWorker.started).toHaveLength(2);
    client.destroy();
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
  });
});

describe('the network of a query client', () => {
  standInForWorkers(WORKER);

  it('is sent to a worker once, in parts, before the first question', async () => {
    const network = toTieNetwork(2_500, [[0, 2_499, 'talks-to']]);
    const client = createQueryClient(network);
    const question = askChannels(['a0'], ['a2499']);
    for (let i = 0; i < 2; i++)
      await expect(client.ask(question)).resolves.toMatchObject({
        ok: true,
        answer: { channels: [{ actors: ['a0', 'a2499'] }] },
      });
    const parts = cutNetwork(network, 1_000).map((part) => ({ type: 'part', part }));
    expect(parts).toHaveLength(3);
    const job = { type: 'job', job: question };
    expect(getWorker(1).heard).toEqual([...parts, { type: 'open' }, job, job]);
  });

  it('fails for the reason that the page finds, when no worker can make a graph of it', async () => {
    const client = createQueryClient(toTieNetwork(1, [[0, 9, 'talks-to']]));
    await expect(client.ask(BROKERS)).rejects.toThrow('a9');
    expect(getWorker(1).isTerminated).toBe(true);
  });

  it('is left to the page when it cannot be copied', async () => {
    const client = createQueryClient({ ...NETWORK, title: (() => 'no text') as unknown as string });
    await expect(client.ask(BROKERS)).resolves.toEqual(answerBrokers(graph, BROKERS));
    expect(getWorker(1).isTerminated).toBe(true);
  });

  it('gives an older question as long as a new worker needs, and then a new worker to the newer', async () => {
    jest.useFakeTimers();
    FakeWorker.takes = { open: 100, job: 1_000 };
    const client = createQueryClient(NETWORK);
    client.ask(CHANNELS).catch(() => {});
    await jest.advanceTimersByTimeAsync(100);
    const newer = client.ask({ ...CHANNELS, k: 1 });
    await jest.advanceTimersByTimeAsync(99);
    expect(FakeWorker.started).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(10_000);
    jest.useRealTimers();
    await expect(newer).resolves.toEqual(answerChannels(graph, { ...CHANNELS, k: 1 }));
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });
});

it('builds the graph once on the page, for both kinds of questions, and not again after one that failed', async () => {
  jest.mocked(buildNetworkGraph).mockClear();
  const client = createQueryClient(NETWORK);
  await expect(client.ask({ ...BROKERS, filter: { ...NO_FILTER, since: 'soon' } })).rejects.toThrow('soon');
  await Promise.all([client.ask(CHANNELS), client.ask(BROKERS)]);
  expect(buildNetworkGraph).toHaveBeenCalledTimes(1);
});

it('tries again to load what it could not', async () => {
  jest.mocked(buildNetworkGraph).mockImplementationOnce(() => {
    throw new Error('Out of memory.');
  });
  const client = createQueryClient(NETWORK);
  await expect(client.ask(CHANNELS)).rejects.toThrow('Out of memory.');
  await expect(client.ask(CHANNELS)).resolves.toMatchObject({ ok: true });
});
