import type { Question, Reply } from '@/lib/explorer/questions/question';
import type { Network } from '@/lib/network/network';
import type { FromWorker, ToWorker } from '@/lib/worker/port';
import { toTieNetwork } from '@/tests/fixtures/tie-network';
import { askChannels } from './ask';

it('answers questions in a worker, about the network that comes in parts', async () => {
  const told: FromWorker<Reply>[] = [];
  // What a worker has in place of a page's globals.
  const scope = globalThis as unknown as {
    postMessage: (message: FromWorker<Reply>) => void;
    onmessage: ((event: { data: ToWorker<Question, Network> }) => void) | undefined;
  };
  scope.postMessage = (message) => told.push(message);
  await import('@/lib/explorer/questions/query.worker');
  scope.onmessage?.({ data: { type: 'part', part: toTieNetwork(2, [[0, 1, 'talks-to']]) } });
  scope.onmessage?.({ data: { type: 'open' } });
  scope.onmessage?.({ data: { type: 'job', job: askChannels(['a0'], ['a1']) } });
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toMatchObject([{ type: 'ready' }, { type: 'done', reply: { ok: true } }]);
});
