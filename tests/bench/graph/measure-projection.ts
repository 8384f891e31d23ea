import { MultiGraph } from 'graphology';
import { buildContactNetwork, type ContactNetwork } from '@/lib/graph/contact/contact-network';
import { getHopGrades } from '@/lib/graph/contact/hop-grades';
import { getSimpleRows } from '@/lib/graph/contact/simple-rows';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import type { FilterResult } from '@/lib/graph/filter/network-filter';
import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import { readClock } from '../clock';
import type { Finding } from '../finding';
import type { Quietly } from '../quiet';
import { toSpread } from '../spread';

export type Projection = { readonly network: ContactNetwork; readonly findings: readonly Finding[] };

/** In milliseconds. `build` is the time for a graph of Graphology, which holds each node and edge. */
type Times = { readonly build: number; readonly first: number; readonly again: number };

/** Measures the compact projection of a network's graph against building the graph, and its size. */
export async function measureProjection(
  network: Network,
  size: string,
  repetitions: number,
  quietly: Quietly,
): Promise<Projection> {
  const shown = filterNetwork(buildNetworkGraph(network), NO_FILTER);
  const times: Times[] = [];
  for (let round = 0; round < repetitions; round++) {
    times.push(await quietly((check) => measureOnce(network, shown, check), 2));
  }
  const graph = buildNetworkGraph(network);
  const contact = buildContactNetwork(graph, filterNetwork(graph, NO_FILTER));
  const rows = getSimpleRows(contact);
  const toShare = (pick: (time: Times) => number) =>
    toSpread(times.map((time) => (100 * pick(time)) / time.build));
  const toMs = (pick: (time: Times) => number) => `${toSpread(times.map(pick)).median.toFixed(0)} ms`;
  const toContext = (pick: (time: Times) => number) => `${toMs(pick)} against ${toMs(({ build }) => build)}`;
  return {
    network: contact,
    findings: [
      {
        what: `Projection of a filter ÷ building the Graphology graph (${size})`,
        unit: '%',
        value: toShare(({ again }) => again),
        aim: { atMost: 15 },
        context: toContext(({ again }) => again),
      },
      {
        what: `The same with what is made once for a graph: its index, and the grades of its ties (${size})`,
        unit: '%',
        value: toShare(({ first }) => first),
        aim: null,
        context: toContext(({ first }) => first),
      },
      {
        what: `Size of the projection, for each leg in it (${size})`,
        unit: 'bytes',
        value: toSpread([
          countBytes(contact, [contact.offsets, contact.neighbours, contact.legs, contact.grades]),
        ]),
        aim: { atMost: 24 },
        context: `${countBytes(contact, [rows.offsets, rows.neighbours]).toFixed(1)} more once cuts or brokers are asked for, ${countBytes(contact, [getHopGrades(contact)]).toFixed(1)} more once channels are`,
      },
    ],
  };
}

async function measureOnce(
  network: Network,
  shown: FilterResult,
  check: () => Promise<void>,
): Promise<Times> {
  await check();
  const graph = buildNetworkGraph(network);
  const [, build] = time(() => buildGraphology(graph));
  await check();
  const [, first] = time(() => buildContactNetwork(graph, { ...shown, standings: { ...shown.standings } }));
  await check();
  const again = Array.from({ length: 3 }, () => time(() => buildContactNetwork(graph, { ...shown }))[1]);
  await check();
  return { build, first, again: toSpread(again).median };
}

/** Builds what a page would keep that asked Graphology: a node for each actor, an edge for each leg. */
function buildGraphology(graph: NetworkGraph): MultiGraph {
  const built = new MultiGraph({ allowSelfLoops: true });
  for (const id of graph.nodes()) built.addNode(id, { actor: graph.getNodeAttribute(id, 'actor') });
  graph.forEachEdge((key, attributes, from, to) => {
    if (attributes.type.symmetric) built.addUndirectedEdgeWithKey(key, from, to, attributes);
    else built.addDirectedEdgeWithKey(key, from, to, attributes);
  });
  return built;
}

/** What lies in memory before a run is no part of it: Node collects it first, when it is allowed to. */
function time<T>(work: () => T): readonly [T, number] {
  globalThis.gc?.();
  const start = readClock();
  const value = work();
  return [value, readClock() - start];
}

function countBytes({ legs }: ContactNetwork, arrays: readonly { readonly byteLength: number }[]): number {
  return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0) / (legs.length / 2);
}
