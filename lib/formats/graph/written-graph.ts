import { type Leg, toLegs } from '@/lib/graph/model/network-graph';
import type { Network, Relationship } from '@/lib/network/network';
import { actorSchema, relationshipSchema } from '@/lib/network/schema';
import { computeStandings } from '@/lib/network/standing';
import { toNetworkFile } from '@/lib/network/to-network-file';
import { collectTypes } from '@/lib/network/types-of';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { CellValue } from './cell-form';
import { toOwnHead } from './own-head';
import { ColumnBuilder, type DERIVED, type Fields, NO_TARGET, type WrittenColumn } from './written-columns';

export type WrittenNode = { readonly id: string; readonly label: string };

export type WrittenEdge = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly isSymmetric: boolean;
};

/**
 * A network as nodes and edges with attributes, for every format that holds such. A relationship is the edge from its source to
 * its target, with all that the network file says of it. Its third actor stands among its attributes, and at an end of a
 * second edge, which says of what relationship it is a leg. An answer to a claim that has no target is a loop at its speaker, with
 * an attribute that says so.
 */
export type WrittenGraph = {
  readonly title: string;
  readonly description: string;
  /** What no node and no edge holds: it makes the network whole again when the file is read here. */
  readonly own: string;
  readonly nodes: readonly WrittenNode[];
  readonly nodeColumns: readonly WrittenColumn[];
  readonly edges: readonly WrittenEdge[];
  readonly edgeColumns: readonly WrittenColumn[];
};

/** One edge that is written: that of the relationship itself, or (`role`) that to or from its third actor. */
type Row = {
  readonly tie: Relationship;
  readonly fields: Fields;
  readonly type: RelationshipType;
  readonly leg: Leg;
  readonly role: string | null;
};

/** Returns the graph of a network as it is written. */
export function toWrittenGraph(network: Network): WrittenGraph {
  const { actors = [], relationships = [], ...head } = toNetworkFile(network) as FileLists;
  const nodeColumns = new ColumnBuilder();
  nodeColumns.addFields(actors, Object.keys(actorSchema.shape), new Set(['id', 'name']));
  const rows = listRows(network, relationships);
  const edgeColumns = new ColumnBuilder();
  edgeColumns.addFields(
    rows.map(({ fields }) => fields),
    Object.keys(relationshipSchema.shape),
    new Set(['id', 'source', 'target']),
  );
  addDerived(edgeColumns, network, rows);
  return {
    title: network.title,
    description: network.description,
    own: toOwnHead(head, nodeColumns.toColumns(), edgeColumns.toColumns()),
    nodes: network.actors.map(({ id, name }) => ({ id, label: name })),
    nodeColumns: nodeColumns.toColumns(),
    edges: rows.map(toEdge),
    edgeColumns: edgeColumns.toColumns(),
  };
}

type FileLists = Fields & {
  readonly actors?: readonly Fields[];
  readonly relationships?: readonly Fields[];
};

function listRows(network: Network, files: readonly Fields[]): readonly Row[] {
  const types = collectTypes(network);
  return network.relationships.flatMap((tie, index) => {
    const type = types.get(tie.type);
    const file = files[index];
    if (!type || !file) throw new RangeError(`Relationship "${tie.id}" has the unknown type "${tie.type}".`);
    const legs = toLegs(tie, type);
    return legs.map((leg) => {
      const isOwn = leg.from === tie.source && leg.to === (tie.target ?? tie.source);
      const shared = { type: file.type, from: file.from, to: file.to };
      return {
        tie,
        type,
        leg,
        fields: isOwn ? file : shared,
        role: isOwn ? null : (type.third?.role ?? null),
      };
    });
  });
}

function toEdge({ tie, type, leg, role }: Row): WrittenEdge {
  const id = role === null ? tie.id : leg.key;
  return { id, source: leg.from, target: leg.to, label: type.label, isSymmetric: type.symmetric };
}

/** Adds what other programs cannot work out: standings, and the titles and statements behind ids. */
function addDerived(columns: ColumnBuilder, network: Network, rows: readonly Row[]): void {
  const standings = computeStandings(network).relationships;
  const titles = new Map(network.documents.map(({ id, title }) => [id, title]));
  const statements = new Map(network.claims.map(({ id, statement }) => [id, statement]));
  const hasLegs = rows.some(({ role }) => role !== null);
  const add = (name: (typeof DERIVED)[number], toValue: (row: Row) => CellValue | undefined) =>
    columns.addDerived(name, rows.map(toValue));
  add('symmetric', ({ type }) => type.symmetric);
  add('standing', ({ tie }) => standings.get(tie.id)?.id);
  add('denies', ({ tie }) => statements.get(tie.claim ?? ''));
  add('claims', ({ tie }) => toListed(standings.get(tie.id)?.claims.map((id) => statements.get(id))));
  add('documents', ({ tie }) =>
    toListed(standings.get(tie.id)?.evidence.map(({ document }) => titles.get(document))),
  );
  add('relationship', ({ tie }) => (hasLegs ? tie.id : undefined));
  add('leg', ({ role }) => role ?? undefined);
  add(NO_TARGET, ({ tie, role }) => (tie.target === null && role === null ? true : undefined));
}

/** Returns each text once; undefined for none. */
function toListed(texts: readonly (string | undefined)[] | undefined): readonly string[] | undefined {
  const listed = [...new Set(texts)].filter((text) => text !== undefined);
  return listed.length === 0 ? undefined : listed;
}
