import type { FigureJob } from '@/app/_figure/server/draw-job';
import {
  createNetworkCutter,
  createNetworkReceiver,
  createNetworkSender,
  type SentJob,
} from '@/app/_threads/thread-networks';
import { createNetwork } from '@/tests/fixtures/create-network';

const NETWORKS = Array.from({ length: 6 }, (_, i) => createNetwork({ title: `Network ${i}` }));
const ORDER = { query: 'lens=all', format: 'svg', site: '', laidOut: null } as const;
const toJob = (index: number) => ({ network: NETWORKS[index] ?? createNetwork({}), ...ORDER });

/** Returns what a thread keeps, forgets and works on with a job. */
const describeSent = ({ number, network, forget }: SentJob<FigureJob>) => [
  ...(network ? [`keep ${number}`] : []),
  ...forget.map((oldest) => `forget ${oldest}`),
  `work on ${number}`,
];

describe('what a thread is sent', () => {
  it('is each network once, with the first job about it', () => {
    const toSent = createNetworkSender<FigureJob>();
    const send = (index: number) => describeSent(toSent(toJob(index)));
    expect(send(0)).toEqual(['keep 1', 'work on 1']);
    expect(send(0)).toEqual(['work on 1']);
    expect(send(1)).toEqual(['keep 2', 'work on 2']);
    expect(send(0)).toEqual(['work on 1']);
  });

  it('is to forget the network that was asked for longest ago, when there are many', () => {
    const toSent = createNetworkSender<FigureJob>();
    const sent = [0, 1, 2, 3, 0, 4, 1].map((index) => describeSent(toSent(toJob(index))));
    expect(sent.slice(4)).toEqual([
      ['work on 1'],
      ['keep 5', 'forget 2', 'work on 5'],
      ['keep 6', 'forget 3', 'work on 6'],
    ]);
  });

  it('is to forget all others where the newest is large', () => {
    const toSent = createNetworkSender<FigureJob>();
    const actors = Array<never>(150_001).fill(createNetwork({}).actors[0] as never);
    for (const index of [0, 1]) toSent(toJob(index));
    const large = { ...toJob(2), network: { ...createNetwork({}), actors } };
    expect(describeSent(toSent(large))).toEqual(['keep 3', 'forget 1', 'forget 2', 'work on 3']);
    expect(describeSent(toSent(large))).toEqual(['work on 3']);
  });

  it('is the whole order, and the network itself', () => {
    const sent = createNetworkSender<FigureJob>()({ network: createNetwork({}), ...ORDER });
    expect(sent).toEqual({ ...ORDER, number: 1, network: createNetwork({}), forget: [] });
  });
});

describe('what a thread receives', () => {
  it('is each job as it was before it was sent', () => {
    const toSent = createNetworkSender<FigureJob>();
    const receive = createNetworkReceiver<FigureJob>();
    for (const index of [0, 1, 2, 3, 0, 4, 1, 5, 0])
      expect(receive(toSent(toJob(index)))).toEqual(toJob(index));
  });

  it('is refused without its network', () => {
    const receive = createNetworkReceiver<FigureJob>();
    expect(() => receive({ ...ORDER, number: 1, network: null, forget: [] })).toThrow(
      'before its network did',
    );
    receive({ ...ORDER, number: 1, network: createNetwork({}), forget: [] });
    expect(() => receive({ ...ORDER, number: 1, network: null, forget: [1] })).toThrow(
      'before its network did',
    );
  });
});

describe('a large network', () => {
  it('is sent in parts before its first job, and is received whole', () => {
    const actors = Array.from({ length: 1_201 }, (_, i) => ({ id: `a${i}`, kind: 'person', name: `A ${i}` }));
    const job = { ...toJob(0), network: createNetwork({ actors }) };
    const cut = createNetworkCutter<FigureJob>();
    const first = cut(job);
    expect([first.parts.map((part) => part.actors.length), first.sent.network]).toEqual([
      [500, 500, 201],
      null,
    ]);
    const receive = createNetworkReceiver<FigureJob>();
    expect(receive(first.sent, first.parts)).toEqual(job);
    const second = cut(job);
    expect(second.parts).toEqual([]);
    expect(receive(second.sent, second.parts)).toEqual(job);
  });

  it('is sent with its job where it is one part', () => {
    const { parts, sent } = createNetworkCutter<FigureJob>()(toJob(0));
    expect([parts, sent.network]).toEqual([[], NETWORKS[0]]);
  });
});
