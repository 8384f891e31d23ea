import { findContactNeighbours } from '@/lib/graph/contact/contact-neighbours';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import type { CsrLists } from '@/lib/graph/model/graph-index';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { toTieNetwork } from '@/tests/fixtures/tie-network';
import { buildFerryGraph } from '../ferry-network';

const ferry = buildFerryGraph();

function read(changes: Parameters<typeof filterNetwork>[1], options = {}) {
  const { actors, either, onward } = findContactNeighbours(ferry, filterNetwork(ferry, changes), options);
  const toNames = ({ offsets, items }: CsrLists) =>
    Object.fromEntries(
      actors.map((id, row) => [
        id,
        [...items.subarray(offsets[row], offsets[row + 1])].map((other) => actors[other]).join(' '),
      ]),
    );
  return { either: toNames(either), onward: toNames(onward) };
}

describe('findContactNeighbours', () => {
  it('joins actors over legs that carry messages, in both directions, each once', () => {
    expect(read(NO_FILTER).either).toEqual({
      republic: 'kingdom envoy',
      kingdom: 'republic militia',
      envoy: 'republic speaker premier',
      speaker: 'envoy militia',
      militia: 'kingdom speaker chief',
      premier: 'envoy chief',
      chief: 'militia premier',
      hermit: '',
      witness: '',
    });
  });

  it('keeps the direction that is told, but for symmetric ties and membership', () => {
    expect(read(NO_FILTER).onward).toEqual({
      republic: 'envoy',
      kingdom: 'republic militia',
      envoy: 'speaker premier',
      speaker: 'militia',
      militia: 'speaker chief',
      premier: 'chief',
      chief: 'militia premier',
      hermit: '',
      witness: '',
    });
  });

  it('leaves membership out when it does not count as contact', () => {
    expect(read(NO_FILTER, { membership: false }).either).toMatchObject({
      militia: 'kingdom speaker',
      chief: 'premier',
    });
  });

  it('leaves contested ties out when only others count', () => {
    // The request is denied, but the envoy's mission joins the same two.
    expect(read(NO_FILTER, { uncontested: true }).either).toMatchObject({
      envoy: 'republic speaker premier',
    });
    const asked = { ...NO_FILTER, types: ['asks'] };
    expect(read(asked).either).toMatchObject({ envoy: 'premier' });
    expect(read(asked, { uncontested: true }).either).toMatchObject({ envoy: '' });
  });

  it('numbers only the actors shown', () => {
    expect(read({ ...NO_FILTER, types: ['leads'] }).either).toMatchObject({
      militia: 'chief',
      chief: 'militia',
    });
    expect(read({ ...NO_FILTER, types: ['leads'] }).either).not.toHaveProperty('envoy');
  });

  it('takes parallel ties as one and no notice of loops', () => {
    const graph = buildNetworkGraph(
      toTieNetwork(2, [
        [0, 1, 'asks'],
        [1, 0, 'talks-to'],
        [0, 1, 'asks'],
        [0, 0, 'talks-to'],
      ]),
    );
    const { either, onward } = findContactNeighbours(graph, filterNetwork(graph, NO_FILTER));
    expect([...either.items]).toEqual([1, 0]);
    expect([...onward.items]).toEqual([1, 0]);
  });
});
