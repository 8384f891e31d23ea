import { createReadingQueue } from '@/app/_reading/server/reading-queue';
import { QueueFullError } from '@/lib/worker/job-queue';

/** A queue whose thread never answers. */
function createBusyQueue() {
  return createReadingQueue({
    startThread: () => ({
      post: () => undefined,
      onMessage: () => undefined,
      onFailure: () => undefined,
      end: () => undefined,
    }),
    timeLimit: 60_000,
    idleLimit: 60_000,
    maxWaiting: 4,
    maxWaitingOfSender: 2,
  });
}

describe('createReadingQueue', () => {
  it('refuses the texts of a visitor who has many, and takes those of another', async () => {
    const queue = createBusyQueue();
    const leave = new AbortController();
    const send = (sender: string) =>
      queue.send({ text: 'Ann met Bob.', actors: null }, { signal: leave.signal, sender });
    const waiting = [send('one'), send('one')];
    await expect(send('one')).rejects.toThrow(QueueFullError);
    const other = send('other');
    leave.abort(new Error('left'));
    for (const each of [...waiting, other]) await expect(each).rejects.toThrow('left');
  });
});
