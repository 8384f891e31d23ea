import { findChannels } from '@/lib/graph/channels/find-channels';
import { findRobustness } from '@/lib/graph/channels/robustness';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { toTieNetwork } from '@/tests/fixtures/tie-network';

const ISOLATED = { a0: '\u2068إسرائيل\u2069', a1: '\u2068أحمد قريع\u2069', a2: '\u2068منظمة التحرير\u2069' };
const NAMES = ['إسرائيل', 'أحمد قريع', 'منظمة التحرير'];

const drawn = toTieNetwork(3, [
  [0, 1, 'talks-to'],
  [1, 2, 'talks-to'],
]);
const network = { ...drawn, actors: drawn.actors.map((actor, at) => ({ ...actor, name: NAMES[at] ?? '' })) };
const graph = buildNetworkGraph(network);
const shown = filterNetwork(graph, NO_FILTER);

describe('sentences about names that run from right to left', () => {
  it('isolate each name of a hop, so that neighbours do not trade places', () => {
    const [channel] = findChannels(graph, shown, ['a0'], ['a2']).channels;
    const { a0, a1 } = ISOLATED;
    expect(channel?.words[0]).toMatch(new RegExp(`^${a0} to ${a1}: ${a0} talks to ${a1}\\.`));
  });

  it('isolate each name in the verdict on robustness', () => {
    expect(findRobustness(graph, shown, ['a0'], ['a2']).all.words).toBe(
      `Every channel runs through ${ISOLATED.a1}.`,
    );
  });
});
