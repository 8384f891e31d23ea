import type { Network } from '@/lib/network/network';
import type { WrittenFile } from '../format';
import { takePlaces, toPlace } from '../graph/take-places';
import { toJsonBytes, toJsonData } from '../graph/to-json-data';
import type { CellType, WrittenColumn } from '../graph/written-columns';
import { toWrittenGraph } from '../graph/written-graph';

const TYPES: Readonly<Record<CellType, string>> = {
  text: 'string',
  number: 'double',
  boolean: 'boolean',
  list: 'list_of_string',
};

/**
 * Returns a network as CX2, for Cytoscape and NDEx. CX2 numbers nodes and edges; the ids stand in the attribute `represents`. What
 * no node or edge holds is an attribute of the network.
 */
export function writeCx2(network: Network): WrittenFile {
  const graph = toWrittenGraph(network);
  const numbers = new Map(graph.nodes.map(({ id }, index) => [id, index]));
  const places = takePlaces(graph.nodeColumns);
  const nodes = graph.nodes.map(({ id, label }, row) => ({
    id: row,
    ...toPlace(places, row),
    v: { name: label, represents: id, ...toJsonData(places.others, row) },
  }));
  const edges = graph.edges.map(({ id, source, target, label, isSymmetric }, row) => ({
    ...{ id: row, s: numbers.get(source), t: numbers.get(target) },
    v: {
      ...{ interaction: label, represents: id, directed: !isSymmetric },
      ...toJsonData(graph.edgeColumns, row),
    },
  }));
  const { title, description, own } = graph;
  const file = [
    { CXVersion: '2.0', hasFragments: false },
    {
      metaData: [
        { name: 'attributeDeclarations', elementCount: 1 },
        { name: 'networkAttributes', elementCount: 1 },
        { name: 'nodes', elementCount: nodes.length },
        { name: 'edges', elementCount: edges.length },
      ],
    },
    { attributeDeclarations: [declare(places.others, graph.edgeColumns)] },
    { networkAttributes: [{ name: title, description, backchannel: own }] },
    { nodes },
    { edges },
    { status: [{ success: true }] },
  ];
  return { bytes: toJsonBytes(file), losses: [] };
}

function declare(
  nodeColumns: readonly WrittenColumn[],
  edgeColumns: readonly WrittenColumn[],
): Readonly<Record<string, unknown>> {
  const text = { d: 'string' };
  return {
    networkAttributes: { name: text, description: text, backchannel: text },
    nodes: { name: text, represents: text, ...declareColumns(nodeColumns) },
    edges: {
      ...{ interaction: text, represents: text, directed: { d: 'boolean' } },
      ...declareColumns(edgeColumns),
    },
  };
}

function declareColumns(columns: readonly WrittenColumn[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(columns.map(({ name, type }) => [name, { d: TYPES[type] }]));
}
