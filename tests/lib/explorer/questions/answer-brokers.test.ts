import { answerBrokers } from '@/lib/explorer/questions/answer-brokers';
import { computeBrokers } from '@/lib/graph/brokers/brokers';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { readShippedNetwork } from '@/tests/data/shipped-network';
import { createNetwork } from '@/tests/fixtures/create-network';
import { toActorId, toTieNetwork } from '@/tests/fixtures/tie-network';
import { askBrokers, getAnswer } from './ask';

const lebanon = buildNetworkGraph(readShippedNetwork('lebanon-ceasefire-2024'));

describe('in Lebanon in 2024', () => {
  it('says as computeBrokers does who stands between whom, with lists for maps', () => {
    const table = computeBrokers(lebanon, filterNetwork(lebanon, NO_FILTER));
    expect(getAnswer(answerBrokers(lebanon, askBrokers()))).toEqual({
      ...table,
      sides: { ...table.sides, sideOf: [...table.sides.sideOf] },
      balance: { ...table.balance, strainOf: [...table.balance.strainOf] },
    });
  });

  it('puts Amos Hochstein between most others', () => {
    const [first] = getAnswer(answerBrokers(lebanon, askBrokers())).rows;
    expect(first).toMatchObject({ actor: 'amos-hochstein', ranks: { betweenness: 1 } });
  });

  it('counts between two ends, and says what is wrong with ends that cannot be asked', () => {
    const { rows, ends } = getAnswer(
      answerBrokers(lebanon, askBrokers({ from: ['united-states'], to: ['hezbollah'] })),
    );
    expect(ends?.from).toContain('amos-hochstein');
    expect(rows[0]?.actor).toBe('nabih-berri');
    expect(answerBrokers(lebanon, askBrokers({ from: ['israel'], to: ['israel'] }))).toEqual({
      ok: false,
      problem: 'Actor "israel" is on both sides; leave it on one.',
    });
  });

  it('takes sides from where it is told, and from the person who decided otherwise', () => {
    const own = [
      ['amos-hochstein', 'envoys'],
      ['hezbollah', null],
      ['ghost', 'envoys'],
    ] as const;
    const { sides } = getAnswer(answerBrokers(lebanon, askBrokers({ sides: 'kind', own })));
    expect(sides.source).toBe('kind');
    const sideOf = new Map(sides.sideOf);
    expect(sideOf.get('amos-hochstein')).toBe('envoys');
    expect(sideOf.get('nabih-berri')).toBe('person');
    expect([sideOf.has('hezbollah'), sideOf.has('ghost')]).toEqual([false, false]);
  });

  it('counts memberships as contact only when told to', () => {
    const countContacts = (membership: boolean) =>
      getAnswer(answerBrokers(lebanon, askBrokers({ membership }))).rows.find(
        ({ actor }) => actor === 'lebanese-cabinet',
      )?.values.contacts;
    expect([countContacts(true), countContacts(false)]).toEqual([2, 0]);
  });

  it('answers for what the filter shows', () => {
    const filter = { ...NO_FILTER, kinds: ['state' as const] };
    const { rows } = getAnswer(answerBrokers(lebanon, askBrokers({ filter })));
    expect(rows.map(({ actor }) => actor).sort()).toEqual(['israel', 'lebanon', 'united-states']);
  });

  it('refuses a date that is none, as the filter does', () => {
    const filter = { ...NO_FILTER, until: '2024-13' };
    expect(() => answerBrokers(lebanon, askBrokers({ filter }))).toThrow(RangeError);
  });

  it.each(['membership', 'country', 'kind', 'communities'] as const)(
    'takes and gives plain data: sides by %s',
    (sides) => {
      const question = askBrokers({ sides, own: [['hezbollah', null]] });
      const reply = answerBrokers(lebanon, question);
      expect(structuredClone(question)).toEqual(question);
      expect(structuredClone(reply)).toEqual(reply);
      // Maps and sets, which a copy keeps, do not survive this.
      expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
    },
  );
});

describe('between two rivals who share an ally', () => {
  const graph = buildNetworkGraph(
    createNetwork({
      actors: ['a', 'b', 'c', 'm'].map((id) => ({ id, kind: 'group', name: id })),
      relationships: [
        { id: 'ab', type: 'ally-of', source: 'a', target: 'b' },
        { id: 'bc', type: 'ally-of', source: 'b', target: 'c' },
        { id: 'ac', type: 'opposes', source: 'a', target: 'c' },
        { id: 'am', type: 'talks-to', source: 'a', target: 'm' },
        { id: 'mc', type: 'talks-to', source: 'm', target: 'c' },
      ],
    }),
  );

  it('lists in how many strained triads each actor is, and who could go between the rivals', () => {
    const { balance, rivalries } = getAnswer(answerBrokers(graph, askBrokers()));
    expect(balance).toMatchObject({ triangles: 1, balanced: 0, share: 0 });
    expect([...balance.strainOf].sort()).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]);
    expect(rivalries).toMatchObject([{ actors: ['a', 'c'], goBetweens: [{ actor: 'b' }, { actor: 'm' }] }]);
  });
});

describe('the progress of brokers', () => {
  const listShares = (size: number) => {
    const ties = Array.from({ length: size }, (_, i) => [i, (i + 1) % size, 'talks-to'] as const);
    const shares: number[] = [];
    answerBrokers(buildNetworkGraph(toTieNetwork(size, ties)), askBrokers(), (share) => shares.push(share));
    return shares;
  };

  it('is a share that grows from nothing to all', () => {
    const shares = listShares(200);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('is all of it where there is nothing to do', () => {
    expect(listShares(0)).toEqual([1]);
  });

  it('need not be asked for', () => {
    const graph = buildNetworkGraph(toTieNetwork(2, [[0, 1, 'talks-to']]));
    expect(getAnswer(answerBrokers(graph, askBrokers())).rows[0]?.actor).toBe(toActorId(0));
  });
});
