import { createThreadNetworks } from '@/app/_figure/server/thread-networks';
import { createNetwork } from '@/tests/fixtures/create-network';

const NETWORKS = Array.from({ length: 6 }, (_, i) => createNetwork({ title: `Network ${i}` }));
const WISH = { query: 'lens=all', format: 'svg', site: '' } as const;

describe('what a thread is told', () => {
  it('is each network once, before the first figure of it', () => {
    const toMessages = createThreadNetworks();
    const ask = (index: number) =>
      toMessages({ network: NETWORKS[index] ?? createNetwork({}), ...WISH }).map(({ type, number }) => [
        type,
        number,
      ]);
    expect(ask(0)).toEqual([
      ['keep', 1],
      ['draw', 1],
    ]);
    expect(ask(0)).toEqual([['draw', 1]]);
    expect(ask(1)).toEqual([
      ['keep', 2],
      ['draw', 2],
    ]);
    expect(ask(0)).toEqual([['draw', 1]]);
  });

  it('is to forget the network that was asked for longest ago, when there are many', () => {
    const toMessages = createThreadNetworks();
    const told = [0, 1, 2, 3, 0, 4, 1].map((index) =>
      toMessages({ network: NETWORKS[index] ?? createNetwork({}), ...WISH }).map(
        ({ type, number }) => `${type} ${number}`,
      ),
    );
    expect(told.slice(4)).toEqual([
      ['draw 1'],
      ['keep 5', 'forget 2', 'draw 5'],
      ['keep 6', 'forget 3', 'draw 6'],
    ]);
  });

  it('is the whole wish, and the network itself', () => {
    const [keep, draw] = createThreadNetworks()({ network: createNetwork({}), ...WISH });
    expect(keep).toMatchObject({ network: { id: 'test' } });
    expect(draw).toEqual({ type: 'draw', number: 1, ...WISH });
  });
});
