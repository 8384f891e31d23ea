import { createAnswerer } from '@/lib/explorer/questions/answerer';
import { createQuestionLine } from '@/lib/explorer/questions/question-line';
import { toTieNetwork } from '@/tests/fixtures/tie-network';
import { FakeWorker, forbidWorkers, getWorker, standInForWorkers } from './fake-worker';
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

describe('a worker that fails', () => {
  standInForWorkers();
  beforeEach(() => {
    FakeWorker.takes = { start: 100, question: 1_000 };
  });

  it('leaves the work to the page when its script does not load', async () => {
    FakeWorker.loads = false;
    const { line, load } = createLine();
    const end = watch(line.ask(FIRST));
    await pass();
    expect(end.value).toEqual(answerer(FIRST));
    expect(load).toHaveBeenCalledTimes(1);
    expect(getWorker(1).isTerminated).toBe(true);
  });

  it('leaves the work to the page when it fails in the middle of it, and the next question to a new worker', async () => {
    const { line, load } = createLine();
    const end = watch(line.ask(FIRST));
    await pass(150);
    getWorker(1).onerror?.();
    await pass(0);
    expect(end.value).toEqual(answerer(FIRST));
    const next = watch(line.ask(SECOND));
    await pass();
    expect(next.value).toEqual(answerer(SECOND));
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('does no harm when nothing is asked, and the next question has a new worker', async () => {
    const { line, load } = createLine();
    line.ask(FIRST);
    await pass();
    getWorker(1).onerror?.();
    const next = watch(line.ask(SECOND));
    await pass();
    expect(next.value).toEqual(answerer(SECOND));
    expect(load).not.toHaveBeenCalled();
  });

  it('leaves the newer question to the page when the older was cancelled, however long loading takes', async () => {
    const { line, answerHere } = createLine(500);
    line.ask(FIRST).catch(() => {});
    await pass(100);
    const newer = watch(line.ask(SECOND));
    await pass(50);
    getWorker(1).onerror?.();
    // Patience with the older would be at its end while the page loads what it needs.
    await pass();
    expect(newer.value).toEqual(answerer(SECOND));
    expect(answerHere.mock.calls.map(([question]) => question)).toEqual([SECOND]);
    expect(FakeWorker.started).toHaveLength(1);
  });

  it('takes the patience with the older with it', async () => {
    const { line, answerHere } = createLine(500);
    line.ask(FIRST).catch(() => {});
    await pass(100);
    const second = watch(line.ask(SECOND));
    await pass(50);
    getWorker(1).onerror?.();
    await pass(100);
    const third = watch(line.ask(THIRD));
    await pass();
    expect(second.error).toMatchObject(CALLED_OFF);
    expect(third.value).toEqual(answerer(THIRD));
    expect(answerHere).not.toHaveBeenCalled();
    expect(listQuestions(2)).toEqual([THIRD]);
  });

  it('leaves nothing to the page when its only question was called off', async () => {
    const { line, load } = createLine();
    line.ask(FIRST).catch(() => {});
    await pass(150);
    line.destroy();
    getWorker(1).onerror?.();
    await pass();
    expect(load).not.toHaveBeenCalled();
  });

  it('leaves it to the page to say why the network is broken', async () => {
    const broken = toTieNetwork(1, [[0, 9, 'talks-to']]);
    const line = createQuestionLine(broken, async () => createAnswerer(broken));
    const end = watch(line.ask(FIRST));
    await pass();
    expect(end.error).toMatchObject({ message: expect.stringContaining('a9') });
  });

  it('is replaced by the page where workers are forbidden', async () => {
    forbidWorkers();
    const { line } = createLine();
    const end = watch(line.ask(FIRST));
    await pass();
    expect(end.value).toEqual(answerer(FIRST));
  });
});
