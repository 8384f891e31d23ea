import { readdirSync } from 'node:fs';
import { toShownFile } from '@/lib/explorer/shown-network-file';
import { filterNetwork, type NetworkFilter, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import { parseNetworkText } from '@/lib/network/parse';
import { toNetworkText } from '@/lib/network/to-network-file';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import { LENS_IDS } from '@/lib/vocabulary/lenses';
import { DATA_FOLDER, readShippedNetwork } from '@/tests/data/shipped-network';
import { createNetwork } from '@/tests/fixtures/create-network';

function show(graph: NetworkGraph, filter: Partial<NetworkFilter>): Network {
  const whole = { ...NO_FILTER, ...filter };
  return toShownFile(graph, whole, filterNetwork(graph, whole));
}

const toIds = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

/** north asks south, as a herald says; south denies it. */
const GRAPH = buildNetworkGraph(
  createNetwork({
    actors: ['north', 'south', 'herald', 'east'].map((id) => ({ id, kind: 'person', name: `The ${id}` })),
    documents: [
      { id: 'daily', title: 'Daily' },
      { id: 'weekly', title: 'Weekly' },
    ],
    relationships: [
      { id: 'request', type: 'asks', source: 'north', target: 'south' },
      {
        id: 'denial',
        type: 'denies',
        source: 'south',
        target: 'north',
        claim: 'asked',
        evidence: [{ document: 'weekly', speaker: 'herald' }],
      },
      { id: 'visit', type: 'talks-to', source: 'herald', target: 'east', evidence: [{ document: 'daily' }] },
    ],
    claims: [
      {
        id: 'asked',
        statement: 'North asked.',
        relationships: ['request'],
        evidence: [{ document: 'daily' }],
      },
      { id: 'aside', statement: 'Something else.', evidence: [{ document: 'daily' }] },
    ],
  }),
);

describe('the part of a network that is shown, as a file', () => {
  it('is the whole network when nothing is hidden', () => {
    expect(show(GRAPH, {})).toEqual(GRAPH.getAttribute('network'));
  });

  it('has the ties shown with their actors and documents, and nothing else', () => {
    const { actors, relationships, documents, claims } = show(GRAPH, { q: 'east' });
    expect([toIds(actors), toIds(relationships), toIds(documents), toIds(claims)]).toEqual([
      ['herald', 'east'],
      ['visit'],
      ['daily'],
      [],
    ]);
  });

  it('keeps what a denial denies, though the tie that was claimed is hidden', () => {
    const { relationships, claims } = show(GRAPH, { types: ['denies'] });
    expect(toIds(relationships)).toEqual(['denial']);
    expect(claims.find(({ id }) => id === 'asked')?.relationships).toEqual([]);
  });

  it('still names a speaker who is not shown', () => {
    const [denial] = show(GRAPH, { types: ['denies'] }).relationships;
    expect(denial?.evidence).toMatchObject([{ speaker: null, attribution: 'The herald' }]);
  });

  it('leaves out what stands on documents left out', () => {
    expect(toIds(show(GRAPH, { without: ['daily'] }).relationships)).toEqual(['denial']);
  });

  it.each(readdirSync(DATA_FOLDER).flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? []))(
    'parses without an issue, whatever is shown of %s',
    (id) => {
      const graph = buildNetworkGraph(readShippedNetwork(id));
      const filters: Partial<NetworkFilter>[] = [
        ...LENS_IDS.map((lens) => ({ lens })),
        ...ACTOR_KIND_IDS.map((kind) => ({ kinds: [kind] })),
        ...[...graph.getAttribute('types').keys()].map((type) => ({ types: [type] })),
        ...graph.getAttribute('network').documents.map((document) => ({ without: [document.id] })),
      ];
      for (const filter of filters) {
        const file = show(graph, filter);
        const parsed = parseNetworkText(toNetworkText(file));
        expect([filter, parsed.issues.filter(({ severity }) => severity === 'error')]).toEqual([filter, []]);
        expect(parsed.ok && parsed.value).toEqual(file);
      }
    },
  );
});
