import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import type { ActorField, TieField } from '../mapping';
import { RemarkList } from '../remark-list';
import { ElementTable } from './element-table';
import type { GraphPart } from './several-graphs';

/** What a file of nodes and edges holds, gathered while it is read. */
export class GraphTables {
  title = '';
  description = '';
  /** What this program writes about a network as a whole, as JSON; empty in a file of another program. */
  own = '';
  /** What else the file says of itself: who made it, with what. */
  private readonly known: { readonly name: string; readonly text: string }[] = [];
  readonly nodes = new ElementTable<ActorField>();
  readonly edges = new ElementTable<TieField>();
  readonly remarks = new RemarkList();
  /** The graphs of a file that holds several. */
  parts: readonly GraphPart[] = [];
  /** The columns that every graph has. */
  readonly columns = {
    node: this.nodes.addColumn('id', 'text', 'id'),
    edge: this.edges.addColumn('id', 'text', 'id'),
    source: this.edges.addColumn('source', 'text', 'source'),
    target: this.edges.addColumn('target', 'text', 'target'),
    directed: this.edges.addColumn('directed', 'boolean', 'directed'),
  } as const;

  get facts(): readonly { readonly name: string; readonly text: string }[] {
    return this.known;
  }

  /** Throws a TooLargeError when the file says more of itself than is read. */
  addFact(name: string, text: string): void {
    if (this.known.length >= FORMAT_LIMITS.facts) {
      const most = FORMAT_LIMITS.facts.toLocaleString('en');
      throw new TooLargeError(
        `The graph says more than ${most} things of itself as a whole.`,
        'Take attributes of the graph itself out; those of nodes and edges may stay.',
      );
    }
    this.known.push({ name, text });
  }
}
