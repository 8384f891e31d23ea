import { toTieNetwork } from '@/tests/fixtures/tie-network';
import { askBrokers, askChannels } from './ask';
import { FakeWorker, getWorker, standInForWorkers } from './fake-worker';
import {
  answerer,
  CALLED_OFF,
  createLine,
  FIRST,
  listQuestions,
  pass,
  SECOND,
  THIRD,
  watch,
} from './line-of-three';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a newer question', () => {
  standInForWorkers();
  beforeEach(() => {
    FakeWorker.takes = { start: 100, question: 60 };
  });

  it('takes the place of one that waits for the worker to start', async () => {
    const { line } = createLine();
    const older = watch(line.ask(FIRST));
    await pass(50);
    const newer = watch(line.ask(SECOND));
    await pass(0);
    expect(older.error).toMatchObject(CALLED_OFF);
    await pass();
    expect(newer.value).toEqual(answerer(SECOND));
    expect(FakeWorker.started).toHaveLength(1);
    expect(listQuestions(1)).toEqual([SECOND]);
  });

  it('cancels the older at once, and waits for its end where a new worker would not be faster', async () => {
    const { line } = createLine();
    const older = watch(line.ask(FIRST));
    await pass(100);
    const newer = watch(line.ask(SECOND));
    await pass(0);
    expect(older.error).toMatchObject(CALLED_OFF);
    await pass();
    expect(newer.value).toEqual(answerer(SECOND));
    expect(FakeWorker.started).toHaveLength(1);
  });

  it('is not cut short by the patience that it had with the older', async () => {
    const { line } = createLine();
    line.ask(FIRST).catch(() => {});
    await pass(100);
    line.ask(SECOND).catch(() => {});
    await pass(30);
    // The first ends after 60 ms, this one after 120 ms; patience would have been at its end after 100 ms, or 130 ms.
    const newest = watch(line.ask(THIRD));
    await pass();
    expect(newest.value).toEqual(answerer(THIRD));
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([false]);
  });

  it('gets a new worker when the older takes longer than that needs to start', async () => {
    FakeWorker.takes.question = 1_000;
    const { line, load } = createLine();
    line.ask(FIRST).catch(() => {});
    await pass(100);
    const newer = watch(line.ask(SECOND));
    await pass(99);
    expect(FakeWorker.started).toHaveLength(1);
    await pass();
    expect(newer.value).toEqual(answerer(SECOND));
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    expect(load).not.toHaveBeenCalled();
  });

  it('waits until the new worker has the whole network', async () => {
    FakeWorker.takes.question = 1_000;
    const inTwoParts = toTieNetwork(1_001, [[0, 1_000, 'talks-to']]);
    const { line } = createLine(0, inTwoParts);
    line.ask(FIRST).catch(() => {});
    await pass(200);
    FakeWorker.takes.question = 0;
    const newer = watch(line.ask(askChannels(['a0'], ['a1000'])));
    await pass();
    expect(FakeWorker.started).toHaveLength(2);
    expect(newer.value).toMatchObject({ ok: true, answer: { channels: [{ actors: ['a0', 'a1000'] }] } });
  });

  it('does not begin to wait anew when it is itself replaced', async () => {
    FakeWorker.takes.question = 1_000;
    const { line } = createLine();
    line.ask(FIRST).catch(() => {});
    await pass(100);
    const second = watch(line.ask(SECOND));
    await pass(60);
    const third = watch(line.ask(THIRD));
    await pass(60);
    expect(getWorker(1).isTerminated).toBe(true);
    await pass();
    expect(second.error).toMatchObject(CALLED_OFF);
    expect(third.value).toEqual(answerer(THIRD));
    expect(listQuestions(2)).toEqual([THIRD]);
  });

  it('is deaf to what the stopped worker has still said', async () => {
    FakeWorker.takes.question = 1_000;
    const { line } = createLine();
    line.ask(FIRST).catch(() => {});
    await pass(100);
    const shares: number[] = [];
    const newer = watch(line.ask(SECOND, (share) => shares.push(share)));
    await pass(150);
    const stopped = getWorker(1);
    stopped.say({ type: 'ready' });
    stopped.say({ type: 'progress', share: 0.5 });
    stopped.say({ type: 'reply', reply: { ok: false, problem: 'of the older' } });
    stopped.onerror?.();
    await pass();
    expect(newer).toEqual({ value: answerer(SECOND), error: null });
    expect(shares).toEqual([]);
    expect(FakeWorker.started).toHaveLength(2);
  });

  it('lets nobody hear how far the older is, nor takes that for its own', async () => {
    const { line } = createLine();
    const [older, newer]: [number[], number[]] = [[], []];
    line.ask(askBrokers(), (share) => older.push(share)).catch(() => {});
    await pass(100);
    line.ask(askBrokers(), (share) => newer.push(share));
    await pass(60);
    expect([older, newer]).toEqual([[], []]);
    await pass();
    expect([older, newer]).toEqual([[], [0, 1]]);
  });
});

describe('a question that is called off', () => {
  standInForWorkers();
  beforeEach(() => {
    FakeWorker.takes = { start: 100, question: 60 };
  });

  it('ends at once, and its worker with it', async () => {
    const { line } = createLine();
    const asked = watch(line.ask(FIRST));
    await pass(120);
    line.cancel();
    await pass(0);
    expect(asked.error).toMatchObject(CALLED_OFF);
    expect(getWorker(1).isTerminated).toBe(true);
  });

  it('leaves a worker that is still getting ready for the next question', async () => {
    const { line } = createLine();
    const asked = watch(line.ask(FIRST));
    await pass(50);
    line.cancel();
    await pass(0);
    expect(asked.error).toMatchObject(CALLED_OFF);
    const next = watch(line.ask(SECOND));
    await pass();
    expect(next.value).toEqual(answerer(SECOND));
    expect(FakeWorker.started).toHaveLength(1);
    expect(listQuestions(1)).toEqual([SECOND]);
  });

  it('can be asked again, in a new worker', async () => {
    const { line } = createLine();
    line.ask(FIRST).catch(() => {});
    await pass(120);
    line.cancel();
    const again = watch(line.ask(FIRST));
    await pass();
    expect(again.value).toEqual(answerer(FIRST));
    expect(FakeWorker.started).toHaveLength(2);
  });

  it('is nothing when nothing is asked', async () => {
    const { line } = createLine();
    line.cancel();
    const asked = watch(line.ask(FIRST));
    await pass();
    expect(asked.value).toEqual(answerer(FIRST));
    line.cancel();
    expect(getWorker(1).isTerminated).toBe(false);
  });
});
