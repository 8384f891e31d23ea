import { answerBrokers } from '@/lib/explorer/questions/answer-brokers';
import { answerChannels } from '@/lib/explorer/questions/answer-channels';
import { createAsker } from '@/lib/explorer/questions/asker';
import { NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { toTieNetwork } from '@/tests/fixtures/tie-network';
import { askBrokers, askChannels } from './ask';
import { FakeWorker, forbidWorkers, standInForWorkers } from './fake-worker';

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
const CALLED_OFF = { name: 'AbortError' };

describe.each(['with workers', 'where workers are forbidden', 'without workers'])('an asker %s', (where) => {
  if (where !== 'without workers') standInForWorkers();
  if (where === 'where workers are forbidden') beforeEach(forbidWorkers);

  it('answers each kind of question as it is answered in one go', async () => {
    const asker = createAsker(NETWORK);
    await expect(asker.ask(CHANNELS)).resolves.toEqual(answerChannels(graph, CHANNELS));
    await expect(asker.ask(BROKERS)).resolves.toEqual(answerBrokers(graph, BROKERS));
    asker.destroy();
  });

  it('tells how far it is with brokers', async () => {
    const shares: number[] = [];
    await createAsker(NETWORK).ask(BROKERS, (share) => shares.push(share));
    expect(shares).toEqual([0, 1]);
  });

  it('replies what is wrong with a question, and rejects with what went wrong', async () => {
    const asker = createAsker(NETWORK);
    await expect(asker.ask(askChannels(['a0'], ['a0']))).resolves.toEqual({
      ok: false,
      problem: 'Actor "a0" is on both sides; leave it on one.',
    });
    const refused = { ...BROKERS, filter: { ...NO_FILTER, since: 'soon' } };
    await expect(asker.ask(refused)).rejects.toThrow('soon');
    await expect(asker.ask(BROKERS)).resolves.toMatchObject({ ok: true });
  });

  it('cancels the older of two questions of a kind, and none of another kind', async () => {
    const asker = createAsker(NETWORK);
    const older = asker.ask(CHANNELS);
    const brokers = asker.ask(BROKERS);
    const newer = asker.ask({ ...CHANNELS, k: 1 });
    await expect(older).rejects.toMatchObject(CALLED_OFF);
    await expect(newer).resolves.toEqual(answerChannels(graph, { ...CHANNELS, k: 1 }));
    await expect(brokers).resolves.toEqual(answerBrokers(graph, BROKERS));
  });

  it('answers nothing once it is destroyed, neither what was asked nor what is asked then', async () => {
    const asker = createAsker(NETWORK);
    const before = asker.ask(CHANNELS);
    asker.destroy();
    await expect(before).rejects.toMatchObject(CALLED_OFF);
    await expect(asker.ask(CHANNELS)).rejects.toMatchObject(CALLED_OFF);
    await expect(asker.ask(BROKERS)).rejects.toMatchObject(CALLED_OFF);
  });
});

describe('the workers of an asker', () => {
  standInForWorkers();

  it('are none before it is asked, and none after it is destroyed', async () => {
    const asker = createAsker(NETWORK);
    expect(FakeWorker.started).toEqual([]);
    asker.destroy();
    await expect(asker.ask(BROKERS)).rejects.toMatchObject(CALLED_OFF);
    expect(FakeWorker.started).toEqual([]);
  });

  it('are one for each kind of question that is asked, and are stopped with it', async () => {
    const asker = createAsker(NETWORK);
    await asker.ask(CHANNELS);
    await asker.ask(CHANNELS);
    expect(FakeWorker.started).toHaveLength(1);
    await asker.ask(BROKERS);
    expect(FakeWorker.started).toHaveLength(2);
    asker.destroy();
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
  });
});

it('builds the graph once on the page, for both kinds of questions, and not again after one that failed', async () => {
  jest.mocked(buildNetworkGraph).mockClear();
  const asker = createAsker(NETWORK);
  await expect(asker.ask({ ...BROKERS, filter: { ...NO_FILTER, since: 'soon' } })).rejects.toThrow('soon');
  await Promise.all([asker.ask(CHANNELS), asker.ask(BROKERS)]);
  expect(buildNetworkGraph).toHaveBeenCalledTimes(1);
});

it('tries again to load what it could not', async () => {
  jest.mocked(buildNetworkGraph).mockImplementationOnce(() => {
    throw new Error('Out of memory.');
  });
  const asker = createAsker(NETWORK);
  await expect(asker.ask(CHANNELS)).rejects.toThrow('Out of memory.');
  await expect(asker.ask(CHANNELS)).resolves.toMatchObject({ ok: true });
});
