import { answerChannels } from '@/lib/explorer/questions/answer-channels';
import { NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { readShippedNetwork } from '@/tests/data/shipped-network';
import { createNetwork } from '@/tests/fixtures/create-network';
import { askChannels, getAnswer } from './ask';

const lebanon = buildNetworkGraph(readShippedNetwork('lebanon-ceasefire-2024'));

/** Washington to Hezbollah over ties that are no office or membership. */
const CALLS = askChannels(['united-states'], ['hezbollah'], { membership: false });

describe('between Washington and Hezbollah in 2024', () => {
  it('finds the channels, the best first, and on whom they rest', () => {
    const { channels, more, robustness } = getAnswer(answerChannels(lebanon, CALLS));
    expect(channels.map(({ actors }) => actors.join(' '))).toEqual([
      'united-states amos-hochstein nabih-berri hezbollah',
    ]);
    expect(channels[0]?.waysRound.map(({ actors }) => actors[1])).toEqual(['lebanon', 'israel']);
    expect(more).toBe(false);
    expect(robustness.all).toMatchObject({ disjoint: 1, cut: ['nabih-berri'] });
    expect(robustness.uncontested).toMatchObject({ disjoint: 1, cut: ['nabih-berri'] });
  });

  it('tells of no nearest miss while there is a channel, and of no loss while nothing is taken out', () => {
    expect(getAnswer(answerChannels(lebanon, CALLS))).toMatchObject({ nearestMiss: null, whatIf: null });
  });

  it('says when there are more channels than were asked for', () => {
    const { channels, more } = getAnswer(answerChannels(lebanon, { ...CALLS, membership: true, k: 1 }));
    expect(channels).toHaveLength(1);
    expect(more).toBe(true);
  });

  it('counts memberships as contact when told to', () => {
    const { robustness } = getAnswer(answerChannels(lebanon, { ...CALLS, membership: true }));
    expect(robustness.all.words).toBe('Both channels run through Amos Hochstein.');
  });

  it('answers for what the filter shows', () => {
    const filter = { ...NO_FILTER, lens: 'mediation' as const };
    const { channels } = getAnswer(answerChannels(lebanon, { ...CALLS, membership: true, filter }));
    expect(channels).toHaveLength(1);
  });

  it('answers for what is left without Berri: nothing, what would open a channel, and what is lost', () => {
    const found = getAnswer(answerChannels(lebanon, { ...CALLS, out: ['nabih-berri'] }));
    expect(found.channels).toEqual([]);
    expect(found.robustness.all.words).toBe('No channel joins the two sides.');
    expect(found.nearestMiss).toMatchObject({
      lift: ['membership'],
      actors: ['united-states', 'amos-hochstein', 'najib-mikati', 'lebanese-cabinet', 'hezbollah'],
    });
    expect(found.whatIf?.words).toBe('Without Nabih Berri, the United States and Hezbollah lose contact.');
  });

  it.each([
    { outTies: ['hochstein-via-berri'], fate: 'kept' },
    { outDocuments: ['reuters-2024-11-01'], fate: 'lost' },
  ])('compares with and without ties or documents: $fate', ({ fate, ...taken }) => {
    const { whatIf } = getAnswer(answerChannels(lebanon, { ...CALLS, membership: true, ...taken }));
    expect(whatIf?.pairs.map((pair) => pair.fate)).toEqual([fate]);
  });

  it.each([
    ['nobody on a side', { from: [] }, 'Nobody is on the side "from"; name an actor.'],
    [
      'an actor on both sides',
      { to: ['united-states'] },
      'Actor "united-states" is on both sides; leave it on one.',
    ],
    ['somebody unknown', { to: ['__proto__'] }, /^There is no actor "__proto__" in this network/],
    ['no channels at all', { k: 0 }, '"k" is 0; it is a whole number from 1 to 25.'],
    ['hops without end', { maxHops: Infinity }, '"maxHops" is Infinity; it is a whole number from 1 to 8.'],
    [
      'to take out somebody unknown',
      { out: ['ghost'] },
      'There is no actor "ghost" in this network to take out.',
    ],
  ])('says how to mend a question about %s', (_, changes, problem) => {
    expect(answerChannels(lebanon, { ...CALLS, ...changes })).toEqual({
      ok: false,
      problem: typeof problem === 'string' ? problem : expect.stringMatching(problem),
    });
  });

  it('refuses a date that is none, as the filter does', () => {
    const filter = { ...NO_FILTER, since: 'soon' };
    expect(() => answerChannels(lebanon, { ...CALLS, filter })).toThrow(RangeError);
  });

  it.each([{}, { k: 1 }, { out: ['nabih-berri'] }, { from: [] }])(
    'takes and gives plain data: %j',
    (changes) => {
      const question = { ...CALLS, ...changes };
      const reply = answerChannels(lebanon, question);
      expect(structuredClone(question)).toEqual(question);
      expect(structuredClone(reply)).toEqual(reply);
      // Maps and sets, which a copy keeps, do not survive this.
      expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
    },
  );
});

describe('where a short way and a long way join two sides', () => {
  // a – w – x – b, and a – y – z – x – b.
  const graph = buildNetworkGraph(
    createNetwork({
      actors: ['a', 'b', 'w', 'x', 'y', 'z'].map((id) => ({ id, kind: 'person', name: id.toUpperCase() })),
      relationships: ['aw', 'wx', 'xb', 'ay', 'yz', 'zx'].map((id) => ({
        id,
        type: 'talks-to',
        source: id.charAt(0),
        target: id.charAt(1),
      })),
    }),
  );
  const notify = (maxHops: number, k: number) => {
    const answer = getAnswer(answerChannels(graph, askChannels(['a'], ['b'], { maxHops, k })));
    return { count: answer.channels.length, more: answer.more, words: answer.robustness.all.words };
  };

  it('says that both run through one', () => {
    expect(notify(8, 10)).toEqual({ count: 2, more: false, words: 'Both channels run through X.' });
  });

  it('does not call a channel the only one because longer ones were not asked for', () => {
    expect(notify(3, 10)).toEqual({ count: 1, more: false, words: 'Every channel runs through X.' });
  });

  it('does not call a channel the only one because no more were asked for', () => {
    expect(notify(8, 1)).toEqual({ count: 1, more: true, words: 'Every channel runs through X.' });
  });

  it('says how long the shortest is when all are too long', () => {
    const { channels, nearestMiss } = getAnswer(
      answerChannels(graph, askChannels(['a'], ['b'], { maxHops: 1 })),
    );
    expect(channels).toEqual([]);
    expect(nearestMiss).toMatchObject({ lift: [], actors: ['a', 'w', 'x', 'b'] });
  });
});
