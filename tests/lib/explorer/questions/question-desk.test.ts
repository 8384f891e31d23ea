import { createAnswerer } from '@/lib/explorer/questions/answerer';
import { cutNetwork } from '@/lib/explorer/questions/network-parts';
import { createQuestionDesk } from '@/lib/explorer/questions/question-desk';
import type { FromWorker } from '@/lib/explorer/questions/question-messages';
import { NO_FILTER } from '@/lib/graph/filter/filter';
import type { Network } from '@/lib/network/network';
import { toTieNetwork } from '@/tests/fixtures/tie-network';
import { askBrokers, askChannels } from './ask';

/** a0 talks to a1, who talks to a2. */
const NETWORK = toTieNetwork(3, [
  [0, 1, 'talks-to'],
  [1, 2, 'talks-to'],
]);
const CHANNELS = askChannels(['a0'], ['a2']);

function openSession(network: Network = NETWORK) {
  const told: FromWorker[] = [];
  const desk = createQuestionDesk((message) => told.push(message));
  const parts = cutNetwork(network, 1);
  parts.forEach((part, i) => {
    desk({ type: 'part', part, isLast: i === parts.length - 1 });
  });
  return { desk, told };
}

describe('the desk in a worker', () => {
  it('is ready once it has the last part of the network, and says so once', () => {
    const told: FromWorker[] = [];
    const desk = createQuestionDesk((message) => told.push(message));
    const [first, second] = cutNetwork(NETWORK, 2);
    if (!first || !second) throw new Error('There are two parts.');
    desk({ type: 'part', part: first, isLast: false });
    expect(told).toEqual([]);
    desk({ type: 'part', part: second, isLast: true });
    expect(told).toEqual([{ type: 'ready' }]);
  });

  it('answers each question about the whole network', () => {
    const { desk, told } = openSession();
    const answerer = createAnswerer(NETWORK);
    desk({ type: 'question', question: CHANNELS });
    expect(told.at(-1)).toEqual({ type: 'reply', reply: answerer(CHANNELS) });
    desk({ type: 'question', question: askBrokers() });
    expect(told.at(-1)).toEqual({ type: 'reply', reply: answerer(askBrokers()) });
  });

  it('tells how far it is with brokers before it answers', () => {
    const { desk, told } = openSession();
    desk({ type: 'question', question: askBrokers() });
    expect(told).toEqual([
      { type: 'ready' },
      { type: 'progress', share: 0 },
      { type: 'progress', share: 1 },
      expect.objectContaining({ type: 'reply' }),
    ]);
  });

  it('replies what is wrong with a question', () => {
    const { desk, told } = openSession();
    desk({ type: 'question', question: askChannels([], ['a2']) });
    expect(told.at(-1)).toMatchObject({ type: 'reply', reply: { ok: false } });
  });

  it('says why a question failed, and answers the next', () => {
    const { desk, told } = openSession();
    desk({ type: 'question', question: { ...CHANNELS, filter: { ...NO_FILTER, since: 'soon' } } });
    expect(told.at(-1)).toEqual({ type: 'failed', message: expect.stringContaining('soon') });
    desk({ type: 'question', question: CHANNELS });
    expect(told.at(-1)).toMatchObject({ type: 'reply', reply: { ok: true } });
  });

  it('is broken when it cannot make a graph of the network', () => {
    const { told } = openSession(toTieNetwork(1, [[0, 9, 'talks-to']]));
    expect(told).toEqual([{ type: 'broken' }]);
  });

  it('does not answer before it has the network', () => {
    const told: FromWorker[] = [];
    createQuestionDesk((message) => told.push(message))({ type: 'question', question: CHANNELS });
    expect(told).toEqual([{ type: 'failed', message: 'A question came before its network.' }]);
  });

  it('says so when what it would reply cannot be sent', () => {
    const told: FromWorker[] = [];
    const desk = createQuestionDesk((message) => {
      if (message.type === 'reply') throw new DOMException('It could not be cloned.', 'DataCloneError');
      told.push(message);
    });
    desk({ type: 'part', part: NETWORK, isLast: true });
    desk({ type: 'question', question: CHANNELS });
    expect(told.at(-1)).toEqual({
      type: 'failed',
      message: expect.stringContaining('could not be cloned'),
    });
  });
});
