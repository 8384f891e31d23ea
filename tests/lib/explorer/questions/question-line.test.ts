import { createAnswerer } from '@/lib/explorer/questions/answerer';
import { createQuestionLine } from '@/lib/explorer/questions/question-line';
import { NO_FILTER } from '@/lib/graph/filter';
import { toTieNetwork } from '@/tests/fixtures/tie-network';
import { askBrokers, askChannels } from './ask';
import { FakeWorker, forbidWorkers, getWorker, standInForWorkers } from './fake-worker';

/** a0 talks to a1, who talks to a2. */
const NETWORK = toTieNetwork(3, [
  [0, 1, 'talks-to'],
  [1, 2, 'talks-to'],
]);
const answerer = createAnswerer(NETWORK);
const FIRST = askChannels(['a0'], ['a1']);
const SECOND = askChannels(['a1'], ['a2']);
const THIRD = askChannels(['a0'], ['a2']);
const REFUSED = { ...FIRST, filter: { ...NO_FILTER, since: 'soon' } };
const CALLED_OFF = { name: 'AbortError' };

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A line, and what it loads when it has to answer without a worker; that takes so many milliseconds. */
function createLine(loadTakes = 0, network = NETWORK) {
  const answerHere = jest.fn(answerer);
  const load = jest.fn(async () => {
    if (loadTakes > 0) await new Promise((resolve) => setTimeout(resolve, loadTakes));
    return answerHere;
  });
  return { line: createQuestionLine(network, load), load, answerHere };
}

/** Answers how a promise ended, null as long as it has not, so that no test waits for one that never ends. */
function watch(promise: Promise<unknown>) {
  const end: { value: unknown; error: unknown } = { value: null, error: null };
  promise.then(
    (value) => {
      end.value = value;
    },
    (error) => {
      end.error = error;
    },
  );
  return end;
}

/** Lets so many milliseconds pass; as many as anything here takes, when it is not said. */
const pass = (milliseconds = 10_000) => jest.advanceTimersByTimeAsync(milliseconds);

/** Which questions a worker has dealt with. */
const listQuestions = (number: number) =>
  getWorker(number).heard.flatMap((message) => (message.type === 'question' ? [message.question] : []));

describe('with workers', () => {
  standInForWorkers();

  it('starts no worker before it is asked', () => {
    const { line } = createLine();
    line.destroy();
    expect(FakeWorker.started).toEqual([]);
  });

  it('answers in a worker, and keeps it for the next question', async () => {
    const { line, load } = createLine();
    for (const question of [FIRST, SECOND]) {
      const end = watch(line.ask(question));
      await pass();
      expect(end).toEqual({ value: answerer(question), error: null });
    }
    expect(FakeWorker.started).toHaveLength(1);
    expect(load).not.toHaveBeenCalled();
  });

  it('hands on the problem of a question that cannot be asked', async () => {
    const { line } = createLine();
    const end = watch(line.ask(askChannels([], ['a1'])));
    await pass();
    expect(end.value).toEqual({ ok: false, problem: 'Nobody is on the side "from"; name an actor.' });
  });

  it('says why a question failed, and answers the next in the same worker', async () => {
    const { line } = createLine();
    const failed = watch(line.ask(REFUSED));
    await pass();
    expect(failed.error).toMatchObject({ message: expect.stringContaining('soon') });
    const next = watch(line.ask(FIRST));
    await pass();
    expect(next.value).toEqual(answerer(FIRST));
    expect(FakeWorker.started).toHaveLength(1);
  });

  it('refuses what cannot be copied to a worker, and answers the next in the same worker', async () => {
    const { line } = createLine();
    const failed = watch(line.ask({ ...FIRST, k: (() => 1) as unknown as number }));
    await pass();
    expect(failed.error).toMatchObject({ name: 'DataCloneError' });
    const next = watch(line.ask(FIRST));
    await pass();
    expect(next.value).toEqual(answerer(FIRST));
    expect(FakeWorker.started).toHaveLength(1);
  });

  it('tells how far it is', async () => {
    const { line } = createLine();
    const shares: number[] = [];
    line.ask(askBrokers(), (share) => shares.push(share));
    await pass();
    expect(shares).toEqual([0, 1]);
  });
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

describe('without workers', () => {
  it('answers on the page', async () => {
    const { line } = createLine();
    for (const question of [FIRST, SECOND]) {
      const end = watch(line.ask(question));
      await pass();
      expect(end.value).toEqual(answerer(question));
    }
  });

  it('tells how far it is', async () => {
    const { line } = createLine();
    const shares: number[] = [];
    line.ask(askBrokers(), (share) => shares.push(share));
    await pass();
    expect(shares).toEqual([0, 1]);
  });

  it('spares the page the work for questions that are replaced before it begins', async () => {
    const { line, answerHere } = createLine(500);
    const ends = [FIRST, SECOND, THIRD].map((question) => watch(line.ask(question)));
    await pass();
    expect(ends[0]?.error).toMatchObject(CALLED_OFF);
    expect(ends[1]?.error).toMatchObject(CALLED_OFF);
    expect(ends[2]?.value).toEqual(answerer(THIRD));
    expect(answerHere.mock.calls.map(([question]) => question)).toEqual([THIRD]);
  });

  it('keeps its place for the newest question while what the older ones loaded comes in', async () => {
    const { line, answerHere } = createLine(500);
    const ends = [watch(line.ask(FIRST))];
    for (const question of [SECOND, THIRD]) {
      await pass(300);
      ends.push(watch(line.ask(question)));
    }
    await pass();
    expect(ends.slice(0, 2)).toMatchObject([{ error: CALLED_OFF }, { error: CALLED_OFF }]);
    expect(ends[2]?.value).toEqual(answerer(THIRD));
    expect(answerHere.mock.calls.map(([question]) => question)).toEqual([THIRD]);
  });

  it('answers a question that is asked while another tells how far it is', async () => {
    const { line } = createLine();
    const shares: number[] = [];
    let newer: ReturnType<typeof watch> | undefined;
    const older = watch(
      line.ask(askBrokers(), (share) => {
        shares.push(share);
        newer = watch(line.ask(FIRST));
      }),
    );
    await pass();
    expect(older.error).toMatchObject(CALLED_OFF);
    expect(newer?.value).toEqual(answerer(FIRST));
    expect(shares).toEqual([0]);
  });

  it('says why a question failed, and answers the next', async () => {
    const { line } = createLine();
    const failed = watch(line.ask(REFUSED));
    await pass();
    expect(failed.error).toBeInstanceOf(RangeError);
    const next = watch(line.ask(FIRST));
    await pass();
    expect(next.value).toEqual(answerer(FIRST));
  });

  it('says why it could not be loaded, and tries again with the next question', async () => {
    const { line, load } = createLine();
    load.mockRejectedValueOnce(new Error('The connection is gone.'));
    const failed = watch(line.ask(FIRST));
    await pass();
    expect(failed.error).toMatchObject({ message: 'The connection is gone.' });
    const next = watch(line.ask(FIRST));
    await pass();
    expect(next.value).toEqual(answerer(FIRST));
  });
});

describe('a line that is destroyed', () => {
  standInForWorkers();
  beforeEach(() => {
    FakeWorker.takes = { start: 100, question: 1_000 };
  });

  it.each([
    ['while its worker starts', 50],
    ['while its worker answers', 150],
  ])('cuts the question short: %s', async (_, time) => {
    const { line, load } = createLine();
    const end = watch(line.ask(FIRST));
    await pass(time);
    line.destroy();
    await pass();
    expect(end.error).toMatchObject(CALLED_OFF);
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true]);
    expect(listQuestions(1)).toEqual([]);
    expect(load).not.toHaveBeenCalled();
  });

  it('cuts both short while a newer question waits for the end of an older', async () => {
    const { line } = createLine();
    const older = watch(line.ask(FIRST));
    await pass(150);
    const newer = watch(line.ask(SECOND));
    await pass(10);
    line.destroy();
    await pass();
    for (const { error } of [older, newer]) expect(error).toMatchObject(CALLED_OFF);
    expect(FakeWorker.started).toHaveLength(1);
  });

  it('spares the page the work that it has not begun', async () => {
    forbidWorkers();
    const { line, answerHere } = createLine(500);
    const end = watch(line.ask(FIRST));
    await pass(100);
    line.destroy();
    await pass();
    expect(end.error).toMatchObject(CALLED_OFF);
    expect(answerHere).not.toHaveBeenCalled();
  });

  it('answers nothing more', async () => {
    const { line } = createLine();
    line.destroy();
    const end = watch(line.ask(FIRST));
    await pass();
    expect(end.error).toMatchObject(CALLED_OFF);
    expect(FakeWorker.started).toEqual([]);
  });
});
