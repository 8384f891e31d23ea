import { findChannels } from '@/lib/graph/channels/find-channels';
import { findNearestMiss } from '@/lib/graph/channels/nearest-miss';
import { findRobustness } from '@/lib/graph/channels/robustness';
import { findWhatIf } from '@/lib/graph/channels/what-if';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { readShippedNetwork } from '@/tests/data/shipped-network';

const graph = buildNetworkGraph(readShippedNetwork('lebanon-ceasefire-2024'));
const shown = filterNetwork(graph, NO_FILTER);
const FROM = ['united-states'];
const TO = ['hezbollah'];
const WITHOUT_BERRI = { membership: false, without: { actors: ['nabih-berri'] } };

describe('from the United States to Hezbollah', () => {
  it('goes first through Hochstein and Berri, as mediator', () => {
    const [channel] = findChannels(graph, shown, FROM, TO).channels;
    expect(channel).toMatchObject({
      actors: ['united-states', 'amos-hochstein', 'nabih-berri', 'hezbollah'],
      standing: 'reported',
      restsOnDenied: false,
      thread: { whole: true, documents: ['reuters-2024-11-01'] },
    });
    expect(channel?.hops[2]?.best).toMatchObject({
      relationship: 'hochstein-via-berri',
      role: 'because of its mediator',
    });
  });

  it.each(['all', 'uncontested'] as const)(
    'rests on Berri when membership is no contact, by %s claims',
    (bound) => {
      const found = findRobustness(graph, shown, FROM, TO, { membership: false })[bound];
      expect(found).toMatchObject({ disjoint: 1, cut: ['nabih-berri'], adjacent: false });
      expect(found.words).toBe('Every channel runs through Amos Hochstein and Nabih Berri.');
    },
  );

  it('rests on Hochstein alone when membership is', () => {
    const found = findRobustness(graph, shown, FROM, TO, { channels: 2 }).all;
    expect(found.words).toBe('Both channels run through Amos Hochstein.');
  });

  it('is gone without Berri, and membership in the cabinet is the nearest miss', () => {
    expect(findChannels(graph, shown, FROM, TO, WITHOUT_BERRI).channels).toEqual([]);
    expect(findNearestMiss(graph, shown, FROM, TO, WITHOUT_BERRI)).toEqual({
      lift: ['membership'],
      actors: ['united-states', 'amos-hochstein', 'najib-mikati', 'lebanese-cabinet', 'hezbollah'],
      missing: [
        { relationship: 'mikati-leads-cabinet', meeting: null, because: ['membership'] },
        { relationship: 'hezbollah-in-cabinet', meeting: null, because: ['membership'] },
      ],
      words:
        'Counting offices and memberships as contact would open a channel: United States, Amos Hochstein, Najib Mikati, Lebanese cabinet, Hezbollah. It uses 2 more ties: Najib Mikati leads the Lebanese cabinet; Hezbollah is a member of the Lebanese cabinet.',
    });
  });

  it('is what they lose with Berri', () => {
    const sides = { from: FROM, to: TO };
    const found = findWhatIf(graph, shown, { actors: ['nabih-berri'] }, { membership: false, sides });
    expect(found.words).toBe('Without Nabih Berri, the United States and Hezbollah lose contact.');
  });
});
