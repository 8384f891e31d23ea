import type { ActorField, DraftTable, TieField } from '../draft';
import { RemarkList } from '../remark-list';
import { ElementTable } from './element-table';
import { withoutRows } from './without-rows';

/** What a file of nodes and edges holds, gathered while it is read. */
export class GraphTables {
  title = '';
  description = '';
  /** What this program writes about a network as a whole, as JSON; empty in a file of another program. */
  own = '';
  /** What else the file says of itself: who made it, with what. */
  readonly facts: { readonly name: string; readonly text: string }[] = [];
  readonly nodes = new ElementTable<ActorField>();
  readonly edges = new ElementTable<TieField>();
  readonly remarks = new RemarkList();
  /** Where a row stands in a file that has no lines to speak of. */
  placeOf: (side: 'nodes' | 'edges', row: number) => string = () => '';
  /** The columns that every graph has. */
  readonly columns = {
    node: this.nodes.addColumn('id', 'text', 'id'),
    edge: this.edges.addColumn('id', 'text', 'id'),
    source: this.edges.addColumn('source', 'text', 'source'),
    target: this.edges.addColumn('target', 'text', 'target'),
    directed: this.edges.addColumn('directed', 'boolean', 'directed'),
  } as const;

  /**
   * Answers the tables of nodes and edges without those that cannot stand: a node without an id or with that of an earlier
   * one, and an edge that ends at a node that is not there. Each is told of with its place.
   */
  toTables(): { readonly nodes: DraftTable; readonly edges: DraftTable } {
    const { columns } = this;
    const nodes = this.nodes.toTable();
    const edges = this.edges.toTable();
    const known = new Set<string>();
    const passedNodes = new Set<number>();
    for (let row = 0; row < nodes.rows; row += 1) {
      const id = nodes.cell(row, columns.node);
      if (id !== '' && !known.has(id)) known.add(id);
      else {
        passedNodes.add(row);
        this.tellNode(id, this.toPlace('nodes', row, nodes));
      }
    }
    const passedEdges = new Set<number>();
    for (let row = 0; row < edges.rows; row += 1) {
      const missing = [columns.source, columns.target].find((end) => !known.has(edges.cell(row, end)));
      if (missing === undefined) continue;
      passedEdges.add(row);
      const place = this.toPlace('edges', row, edges);
      this.tellEnd(edges.cell(row, missing), missing === columns.source, place);
    }
    return { nodes: withoutRows(nodes, passedNodes), edges: withoutRows(edges, passedEdges) };
  }

  private toPlace(side: 'nodes' | 'edges', row: number, table: DraftTable): string {
    const line = table.line(row);
    return line === null ? this.placeOf(side, row) : `line ${line}`;
  }

  private tellNode(id: string, place: string): void {
    if (id === '') {
      this.remarks.add('node without id', {
        severity: 'error',
        place,
        message: 'A node has no id, so that no edge can name it. It is passed over.',
        fix: 'Give it an id.',
      });
      return;
    }
    this.remarks.add('node twice', {
      severity: 'error',
      place,
      message: `The node "${id}" stands twice. The second is passed over, with what it says.`,
      fix: 'Give it an id of its own, or delete it if it is the same.',
    });
  }

  private tellEnd(id: string, isSource: boolean, place: string): void {
    const end = isSource ? 'begins' : 'ends';
    this.remarks.add('dangling edge', {
      severity: 'error',
      place,
      message:
        id === ''
          ? `An edge does not say where it ${end}. It is passed over.`
          : `An edge ${end} at "${id}", and there is no such node. It is passed over.`,
      fix: 'Add the node, or correct the edge.',
    });
  }
}
