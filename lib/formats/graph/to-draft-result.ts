import { createDraft } from '../create-draft';
import type { DraftTable, ReadResult } from '../draft';
import { guessMapping } from '../guess/guess-mapping';
import type { ElementTable } from './element-table';
import type { GraphTables } from './graph-tables';
import { withoutRows } from './without-rows';

/** Answers the draft of a graph, with a mapping that says what its format knows and guesses the rest. */
export function toDraftResult(tables: GraphTables, nodes: DraftTable, edges: DraftTable): ReadResult {
  const ties = withoutLegs(tables, edges);
  const draft = createDraft({
    title: tables.title,
    description: toDescription(tables),
    actors: nodes,
    ties,
    remarks: tables.remarks.toRemarks(),
  });
  const known = { actors: toKnown(tables.nodes, nodes), ties: toKnown(tables.edges, edges) };
  return { kind: 'draft', draft, ...guessMapping(draft, known), tellHeaders: null };
}

/** Answers what the file says of itself: its description, then who made it and the like, a line each. */
function toDescription({ description, facts }: GraphTables): string {
  const lines = facts.map(({ name, text }) => `${name}: ${text}`);
  return [description, lines.join('\n')].filter((part) => part !== '').join('\n\n');
}

function toKnown<Field extends string>(
  { fields }: ElementTable<Field>,
  { columns }: DraftTable,
): ReadonlyMap<string, Field> {
  return new Map([...fields].map(([column, field]) => [columns[column]?.name ?? '', field]));
}

/**
 * Answers the edges without the legs of third actors that this program wrote beside their relationships, and that have come
 * through another program: the relationship itself names its third actor.
 */
function withoutLegs({ remarks }: GraphTables, edges: DraftTable): DraftTable {
  const leg = edges.columns.findIndex(({ name }) => name === 'leg');
  if (leg < 0 || !edges.columns.some(({ name }) => name === 'relationship')) return edges;
  const passed = new Set<number>();
  for (let row = 0; row < edges.rows; row += 1) if (edges.cell(row, leg) !== '') passed.add(row);
  if (passed.size > 0) {
    const legs = passed.size === 1 ? '1 edge is' : `${passed.size.toLocaleString('en')} edges are`;
    remarks.add('legs', {
      severity: 'note',
      place: '',
      message: `${legs} only the second leg of a relationship with three actors, and passed over.`,
      fix: '',
    });
  }
  return withoutRows(edges, passed);
}
