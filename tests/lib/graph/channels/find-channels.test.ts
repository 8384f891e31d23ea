import { ChannelQuestionError } from '@/lib/graph/channels/channel-question';
import { findChannels } from '@/lib/graph/channels/find-channels';
import { filterNetwork, type NetworkFilter, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { createNetwork } from '@/tests/fixtures/create-network';
import { graph } from '../filter-ferry';

const ALL = filterNetwork(graph, NO_FILTER);

function find(from: string[], to: string[], changes: Partial<NetworkFilter> = {}) {
  return findChannels(graph, filterNetwork(graph, { ...NO_FILTER, ...changes }), from, to).channels;
}

describe('findChannels', () => {
  it('puts a third party last, and first what nobody denies and what is contact in itself', () => {
    expect(
      find(['republic'], ['militia']).map(({ actors, contested }) => [contested, actors.join(' ')]),
    ).toEqual([
      [0, 'republic envoy speaker militia'],
      [0, 'republic envoy premier chief militia'],
      [0, 'republic kingdom militia'],
    ]);
  });

  it('tells the alternatives of a hop as one hop, the best first', () => {
    const [hop] = find(['envoy'], ['premier'])[0]?.hops ?? [];
    expect(hop?.legs.map(({ relationship, standing }) => `${relationship} ${standing}`)).toEqual([
      'mission reported',
      'request contested',
    ]);
    expect(hop?.best).toBe(hop?.legs[0]);
  });

  it('says when a leg is contact because of who stands in the middle', () => {
    const roles = find(['republic'], ['militia'])[0]?.hops.map(({ best }) => [
      best.relationship,
      best.part,
      best.role,
    ]);
    expect(roles).toEqual([
      ['mission', 'first', 'because of its envoy'],
      ['channel', 'first', null],
      ['channel', 'second', 'because of its mediator'],
    ]);
  });

  it('tells each hop in words with its best evidence', () => {
    const [channel] = find(['envoy'], ['militia']);
    expect(channel?.words).toEqual([
      'Ana Envoy to Said Speaker: Ana Envoy reaches Militia through Said Speaker. Corroborated: “Talks at the ferry” (Wire).',
      'Said Speaker to Militia: Ana Envoy reaches Militia through Said Speaker, so that the two are in contact because of the mediator. Corroborated: “Talks at the ferry” (Wire). They share one more tie.',
    ]);
  });

  it('says who denies what a channel rests on', () => {
    const [channel] = find(['envoy'], ['premier'], { types: ['asks'] });
    expect(channel).toMatchObject({ restsOnDenied: true, standing: 'contested', contested: 1 });
    expect(channel?.words[0]).toBe(
      'Ana Envoy to Paul Premier: Ana Envoy asks Paul Premier. Contested: a diplomat in “Talks at the ferry” (Wire). Denied once, by Ana Envoy.',
    );
  });

  it('says whether one document tells it whole or it is stitched', () => {
    const [thread, , stitched] = find(['republic'], ['militia']);
    expect(thread?.thread).toMatchObject({ whole: true, documents: ['wire'] });
    expect(stitched?.thread).toEqual({
      whole: false,
      documents: ['old', 'memoir'],
      words: 'Pieced together from 2 documents; none tells it whole.',
    });
  });

  it('says whether the dates fit', () => {
    expect(find(['republic'], ['militia']).map(({ dates }) => dates)).toEqual([
      {
        fit: true,
        how: 'same-day',
        days: { first: '2024-10-01', last: '2024-12-31' },
        words: 'Every tie holds from 1 October 2024 to 31 December 2024.',
      },
      expect.objectContaining({ fit: false, how: 'no' }),
      expect.objectContaining({ fit: true, how: 'unknown', days: null }),
    ]);
  });

  it('runs in either direction', () => {
    const forth = find(['republic'], ['militia']).map(({ actors }) => actors.join());
    const back = find(['militia'], ['republic']).map(({ actors }) => [...actors].reverse().join());
    expect(back).toEqual(forth);
  });

  it('lets nobody of either side stand within', () => {
    const channels = find(['republic', 'envoy'], ['militia', 'chief']);
    expect(channels.map(({ actors }) => actors.join(' '))).toEqual([
      'envoy speaker militia',
      'envoy premier chief',
      'republic kingdom militia',
    ]);
  });

  it('never goes over a rivalry or a denial', () => {
    expect(find(['envoy'], ['premier'], { types: ['denies', 'opposes'] })).toEqual([]);
    expect(find(['republic'], ['kingdom'], { types: ['opposes'] })).toEqual([]);
  });

  it('says whether there are more than were asked for', () => {
    expect(findChannels(graph, ALL, ['republic'], ['militia'], { k: 2 }).more).toBe(true);
    expect(findChannels(graph, ALL, ['republic'], ['militia'], { k: 3 }).more).toBe(false);
  });

  it('finds nothing for those without a tie', () => {
    expect(find(['hermit'], ['militia'])).toEqual([]);
  });

  it.each([
    [['nobody'], ['militia'], {}, 'There is no actor "nobody" in this network, which "from" names.'],
    [['envoy'], [], {}, 'Nobody is on the side "to"; name an actor.'],
    [['envoy', 'chief'], ['chief'], {}, 'Actor "chief" is on both sides; leave it on one.'],
    [['envoy'], ['militia'], { k: 26 }, '"k" is 26; it is a whole number from 1 to 25.'],
    [['envoy'], ['militia'], { k: 1.5 }, '"k" is 1.5; it is a whole number from 1 to 25.'],
    [['envoy'], ['militia'], { maxHops: 0 }, '"maxHops" is 0; it is a whole number from 1 to 8.'],
  ])('refuses %j to %j with %j', (from, to, options, message) => {
    expect(() => findChannels(graph, ALL, from, to, options)).toThrow(new ChannelQuestionError(message));
  });

  it('prefers the better judged of two channels of one standing', () => {
    const judged = buildNetworkGraph(
      createNetwork({
        actors: ['a', 'b', 'y', 'z'].map((id) => ({ id, kind: 'person', name: id })),
        documents: [
          { id: 'good', title: 'Good', reliability: 'A' },
          { id: 'fair', title: 'Fair', reliability: 'C' },
        ],
        relationships: [
          { id: 'ab', type: 'talks-to', source: 'a', target: 'b', evidence: [{ document: 'fair' }] },
          { id: 'bz', type: 'talks-to', source: 'b', target: 'z', evidence: [{ document: 'good' }] },
          { id: 'ay', type: 'talks-to', source: 'a', target: 'y', evidence: [{ document: 'good' }] },
          {
            id: 'yz',
            type: 'talks-to',
            source: 'y',
            target: 'z',
            evidence: [{ document: 'good', credibility: 2 }],
          },
        ],
      }),
    );
    const { channels } = findChannels(judged, filterNetwork(judged, NO_FILTER), ['a'], ['z']);
    expect(channels.map(({ actors }) => actors.join(''))).toEqual(['ayz', 'abz']);
    expect(channels[0]?.words[1]).toContain('graded A2');
  });
});
