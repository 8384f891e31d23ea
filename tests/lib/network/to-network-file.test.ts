import fc from 'fast-check';
import { parseNetwork, parseNetworkText } from '@/lib/network/parse';
import { toNetworkText, writeNetworkText } from '@/lib/network/to-network-file';
import { arbitraryNetwork } from '@/tests/arbitraries/network';
import { createNetwork } from '@/tests/fixtures/create-network';

describe('the text of a network', () => {
  it('is the same when it is written piece by piece', () => {
    fc.assert(
      fc.property(arbitraryNetwork, (network) => {
        expect([...writeNetworkText(network)].join('')).toBe(toNetworkText(network));
      }),
      { seed: 1993, numRuns: 200 },
    );
  });

  it('leaves defaults out, and keeps the order of the format', () => {
    const network = createNetwork({
      relationships: [
        {
          target: 'b',
          source: 'a',
          type: 'backs',
          id: 'r',
          notes: '',
          evidence: [{ locator: 'p 1', document: 'd' }],
        },
      ],
      documents: [{ title: 'D', id: 'd', url: '', authors: [] }],
      actors: [
        { name: 'A', kind: 'state', id: 'a', to: null, aliases: ['Ā'], identifiers: {} },
        { id: 'b', kind: 'group', name: 'حزب', identifiers: { wikidata: 'Q1' } },
      ],
    });
    expect(toNetworkText(network)).toBe(`{
  "format": "backchannel/1",
  "id": "test",
  "title": "A test",
  "actors": [
    {
      "id": "a",
      "kind": "state",
      "name": "A",
      "aliases": [
        "Ā"
      ]
    },
    {
      "id": "b",
      "kind": "group",
      "name": "حزب",
      "identifiers": {
        "wikidata": "Q1"
      }
    }
  ],
  "documents": [
    {
      "id": "d",
      "title": "D"
    }
  ],
  "relationships": [
    {
      "id": "r",
      "type": "backs",
      "source": "a",
      "target": "b",
      "evidence": [
        {
          "document": "d",
          "locator": "p 1"
        }
      ]
    }
  ]
}
`);
  });

  it('writes of an own type what the rest does not imply', () => {
    const types = [
      { id: 'trains', label: 'trains' },
      { id: 'knows', label: 'knows', symmetric: true, carriesMessages: true },
      { id: 'sues', label: 'sues', inverseLabel: 'is sued by', sign: -1, third: { role: 'toward' } },
    ];
    const text = toNetworkText(createNetwork({ relationshipTypes: types }));
    const third = { role: 'toward', label: 'toward', kinds: ['person', 'group', 'state'], leg: 'after' };
    expect(JSON.parse(text).relationshipTypes).toEqual([types[0], types[1], { ...types[2], third }]);
  });

  it('parses to an equal network, warnings and all', () => {
    fc.assert(
      fc.property(arbitraryNetwork, (network) => {
        expect(parseNetworkText(toNetworkText(network))).toStrictEqual(parseNetwork(network));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps fields that the format does not know, wherever they stand', () => {
    const arbitraryExtra = fc
      .jsonValue()
      .filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(arbitraryNetwork, arbitraryExtra, (network, extra) => {
        const add = <T extends object>(things: readonly T[]) =>
          things.map((thing) => ({ ...thing, 'x-extra': extra }));
        const parsed = parseNetwork({
          ...network,
          'x-extra': extra,
          actors: add(network.actors),
          documents: add(network.documents),
          relationships: network.relationships.map((tie) => ({ ...tie, evidence: add(tie.evidence) })),
          claims: add(network.claims),
          relationshipTypes: add(network.relationshipTypes),
        });
        if (!parsed.ok) throw new Error(`An unknown field is no error: ${parsed.issues[0]?.message}`);
        expect(parsed.value.actors[0]).toHaveProperty('x-extra');
        expect(parseNetworkText(toNetworkText(parsed.value))).toStrictEqual(parsed);
      }),
    );
  });
});
