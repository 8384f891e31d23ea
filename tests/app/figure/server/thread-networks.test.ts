import {
  createNetworkReceiver,
  createNetworkSender,
  type SentJob,
} from '@/app/_figure/server/thread-networks';
import { createNetwork } from '@/tests/fixtures/create-network';

const NETWORKS = Array.from({ length: 6 }, (_, i) => createNetwork({ title: `Network ${i}` }));
const ORDER = { query: 'lens=all', format: 'svg', site: '', laidOut: null } as const;
const toJob = (index: number) => ({ network: NETWORKS[index] ?? createNetwork({}), ...ORDER });

/** Returns what a thread keeps, forgets and draws with a job. */
const describeSent = ({ number, network, forget }: SentJob) => [
  ...(network ? [`keep ${number}`] : []),
  ...forget.map((oldest) => `forget ${oldest}`),
  `draw ${number}`,
];

describe('what a thread is sent', () => {
  it('is each network once, with the first figure of it', () => {
    const toSent = createNetworkSender();
    const send = (index: number) => describeSent(toSent(toJob(index)));
    expect(send(0)).toEqual(['keep 1', 'draw 1']);
    expect(send(0)).toEqual(['draw 1']);
    expect(send(1)).toEqual(['keep 2', 'draw 2']);
    expect(send(0)).toEqual(['draw 1']);
  });

  it('is to forget the network that was asked for longest ago, when there are many', () => {
    const toSent = createNetworkSender();
    const sent = [0, 1, 2, 3, 0, 4, 1].map((index) => describeSent(toSent(toJob(index))));
    expect(sent.slice(4)).toEqual([
      ['draw 1'],
      ['keep 5', 'forget 2', 'draw 5'],
      ['keep 6', 'forget 3', 'draw 6'],
    ]);
  });

  it('is to forget all others where the newest is large', () => {
    const toSent = createNetworkSender();
    const actors = Array.from({ length: 150_001 }, () => createNetwork({}).actors[0] as never);
    for (const index of [0, 1]) toSent(toJob(index));
    const large = { ...toJob(2), network: { ...createNetwork({}), actors } };
    expect(describeSent(toSent(large))).toEqual(['keep 3', 'forget 1', 'forget 2', 'draw 3']);
    expect(describeSent(toSent(large))).toEqual(['draw 3']);
  });

  it('is the whole order, and the network itself', () => {
    const sent = createNetworkSender()({ network: createNetwork({}), ...ORDER });
    expect(sent).toEqual({ ...ORDER, number: 1, network: createNetwork({}), forget: [] });
  });
});

describe('what a thread receives', () => {
  it('is each job as it was before it was sent', () => {
    const toSent = createNetworkSender();
    const receive = createNetworkReceiver();
    for (const index of [0, 1, 2, 3, 0, 4, 1, 5, 0])
      expect(receive(toSent(toJob(index)))).toEqual(toJob(index));
  });

  it('is refused without its network', () => {
    const receive = createNetworkReceiver();
    expect(() => receive({ ...ORDER, number: 1, network: null, forget: [] })).toThrow(
      'before its network came',
    );
    receive({ ...ORDER, number: 1, network: createNetwork({}), forget: [] });
    expect(() => receive({ ...ORDER, number: 1, network: null, forget: [1] })).toThrow(
      'before its network came',
    );
  });
});
