import type { Network } from '@/lib/network/network';
import type { WrittenFile } from '../format';
import { toCellText } from '../graph/cell-form';
import type { WrittenColumn } from '../graph/written-columns';
import { toWrittenGraph } from '../graph/written-graph';
import { quoteDot, quoteLabel, toWrittenName } from './dot-words';

/** How Graphviz draws the kinds of actors. */
const SHAPES: ReadonlyMap<string, string> = new Map([
  ['person', 'ellipse'],
  ['group', 'hexagon'],
  ['state', 'box'],
]);

/** Returns a network as DOT, which Graphviz draws. What no node or edge holds is an attribute of the graph. */
export function writeDot(network: Network): WrittenFile {
  const graph = toWrittenGraph(network);
  const kinds = graph.nodeColumns.find(({ field }) => field === 'kind')?.cells ?? [];
  const lines = [
    `digraph ${quoteDot(network.id)} {`,
    `  graph [label=${quoteLabel(graph.title)}, description=${quoteDot(graph.description)}];`,
    `  graph [backchannel=${quoteDot(graph.own)}];`,
    ...graph.nodes.map(({ id, label }, row) => {
      const shape = SHAPES.get(String(kinds[row] ?? '')) ?? 'ellipse';
      const looks = [`label=${quoteLabel(label)}`, `shape=${shape}`];
      return `  ${quoteDot(id)} [${[...looks, ...toAttributes(graph.nodeColumns, row)].join(', ')}];`;
    }),
    ...graph.edges.map(({ id, source, target, label, isSymmetric }, row) => {
      const looks = [
        `id=${quoteDot(id)}`,
        `label=${quoteLabel(label)}`,
        ...(isSymmetric ? ['dir=none'] : []),
      ];
      const attributes = [...looks, ...toAttributes(graph.edgeColumns, row)].join(', ');
      return `  ${quoteDot(source)} -> ${quoteDot(target)} [${attributes}];`;
    }),
    '}',
    '',
  ];
  return { bytes: new TextEncoder().encode(lines.join('\n')), losses: [] };
}

function toAttributes(columns: readonly WrittenColumn[], row: number): readonly string[] {
  return columns.flatMap(({ name, cells }) => {
    const value = cells[row];
    return value === undefined ? [] : [`${quoteDot(toWrittenName(name))}=${quoteDot(toCellText(value))}`];
  });
}
