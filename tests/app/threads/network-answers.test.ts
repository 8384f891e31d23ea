import { createNetworkAnswers } from '@/app/_threads/network-answers';
import type { NetworkJob } from '@/app/_threads/thread-networks';
import type { JobQueue, JobRun } from '@/lib/worker/job-queue';
import { createNetwork } from '@/tests/fixtures/create-network';

const listActors = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `a${at}`, kind: 'person', name: `Actor ${at}` }));

const SMALL = createNetwork({ actors: listActors(500) });
const LARGE = createNetwork({ actors: listActors(501) });
const WAITING = { visitor: 'ann', signal: new AbortController().signal };

/** What answers with how often it was asked; of a name of its own, as what is kept is shared by name. */
function createAnswers(name: string) {
  let times = 0;
  const send = jest.fn(async (_job: NetworkJob, _run?: JobRun) => `apart, ${++times}`);
  const createQueue = jest.fn(() => ({ send }) as unknown as JobQueue<NetworkJob, string>);
  const answer = createNetworkAnswers<NetworkJob, string>({
    ...{ name, createQueue, maxWeight: 100 },
    handleHere: () => 'here',
    weigh: (reply) => reply.length,
  });
  return { answer, send, createQueue };
}

describe('createNetworkAnswers', () => {
  it('answers about a small network at once, and starts no queue for it', async () => {
    const { answer, createQueue } = createAnswers('small');
    expect(await answer({ network: SMALL }, 'key', WAITING)).toBe('here');
    expect(createQueue).not.toHaveBeenCalled();
  });

  it('sends a job about a large one once for each key, in the name of its visitor', async () => {
    const { answer, send, createQueue } = createAnswers('large');
    const asked = ['one', 'one', 'other'].map((key) => answer({ network: LARGE }, key, WAITING));
    expect(await Promise.all(asked)).toEqual(['apart, 1', 'apart, 1', 'apart, 2']);
    expect(send.mock.calls.map(([, run]) => run?.sender)).toEqual(['ann', 'ann']);
    expect(createQueue).toHaveBeenCalledTimes(1);
  });

  it('sends a job without a key for its sender alone', async () => {
    const { answer, send } = createAnswers('alone');
    for (const times of [1, 2])
      expect(await answer({ network: LARGE }, null, WAITING)).toBe(`apart, ${times}`);
    expect(send.mock.calls.map(([, run]) => run?.signal)).toEqual([WAITING.signal, WAITING.signal]);
  });
});
