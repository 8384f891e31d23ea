import type { FromWorker, ToWorker } from '@/lib/explorer/questions/question-messages';
import { toTieNetwork } from '@/tests/fixtures/tie-network';
import { askChannels } from './ask';

it('runs the desk in a worker', async () => {
  const told: FromWorker[] = [];
  // What a worker has in place of a page's globals.
  const scope = globalThis as unknown as {
    postMessage: (message: FromWorker) => void;
    onmessage: ((event: { data: ToWorker }) => void) | undefined;
  };
  scope.postMessage = (message) => told.push(message);
  await import('@/lib/explorer/questions/question.worker');
  scope.onmessage?.({ data: { type: 'part', part: toTieNetwork(2, [[0, 1, 'talks-to']]), isLast: true } });
  scope.onmessage?.({ data: { type: 'question', question: askChannels(['a0'], ['a1']) } });
  expect(told).toMatchObject([{ type: 'ready' }, { type: 'reply', reply: { ok: true } }]);
});
