import { createFeedbackQueue } from '@/app/_threads/feedback-queue';
import { type JobQueue, type JobRun, JobTimeError } from '@/lib/worker/job-queue';

type Sent = { readonly level: string; readonly job: string; readonly run: JobRun | undefined };

function createLevels(quickly: (job: string) => Promise<string>) {
  const sent: Sent[] = [];
  const prepared: string[] = [];
  const createLevel = (level: string, send: (job: string) => Promise<string>): JobQueue<string, string> => ({
    send: (job, run) => {
      sent.push({ level, job, run });
      return send(job);
    },
    prepare: () => prepared.push(level),
    cancel: () => undefined,
    destroy: () => undefined,
    getLength: () => ({ waiting: 0, running: 0 }),
  });
  const queue = createFeedbackQueue({
    quick: createLevel('quick', quickly),
    slow: createLevel('slow', async (job) => `${job}, slowly`),
    isLong: (job) => job.length > 5,
  });
  return { queue, sent, prepared };
}

const tooLate = () => Promise.reject(new JobTimeError('Too late.'));

describe('createFeedbackQueue', () => {
  it('does a job at the quick level', async () => {
    const { queue, sent } = createLevels(async (job) => `${job}, quickly`);
    const run = { sender: 'ann' };
    expect(await queue.send('one', run)).toBe('one, quickly');
    expect(sent).toEqual([{ level: 'quick', job: 'one', run }]);
  });

  it('does one that takes too long there at the slow level, for the same visitor', async () => {
    const { queue, sent } = createLevels(tooLate);
    const run = { sender: 'ann', signal: new AbortController().signal };
    expect(await queue.send('one', run)).toBe('one, slowly');
    expect(sent).toEqual([
      { level: 'quick', job: 'one', run },
      { level: 'slow', job: 'one', run },
    ]);
  });

  it('begins a job that is known to take long at the slow level', async () => {
    const { queue, sent } = createLevels(tooLate);
    expect(await queue.send('longest')).toBe('longest, slowly');
    expect(sent.map(({ level }) => level)).toEqual(['slow']);
  });

  it('does not try again what failed otherwise', async () => {
    const { queue, sent } = createLevels(() => Promise.reject(new Error('Broken.')));
    await expect(queue.send('one')).rejects.toThrow('Broken.');
    expect(sent).toHaveLength(1);
  });

  it('starts the worker of the quick level alone before there is a job', () => {
    const { queue, prepared } = createLevels(tooLate);
    queue.prepare();
    expect(prepared).toEqual(['quick']);
  });
});
