import { askBrokers, askChannels } from './ask';
import { FakeWorker, forbidWorkers, standInForWorkers } from './fake-worker';
import {
  answerer,
  CALLED_OFF,
  createLine,
  FIRST,
  listQuestions,
  pass,
  REFUSED,
  SECOND,
  watch,
} from './line-of-three';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

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
