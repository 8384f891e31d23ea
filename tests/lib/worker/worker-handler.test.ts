import type { FromWorker, ToWorker } from '@/lib/worker/port';
import { createWorkerHandler, type HandlerOptions, handleWorkerMessages } from '@/lib/worker/worker-handler';
import { BAD, FIRST, LONG, type Part, toDone, WORD_HANDLER, type Word } from './queue-of-words';

type Sent = { readonly message: FromWorker<string>; readonly transfers: readonly ArrayBuffer[] };

/** A handler, what it posts, and what says something to it and waits until it has dealt with that. */
function open(
  options: Partial<HandlerOptions<Word, string, Part>> = {},
  refuse: (message: FromWorker<string>) => boolean = () => false,
) {
  const sent: Sent[] = [];
  const handle = createWorkerHandler<Word, string, Part>(
    (message, transfers) => {
      if (refuse(message)) throw new DOMException('It could not be cloned.', 'DataCloneError');
      sent.push({ message, transfers });
    },
    { ...WORD_HANDLER, ...options },
  );
  const say = async (message: ToWorker<Word, Part>) => {
    handle(message);
    await new Promise((resolve) => setTimeout(resolve));
  };
  const list = () => sent.map(({ message }) => message);
  return { say, list, sent };
}

describe('createWorkerHandler', () => {
  it('is ready once it has all parts and is opened, and says so once', async () => {
    const createHandler = jest.fn(WORD_HANDLER.createHandler);
    const { say, list } = open({ createHandler });
    await say({ type: 'part', part: 'one' });
    await say({ type: 'part', part: 'two' });
    expect(list()).toEqual([]);
    await say({ type: 'open' });
    expect(list()).toEqual([{ type: 'ready' }]);
    expect(createHandler.mock.calls).toEqual([[['one', 'two']]]);
  });

  it('does each job', async () => {
    const { say, list } = open();
    await say({ type: 'open' });
    await say({ type: 'job', job: FIRST });
    expect(list().at(-1)).toEqual({ type: 'done', reply: toDone(FIRST) });
    await say({ type: 'job', job: LONG });
    expect(list().at(-1)).toEqual({ type: 'done', reply: toDone(LONG) });
  });

  it('reports progress before the job is done', async () => {
    const { say, list } = open();
    await say({ type: 'open' });
    await say({ type: 'job', job: LONG });
    expect(list()).toEqual([
      { type: 'ready' },
      { type: 'progress', share: 0 },
      { type: 'progress', share: 1 },
      { type: 'done', reply: toDone(LONG) },
    ]);
  });

  it('says why a job failed and where, and does the next', async () => {
    const { say, list } = open();
    await say({ type: 'open' });
    await say({ type: 'job', job: BAD });
    expect(list().at(-1)).toEqual({
      type: 'failed',
      message: 'It is too soon.',
      stack: expect.stringContaining('queue-of-words'),
    });
    await say({ type: 'job', job: FIRST });
    expect(list().at(-1)).toMatchObject({ type: 'done' });
  });

  it('is broken when its parts cannot be used', async () => {
    const { say, list } = open();
    await say({ type: 'part', part: 'broken' });
    await say({ type: 'open' });
    expect(list()).toEqual([{ type: 'broken', message: 'This part is broken.' }]);
  });

  it('does no job before it is opened', async () => {
    const { say, list } = open();
    await say({ type: 'job', job: FIRST });
    expect(list()).toMatchObject([{ type: 'failed', message: 'A job came before the worker was opened.' }]);
  });

  it('says so when what it would reply cannot be sent', async () => {
    const { say, list } = open({}, ({ type }) => type === 'done');
    await say({ type: 'open' });
    await say({ type: 'job', job: FIRST });
    expect(list().at(-1)).toMatchObject({
      type: 'failed',
      message: expect.stringContaining('could not be cloned'),
    });
  });

  it('hands over the buffers of a reply, and of nothing else', async () => {
    const buffer = new ArrayBuffer(8);
    const { say, sent } = open({ listTransfers: () => [buffer] });
    await say({ type: 'open' });
    await say({ type: 'job', job: LONG });
    expect(sent.map(({ transfers }) => transfers.length)).toEqual([0, 0, 0, 1]);
    expect(sent.at(-1)?.transfers[0]).toBe(buffer);
  });
});

it('handles the messages of a worker’s own scope', async () => {
  // What a worker has in place of a page's globals.
  const scope = globalThis as unknown as {
    postMessage: (message: FromWorker<string>) => void;
    onmessage: ((event: { data: ToWorker<Word, Part> }) => void) | undefined;
  };
  const told: FromWorker<string>[] = [];
  scope.postMessage = (message) => told.push(message);
  handleWorkerMessages<Word, string, Part>(WORD_HANDLER);
  scope.onmessage?.({ data: { type: 'open' } });
  scope.onmessage?.({ data: { type: 'job', job: FIRST } });
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toEqual([{ type: 'ready' }, { type: 'done', reply: toDone(FIRST) }]);
});
