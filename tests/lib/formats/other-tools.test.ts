import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Format } from '@/lib/formats/format';
import { GEXF } from '@/lib/formats/gexf';
import { GRAPHML } from '@/lib/formats/graphml';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import { readShippedNetwork } from '../../data/shipped-network';
import { arbitraryExtraNetwork } from './arbitrary-extra-network';
import { HARBOUR } from './harbour-network';
import { readWith } from './read-back';
import { createReader, hasLibrary, type ReadElsewhere } from './read-elsewhere';

/** Debian's python3-networkx and python3-igraph; `.ci/run` installs them. */
const inNetworkx = hasLibrary('networkx') ? describe : describe.skip;
const inIgraph = hasLibrary('igraph') ? describe : describe.skip;
const readInNetworkx = createReader('networkx');
const readInIgraph = createReader('igraph');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'formats-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function write(format: Format, network: Network): Promise<string> {
  const path = join(folder, `network.${format.extensions[0]}`);
  writeFileSync(path, (await format.write?.(network))?.bytes ?? '');
  return path;
}

/** Expects nodes to be the actors with their names, and edges to be the legs of relationships with their types. */
function expectSame({ nodes, edges, directed }: ReadElsewhere, network: Network): void {
  const graph = buildNetworkGraph(network);
  expect(Object.keys(nodes).sort()).toEqual(graph.nodes().sort());
  for (const { id, name, kind } of network.actors) expect(nodes[id]).toMatchObject({ label: name, kind });
  const toWords = (source: unknown, target: unknown, type: unknown) => {
    const ends = [String(source), String(target)];
    return [...(directed ? ends : ends.sort()), type].join(' ');
  };
  const legs = graph.mapEdges((_, { type }, source, target) => toWords(source, target, type.id));
  const read = edges.map(({ source, target, type }) => toWords(source, target, type));
  expect(read.sort()).toEqual(legs.sort());
}

function sortById<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const NETWORKS = [
  ['a harbour', HARBOUR],
  ...['lebanon-ceasefire-2024', 'oslo-1993', 'derry-link-1993'].map(
    (id) => [id, readShippedNetwork(id)] as const,
  ),
] as const;

describe.each(NETWORKS)('%s, read by others', (_, network) => {
  inNetworkx('networkx', () => {
    it.each([
      ['GEXF', GEXF],
      ['GraphML', GRAPHML],
    ])('finds the same nodes and edges in %s', async (_, format) => {
      expectSame(await readInNetworkx(await write(format, network)), network);
    });

    it('hands a network on whole through GraphML, with what it has added', async () => {
      const rewritten = join(folder, 'rewritten.graphml');
      await readInNetworkx(await write(GRAPHML, network), rewritten);
      const result = await readWith(GRAPHML, readFileSync(rewritten));
      if (result.kind !== 'network') throw new Error(`It comes back as a ${result.kind}.`);
      // networkx lists edges by the nodes at which they begin.
      expect({ ...result.network, relationships: sortById(result.network.relationships) }).toEqual({
        ...network,
        actors: network.actors.map((actor) => ({ ...actor, measured: 0.5 })),
        relationships: sortById(network.relationships),
      });
    });
  });

  inIgraph('igraph', () => {
    it('finds the same nodes and edges in GraphML', async () => {
      expectSame(await readInIgraph(await write(GRAPHML, network)), network);
    });
  });
});

inNetworkx('attributes in networkx', () => {
  it.each([
    ['GEXF', GEXF],
    ['GraphML', GRAPHML],
  ])('are texts, numbers and yes or no as they were in %s', async (_, format) => {
    const { nodes, edges, directed } = await readInNetworkx(await write(format, HARBOUR));
    expect(directed).toBe(true);
    expect(nodes.bela).toMatchObject({ label: 'Bela <of> "the quay" & more', notes: 'Two\nlines', boats: 3 });
    expect(nodes.ada).toMatchObject({ aliases: 'آدا | A \\| B\\; C', role: 'envoy', country: 'GR' });
    expect(nodes.union).toMatchObject({ from: '1931', identifiers: '{"wikidata":"Q1"}' });
    const byId = new Map(edges.map((edge) => [edge.id, edge]));
    expect(byId.get('feeds')).toMatchObject({
      weight: 2.5,
      standing: 'contested',
      claims: 'Ada cut the ropes.',
    });
    expect(byId.get('talks')).toMatchObject({ symmetric: true, from: '2024-03-01', to: '2024' });
    expect(byId.get('channel')).toMatchObject({ toward: 'union', documents: 'A harbour paper' });
    expect(byId.get('channel/2')).toMatchObject({ relationship: 'channel', leg: 'toward', source: 'bela' });
  });

  it('are read of any network', async () => {
    const networks = fc.sample(arbitraryExtraNetwork, { seed: 7, numRuns: 8 });
    for (const network of networks) {
      for (const format of [GEXF, GRAPHML]) {
        expectSame(await readInNetworkx(await write(format, network)), network);
      }
    }
  });
});

inIgraph('attributes in igraph', () => {
  it('are texts, numbers and yes or no as they were', async () => {
    const { nodes, edges, directed } = await readInIgraph(await write(GRAPHML, HARBOUR));
    expect(directed).toBe(true);
    expect(nodes.bela).toMatchObject({ label: 'Bela <of> "the quay" & more', notes: 'Two\nlines', boats: 3 });
    expect(nodes.ada).toMatchObject({ aliases: 'آدا | A \\| B\\; C', boats: null });
    const byId = new Map(edges.map((edge) => [edge.id, edge]));
    expect(byId.get('feeds')).toMatchObject({ weight: 2.5, standing: 'contested', symmetric: false });
    expect(byId.get('channel')).toMatchObject({ toward: 'union', documents: 'A harbour paper' });
  });
});
