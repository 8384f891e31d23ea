import type { QuestionJob, QuestionReply } from '@/app/_questions/server/question-job';
import { createQuestionQueue, type QuestionThread } from '@/app/_questions/server/question-queue';
import type { FromWorker } from '@/lib/worker/port';
import { createNetwork } from '@/tests/fixtures/create-network';
import { withFakeTimers } from '../../fake-timers';

const network = createNetwork({});
const REPLY: QuestionReply = { kind: 'refused', problem: 'An answer of a test.' };

/** A job that a test can tell from others by its number of channels. */
const toJob = (k: number): QuestionJob => ({ network, question: { kind: 'channels', query: `k=${k}` } });

/** A thread that does only what a test says. */
class HandThread {
  readonly jobs: QuestionJob[] = [];
  isEnded = false;
  say: (message: FromWorker<QuestionReply>) => void = () => undefined;
  fail: (why: string) => void = () => undefined;

  readonly port: QuestionThread = {
    post: (message) => {
      if (message.type === 'job') this.jobs.push(message.job);
    },
    onMessage: (listen) => {
      this.say = listen;
    },
    onFailure: (listen) => {
      this.fail = listen;
    },
    end: () => {
      this.isEnded = true;
    },
  };
}

function openQueue() {
  const threads: HandThread[] = [];
  const answerHere = jest.fn(() => REPLY);
  const queue = createQuestionQueue({
    startThread: () => {
      const thread = new HandThread();
      threads.push(thread);
      return thread.port;
    },
    answerHere,
    timeLimit: 1_000,
    maxWaiting: 3,
    maxWaitingOfSender: 2,
    idleLimit: 60_000,
  });
  return { queue, threads, answerHere };
}

withFakeTimers();
const pass = (milliseconds = 0) => jest.advanceTimersByTimeAsync(milliseconds);

describe('createQuestionQueue', () => {
  it('answers in a thread, which is started with the first question', async () => {
    const { queue, threads, answerHere } = openQueue();
    const asked = queue.send(toJob(1));
    await pass();
    threads[0]?.say({ type: 'ready' });
    threads[0]?.say({ type: 'done', reply: REPLY });
    expect(await asked).toBe(REPLY);
    expect([threads.length, answerHere.mock.calls.length]).toEqual([1, 0]);
  });

  it('ends a thread whose answer nobody waits for', async () => {
    const { queue, threads } = openQueue();
    const leaving = new AbortController();
    const left = queue.send(toJob(1), { signal: leaving.signal });
    await pass();
    threads[0]?.say({ type: 'ready' });
    leaving.abort(new Error('Gone.'));
    await expect(left).rejects.toThrow('Gone.');
    await pass(1_000);
    expect(threads[0]?.isEnded).toBe(true);
  });

  it('fails the question alone whose thread runs out of memory', async () => {
    const { queue, threads, answerHere } = openQueue();
    const large = queue.send(toJob(1));
    const next = queue.send(toJob(2));
    await pass();
    threads[0]?.say({ type: 'ready' });
    threads[0]?.fail('Out of memory.');
    await expect(large).rejects.toThrow('The thread that answered the question ended. Out of memory.');
    threads[1]?.say({ type: 'ready' });
    threads[1]?.say({ type: 'done', reply: REPLY });
    expect(await next).toBe(REPLY);
    expect(answerHere).not.toHaveBeenCalled();
  });

  it('answers here where no thread can be started, and says so once', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { queue, threads, answerHere } = openQueue();
    const asked = [queue.send(toJob(1)), queue.send(toJob(2))];
    await pass();
    threads[0]?.fail('No such file.');
    expect(await Promise.all(asked)).toEqual([REPLY, REPLY]);
    expect([answerHere.mock.calls.length, warn.mock.calls.length]).toEqual([2, 1]);
  });
});
