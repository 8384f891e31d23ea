import { cutNetwork } from '@/lib/explorer/questions/network-parts';
import { startNetworkWorker } from '@/lib/explorer/questions/network-worker';
import { toTieNetwork } from '@/tests/fixtures/tie-network';
import { FakeWorker, forbidWorkers, getWorker, standInForWorkers } from './fake-worker';

const NETWORK = toTieNetwork(2_500, [[0, 2_499, 'talks-to']]);

function listen() {
  return { onReady: jest.fn(), onTold: jest.fn(), onFailure: jest.fn() };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a worker that has a network', () => {
  standInForWorkers();

  it('is sent it in parts, a turn of the page between them', async () => {
    const events = listen();
    startNetworkWorker(NETWORK, events);
    const post = jest.spyOn(getWorker(1), 'postMessage');
    await jest.runAllTimersAsync();
    const parts = cutNetwork(NETWORK, 1_000).map((part, i) => ({ type: 'part', part, isLast: i === 2 }));
    expect(getWorker(1).heard).toEqual(parts);
    // The first is sent at once.
    expect(post).toHaveBeenCalledTimes(2);
    expect(events.onReady).toHaveBeenCalledTimes(1);
    expect(events.onFailure).not.toHaveBeenCalled();
  });

  it('is sent nothing more once it is stopped', async () => {
    const events = listen();
    const worker = startNetworkWorker(NETWORK, events);
    const post = jest.spyOn(getWorker(1), 'postMessage');
    worker?.stop();
    await jest.runAllTimersAsync();
    expect(post).not.toHaveBeenCalled();
    expect(getWorker(1).isTerminated).toBe(true);
    expect(events.onReady).not.toHaveBeenCalled();
  });

  it('is heard no more once it is stopped', async () => {
    const events = listen();
    startNetworkWorker(NETWORK, events)?.stop();
    const worker = getWorker(1);
    for (const type of ['ready', 'broken'] as const) worker.say({ type });
    worker.say({ type: 'progress', share: 0.5 });
    worker.onerror?.();
    worker.onmessageerror?.();
    for (const heard of Object.values(events)) expect(heard).not.toHaveBeenCalled();
  });

  it('fails when its script does not load', async () => {
    FakeWorker.loads = false;
    const events = listen();
    startNetworkWorker(toTieNetwork(1, []), events);
    await jest.runAllTimersAsync();
    expect(events.onFailure).toHaveBeenCalledTimes(1);
  });

  it('fails when what it says cannot be read', () => {
    const events = listen();
    startNetworkWorker(NETWORK, events);
    getWorker(1).onmessageerror?.();
    expect(events.onFailure).toHaveBeenCalledTimes(1);
  });

  it('fails when a network cannot be copied', async () => {
    const network = { ...toTieNetwork(1, []), title: (() => 'no text') as unknown as string };
    const events = listen();
    startNetworkWorker(network, events);
    await jest.runAllTimersAsync();
    expect(events.onFailure).toHaveBeenCalledTimes(1);
  });

  it('fails when it can make no graph of the network', async () => {
    const events = listen();
    startNetworkWorker(toTieNetwork(1, [[0, 9, 'talks-to']]), events);
    await jest.runAllTimersAsync();
    expect(events.onFailure).toHaveBeenCalledTimes(1);
    expect(events.onReady).not.toHaveBeenCalled();
  });

  it('is none where workers are forbidden', () => {
    forbidWorkers();
    expect(startNetworkWorker(NETWORK, listen())).toBeNull();
  });
});

it('is none where there are no workers', () => {
  expect(startNetworkWorker(NETWORK, listen())).toBeNull();
});
