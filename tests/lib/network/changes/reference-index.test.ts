import fc from 'fast-check';
import { OpenNetwork } from '@/lib/network/changes/open-network';
import { ReferenceIndex } from '@/lib/network/changes/reference-index';
import { findNaming, toKey } from '@/lib/network/changes/references';
import { LIST_NAMES } from '@/lib/network/thing-index';
import { generateNetwork } from '@/tests/bench/generate-network';
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

describe('ReferenceIndex', () => {
  it('knows after things have gone and come back what one of the network as it is then knows', () => {
    fc.assert(
      fc.property(arbitraryNetwork, fc.nat(), (network, seed) => {
        const index = new ReferenceIndex(network);
        const isOut = (_: unknown, at: number) => ((seed >> (at % 16)) & 1) === 1;
        const gone = network.relationships.filter(isOut);
        for (const tie of gone) index.unlink('relationships', tie);
        const relationships = network.relationships.filter((tie) => !gone.includes(tie));
        const left = new ReferenceIndex({ ...network, relationships });
        const listAll = (of: ReferenceIndex) =>
          LIST_NAMES.flatMap((list) =>
            network[list].map(({ id }) => [...of.list({ list, id })].map(toKey).sort()),
          );
        expect(listAll(index)).toEqual(listAll(left));
        for (const tie of gone) index.link('relationships', tie);
        expect(listAll(index)).toEqual(listAll(new ReferenceIndex(network)));
      }),
    );
  });
});

describe('OpenNetwork', () => {
  it('looks at no tie for what names a tie, and at all ties no more once there is an index', () => {
    const network = generateNetwork({ actors: 100, ties: 300 });
    let walks = 0;
    const relationships = Object.assign([...network.relationships], {
      [Symbol.iterator]: () => {
        walks += 1;
        return network.relationships.values();
      },
    });
    const open = new OpenNetwork({ ...network, relationships });
    const ask = (list: 'actors' | 'relationships') =>
      network[list].map(({ id }) => [...open.listNaming({ list, id })]);
    walks = 0;
    ask('relationships');
    expect(walks).toBe(0);
    ask('actors');
    expect(walks).toBeGreaterThan(1);
    expect(walks).toBeLessThan(network.actors.length / 2);
    const before = walks;
    ask('actors');
    expect(walks).toBe(before);
  });

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
