import fc from 'fast-check';
import { cutNetwork, joinNetwork } from '@/lib/explorer/questions/network-parts';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { arbitraryNetwork } from '@/tests/arbitraries/network';
import { toTieNetwork } from '@/tests/fixtures/tie-network';

describe('a network in parts', () => {
  it('is the network again when they are joined, wherever it is cut', () => {
    fc.assert(
      fc.property(arbitraryNetwork, fc.integer({ min: 1, max: 12 }), (network, most) => {
        expect(joinNetwork(cutNetwork(network, most))).toEqual(network);
      }),
    );
  });

  it('has parts of which none has more of anything than was asked for', () => {
    fc.assert(
      fc.property(arbitraryNetwork, fc.integer({ min: 1, max: 12 }), (network, most) => {
        for (const { between: _, ...part } of cutNetwork(network, most)) {
          const lists = Object.values(part).filter((value) => Array.isArray(value));
          expect(lists).toHaveLength(6);
          for (const list of lists) expect(list.length).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('has no more parts than its longest list needs', () => {
    const network = toTieNetwork(5, [[0, 1, 'talks-to']]);
    expect(cutNetwork(network, 2).map(({ actors }) => actors.length)).toEqual([2, 2, 1]);
    expect(cutNetwork(network, 5)).toEqual([network]);
  });

  it('has all of its own types, even when it has more of these than of anything', () => {
    const network = { ...toTieNetwork(1, []), relationshipTypes: RELATIONSHIP_TYPES };
    expect(joinNetwork(cutNetwork(network, 2))).toEqual(network);
  });

  it('is one part when it has nothing in it', () => {
    const network = toTieNetwork(0, []);
    expect(cutNetwork(network, 2)).toEqual([network]);
  });

  it('is none without parts', () => {
    expect(() => joinNetwork([])).toThrow(RangeError);
  });
});
