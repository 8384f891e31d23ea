import fc from 'fast-check';
import { ChannelQuestionError } from '@/lib/graph/channels/channel-question';
import { findChannels } from '@/lib/graph/channels/find-channels';
import { findWhatIf } from '@/lib/graph/channels/what-if';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { arbitraryContacts, arbitrarySides } from '../arbitrary-contacts';
import { collectHops, enumerateChannels } from '../enumerate-channels';
import { graph } from '../filter-ferry';

const ALL = filterNetwork(graph, NO_FILTER);

describe('findWhatIf', () => {
  it('says who loses contact, and what comes off', () => {
    const found = findWhatIf(graph, ALL, { actors: ['premier'], relationships: ['rule'] });
    expect(found.lost).toBe(5);
    expect(found.pieces).toEqual([['chief']]);
    expect(found.words).toBe(
      'Without Paul Premier and “Chief leads Militia”, 5 pairs of actors lose contact.',
    );
    expect(found.pairs.filter(({ fate }) => fate === 'lost').map(({ actors }) => actors.join(' '))).toEqual([
      'republic chief',
      'kingdom chief',
      'envoy chief',
      'speaker chief',
      'militia chief',
    ]);
  });

  it('tells the new best channel of those who had the same go-between', () => {
    const { pairs, lost, words } = findWhatIf(graph, ALL, { actors: ['speaker'] });
    expect(lost).toBe(0);
    expect(
      pairs.map(({ actors, fate, before, after }) => [actors, fate, before?.actors, after?.actors]),
    ).toEqual([
      [
        ['envoy', 'militia'],
        'rerouted',
        ['envoy', 'speaker', 'militia'],
        ['envoy', 'premier', 'chief', 'militia'],
      ],
    ]);
    expect(words).toBe('Without Said Speaker, nobody loses contact. 1 pair stays in contact another way.');
  });

  it('answers for the pairs of two sides', () => {
    const sides = { from: ['republic', 'premier'], to: ['militia', 'hermit'] };
    const { pairs } = findWhatIf(graph, ALL, { actors: ['envoy'], documents: ['old'] }, { sides });
    expect(pairs.map(({ actors, fate }) => `${actors.join(' ')} ${fate}`)).toEqual([
      'republic militia lost',
      'republic hermit apart',
      'premier militia rerouted',
      'premier hermit apart',
    ]);
  });

  it('takes out a tie that stands on one document with it', () => {
    const sides = { from: ['premier'], to: ['chief'] };
    const { pairs } = findWhatIf(graph, ALL, { documents: ['memoir'] }, { sides });
    expect(pairs[0]?.before?.actors).toEqual(['premier', 'chief']);
    expect(pairs[0]?.after?.actors).toEqual(['premier', 'envoy', 'speaker', 'militia', 'chief']);
  });

  it('refuses what the network does not know', () => {
    const message = 'There is no document "nothing" in this network to take out.';
    expect(() => findWhatIf(graph, ALL, { documents: ['nothing'] })).toThrow(
      new ChannelQuestionError(message),
    );
  });

  it('agrees with trying every pair, before and after', () => {
    fc.assert(
      fc.property(arbitraryContacts, arbitrarySides, (drawn, { from: actors, to }) => {
        const drawnGraph = buildNetworkGraph(drawn);
        const shown = filterNetwork(drawnGraph, NO_FILTER);
        const relationships = ['t0', 't1'].filter((id) => drawn.relationships.some((tie) => tie.id === id));
        const hops = collectHops(drawnGraph);
        const left = new Map(
          [...collectHops(drawnGraph, (tie) => !relationships.includes(tie))].filter(
            ([key]) => !key.split(' ').some((id) => actors.includes(id)),
          ),
        );
        const ids = drawn.actors.map(({ id }) => id).filter((id) => !actors.includes(id));
        const all = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
        const lost = all.filter(
          ([a, b]) =>
            enumerateChannels(hops, [a], [b]).length > 0 && enumerateChannels(left, [a], [b]).length === 0,
        );
        const found = findWhatIf(drawnGraph, shown, { actors, relationships });
        expect(found.lost).toBe(lost.length);
        const toKey = (pair: readonly string[]) => [...pair].sort().join(' ');
        const losers = found.pairs.filter(({ fate }) => fate === 'lost');
        expect(losers.map((pair) => toKey(pair.actors)).sort()).toEqual(lost.map(toKey).sort());

        const [target = ''] = to;
        const sides = { from: ids.filter((id) => id !== target), to: [target] };
        for (const { actors: pair, after } of findWhatIf(
          drawnGraph,
          shown,
          { actors, relationships },
          { sides },
        ).pairs) {
          const without = { actors, relationships };
          const [best] = findChannels(drawnGraph, shown, [pair[0]], [pair[1]], { without }).channels;
          expect(after?.actors).toEqual(best?.actors);
        }
      }),
      { numRuns: 200 },
    );
  });
});
