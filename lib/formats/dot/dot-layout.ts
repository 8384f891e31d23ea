import type { GraphTables } from '../graph/graph-tables';
import type { DotAttributes, DotGraph } from './dot-graph';

const LEGEND =
  /^(legend|legende|légende|leyenda|leggenda|legenda|key|map key|легенда|مفتاح|מקרא|图例|凡例)$/iu;

/** Returns whether a cluster explains the drawing: its name or its label says that it is the legend. */
export function isLegend(name: string, label: string | undefined): boolean {
  const bare = name.replace(/^cluster[\s_-]*/i, '');
  return LEGEND.test(bare) || (label !== undefined && LEGEND.test(label.trim().replace(/:$/, '')));
}

/** Returns whether a style draws nothing: what has it only pushes other things into their places. */
function isInvisible(attributes: DotAttributes): boolean {
  const styles = (attributes.get('style') ?? '').toLowerCase().split(',');
  return styles.some((style) => /^invis(ible)?$/.test(style.trim()));
}

/**
 * Takes out of a graph what is no part of its network, and tells it: edges that are not drawn, nodes that are not drawn and have no other edges,
 * and the legend, unless an edge leads out of it.
 */
export function dropLayout(graph: DotGraph, tables: GraphTables): void {
  const edges = graph.edges.filter(({ attributes }) => !isInvisible(attributes));
  const hidden = graph.edges.length - edges.length;
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = [...graph.nodes.values()].filter(
    ({ id, attributes }) => isInvisible(attributes) && !tied.has(id),
  );
  tell(
    tables,
    'invisible edges',
    hidden,
    'edge',
    'is invisible and only sets the drawing out',
    'style=invis',
  );
  tell(
    tables,
    'invisible nodes',
    nodes.length,
    'node',
    'is invisible and only sets the drawing out',
    'style=invis',
  );
  for (const { id } of nodes) graph.nodes.delete(id);
  graph.edges.splice(0, graph.edges.length, ...edges);
  for (const [name, members] of graph.legends) dropLegend(graph, name, members, tables);
  for (const { attributes } of graph.nodes.values()) {
    // A node that is said to have no label is one to look at as a point is.
    if (attributes.get('label')?.trim() === '') attributes.set('shape', 'point');
  }
  dropCaptions(graph, tables);
}

const TEXT_SHAPES = /^(none|plain|plaintext|note|underline)$/i;

/** Takes out what is only written on the drawing: nodes without an outline and without an edge, where no node with an edge is drawn so. */
function dropCaptions(graph: DotGraph, tables: GraphTables): void {
  const tied = new Set(graph.edges.flatMap(({ source, target }) => [source, target]));
  const isText = (attributes: DotAttributes) => TEXT_SHAPES.test(attributes.get('shape') ?? '');
  const texts = [...graph.nodes.values()].filter(({ attributes }) => isText(attributes));
  if (tied.size === 0 || texts.some(({ id }) => tied.has(id))) return;
  for (const { id } of texts) graph.nodes.delete(id);
  const what = 'is a text without an outline that no edge leads to';
  tell(tables, 'captions', texts.length, 'node', what, 'the shape');
}

function dropLegend(graph: DotGraph, name: string, members: readonly string[], tables: GraphTables): void {
  const own = new Set(members);
  const others = graph.edges.filter(({ source, target }) => !own.has(source) && !own.has(target));
  const inner = graph.edges.filter(({ source, target }) => own.has(source) && own.has(target));
  const rest = [...graph.nodes.keys()].filter((id) => !own.has(id));
  if (others.length + inner.length < graph.edges.length || rest.length === 0) return;
  for (const id of own) graph.nodes.delete(id);
  graph.edges.splice(0, graph.edges.length, ...others);
  tables.remarks.add('legend', {
    severity: 'warning',
    place: '',
    message: `“${name}” explains the drawing and is no part of the network: its ${count(own.size, 'node')} and ${count(inner.length, 'edge')} were left out.`,
    fix: 'Give the cluster another name and label if its nodes are actors.',
  });
}

function tell(
  tables: GraphTables,
  sort: string,
  count: number,
  thing: string,
  what: string,
  how: string,
): void {
  if (count === 0) return;
  const message =
    count === 1
      ? `1 ${thing} ${what}; it was left out.`
      : `${count.toLocaleString('en')} ${thing}s ${what
          .replace(/^is a text without an outline/, 'are texts without outlines')
          .replace(/^is /, 'are ')
          .replace('sets', 'set')}; they were left out.`;
  tables.remarks.add(sort, {
    severity: 'warning',
    place: '',
    message,
    fix: `Take ${how} away from those that are meant.`,
  });
}

function count(number: number, thing: string): string {
  return number === 1 ? `1 ${thing}` : `${number.toLocaleString('en')} ${thing}s`;
}
