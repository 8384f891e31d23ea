import type { FormatSource } from '../format';
import { GraphTables } from '../graph/graph-tables';
import { addJsonElements } from '../graph/json-elements';
import { toReadResult } from '../graph/to-read-result';
import { toItem, toJsonCell } from '../json/json-cell';
import { isJsonObject, type JsonObject, readJsonSource, toObjects, toText } from '../json/read-json-source';
import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';
import { readCx } from './read-cx';

/** What CX2 declares of the attributes of nodes or of edges. */
type Cx2Declarations = {
  /** Short names that elements use → the names they stand for. */
  readonly names: ReadonlyMap<string, string>;
  /** What elements have that say nothing, by name. */
  readonly defaults: ReadonlyMap<string, unknown>;
};

/** Aspects that are understood; others say how a network looks in Cytoscape, or how large the file is. */
const UNDERSTOOD = ['attributeDeclarations', 'networkAttributes', 'nodes', 'edges'] as const;
const BOOKKEEPING: ReadonlySet<string> = new Set([
  ...UNDERSTOOD,
  'CXVersion',
  'hasFragments',
  'metaData',
  'status',
]);
const TOLD: ReadonlySet<string> = new Set(['name', 'description', 'backchannel']);

/** Returns the draft of a network in CX2 (of Cytoscape and NDEx), or the network when this program wrote it. */
export function readCx2(source: FormatSource): ReadResult {
  const read = readJsonSource(source);
  if (!read.ok) return read.failed;
  const parts = toObjects(read.value);
  if (parts.some((part) => 'numberVerification' in part)) return readCx(parts);
  if (parts[0]?.CXVersion === undefined) {
    return toFailed(
      'The file does not begin with its “CXVersion”.',
      'Export it from Cytoscape or NDEx as CX2.',
    );
  }
  const failure = parts.flatMap((part) => toObjects(part.status)).find(({ success }) => success === false);
  const tables = new GraphTables();
  if (failure) {
    tables.remarks.add('status', {
      severity: 'warning',
      place: 'status',
      message: `The program that wrote the file says that it is not whole: ${toText(failure.error) ?? 'it does not say why'}.`,
      fix: 'Export it again.',
    });
  }
  addNetwork(tables, parts);
  describeOthers(tables, parts);
  return toReadResult(tables);
}

/** An aspect may come in several parts. */
function collect(parts: readonly JsonObject[], aspect: (typeof UNDERSTOOD)[number]): readonly JsonObject[] {
  return parts.flatMap((part) => toObjects(part[aspect]));
}

function addNetwork(tables: GraphTables, parts: readonly JsonObject[]): void {
  const { columns } = tables;
  const declarations = readDeclarations(collect(parts, 'attributeDeclarations'));
  readHead(tables, collect(parts, 'networkAttributes'));
  const ids = new Map<string, string>();
  const nodes = collect(parts, 'nodes').map((node) => {
    const attributes = toNamedValues(node, declarations.nodes);
    const { id, rest } = toId(node, attributes, tables);
    ids.set(toItem(node.id), id ?? '');
    return { cells: [[columns.node, id] as const], attributes: rest };
  });
  const edges = collect(parts, 'edges').map((edge) => {
    const attributes = toNamedValues(edge, declarations.edges);
    const { id, rest } = toId(edge, attributes, tables);
    const { directed, ...others } = rest;
    const toEnd = (end: unknown) => ids.get(toItem(end)) ?? toJsonCell(end, 'text');
    return {
      cells: [
        [columns.edge, id] as const,
        [columns.source, toEnd(edge.s)] as const,
        [columns.target, toEnd(edge.t)] as const,
        [columns.directed, String(directed ?? true)] as const,
      ],
      attributes: others,
    };
  });
  const nodeFields = new Map([['name', 'name'] as const, ['represents', 'identifier'] as const]);
  addJsonElements(tables.nodes, nodes, nodeFields);
  addJsonElements(tables.edges, edges, new Map([['interaction', 'type']]));
}

/** CX2 numbers nodes and edges; what this program wrote says which of its own ids a number represents. */
function toId(
  element: JsonObject,
  attributes: JsonObject,
  { own }: GraphTables,
): { readonly id: string | undefined; readonly rest: JsonObject } {
  if (own === '') return { id: toJsonCell(element.id, 'text'), rest: attributes };
  const { represents, ...rest } = attributes;
  return { id: toJsonCell(represents ?? element.id, 'text'), rest };
}

function readHead(tables: GraphTables, aspects: readonly JsonObject[]): void {
  const attributes = Object.fromEntries(aspects.flatMap((aspect) => Object.entries(aspect)));
  tables.title = toText(attributes.name) ?? '';
  tables.description = toText(attributes.description) ?? '';
  tables.own = toText(attributes.backchannel) ?? '';
  for (const [name, value] of Object.entries(attributes)) {
    if (!TOLD.has(name) && value !== null && value !== '') tables.addFact(name, toItem(value));
  }
}

function describeOthers({ remarks }: GraphTables, parts: readonly JsonObject[]): void {
  const others = new Set(
    parts.flatMap((part) => Object.keys(part)).filter((aspect) => !BOOKKEEPING.has(aspect)),
  );
  if (others.size === 0) return;
  remarks.add('aspects', {
    severity: 'note',
    place: '',
    message: `These parts of the file, which say how it looks in Cytoscape, are passed over: ${[...others].join(', ')}.`,
    fix: '',
  });
}

/** Returns the declarations of nodes and of edges. */
function readDeclarations(aspects: readonly JsonObject[]): {
  readonly nodes: Cx2Declarations;
  readonly edges: Cx2Declarations;
} {
  return { nodes: readSide(aspects, 'nodes'), edges: readSide(aspects, 'edges') };
}

function readSide(aspects: readonly JsonObject[], side: 'nodes' | 'edges'): Cx2Declarations {
  const names = new Map<string, string>();
  const defaults = new Map<string, unknown>();
  for (const { [side]: declared } of aspects) {
    for (const [name, declaration] of isJsonObject(declared) ? Object.entries(declared) : []) {
      if (!isJsonObject(declaration)) continue;
      if (typeof declaration.a === 'string') names.set(declaration.a, name);
      if (declaration.v !== undefined) defaults.set(name, declaration.v);
    }
  }
  return { names, defaults };
}

/** Returns the attributes of a node or an edge under their full names, with defaults, and where it stands on the screen. */
function toNamedValues(element: JsonObject, { names, defaults }: Cx2Declarations): JsonObject {
  const values = new Map<string, unknown>(defaults);
  for (const axis of ['x', 'y', 'z']) {
    if (element[axis] !== undefined) values.set(`viz:${axis}`, element[axis]);
  }
  for (const [name, value] of isJsonObject(element.v) ? Object.entries(element.v) : []) {
    values.set(names.get(name) ?? name, value);
  }
  return Object.fromEntries(values);
}
