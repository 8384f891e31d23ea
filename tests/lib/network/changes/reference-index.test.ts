import fc from 'fast-check';
import { OpenNetwork } from '@/lib/network/changes/open-network';
import { ReferenceIndex } from '@/lib/network/changes/reference-index';
import { findNaming, toKey } from '@/lib/network/changes/references';
import { LIST_NAMES } from '@/lib/network/thing-index';
import { arbitraryNetwork } from '@/tests/lib/graph/arbitrary-network';

describe('findNaming', () => {
  it('finds what an index of the network has, for each thing and for what is not there', () => {
    let found = 0;
    fc.assert(
      fc.property(arbitraryNetwork, (network) => {
        const index = new ReferenceIndex(network);
        for (const list of LIST_NAMES) {
          for (const { id } of [...network[list], { id: 'nobody' }]) {
            const looked = findNaming(network, { list, id }).map(toKey);
            found += looked.length;
            expect(new Set(looked)).toEqual(new Set([...index.list({ list, id })].map(toKey)));
            expect(new Set(looked).size).toBe(looked.length);
          }
        }
      }),
    );
    expect(found).toBeGreaterThan(100);
  });
});

describe('OpenNetwork', () => {
  it('says the same of what names a thing however often it is asked', () => {
    fc.assert(
      fc.property(arbitraryNetwork, (network) => {
        const open = new OpenNetwork(network);
        const named = network.actors.map(({ id }) => ({ list: 'actors' as const, id }));
        const ask = () => named.map((each) => new Set([...open.listNaming(each)].map(toKey)));
        const first = ask();
        for (let time = 0; time < 40; time++) expect(ask()).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });
});
