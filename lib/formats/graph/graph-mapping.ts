import type { ActorField, Draft, DraftTable, Guess, Mapping, ReadResult, TieField } from '../draft';
import type { GraphTables } from './graph-tables';

/** Answers the draft of a graph of another program, with a mapping that knows what its format knows and guesses the rest. */
export function toDraftResult(tables: GraphTables, nodes: DraftTable, edges: DraftTable): ReadResult {
  const draft: Draft = {
    title: tables.title,
    description: toDescription(tables),
    asOf: '',
    actors: nodes,
    ties: edges,
    documents: null,
    claims: null,
    remarks: tables.remarks.toRemarks(),
  };
  const mapping: Mapping = {
    actorColumns: Object.fromEntries(
      nodes.columns.map(({ name }, column): [string, ActorField] => [
        name,
        tables.nodes.fields.get(column) ?? 'attribute',
      ]),
    ),
    tieColumns: Object.fromEntries(
      edges.columns.map(({ name }, column): [string, TieField] => [
        name,
        tables.edges.fields.get(column) ?? 'attribute',
      ]),
    ),
    kinds: {},
    otherKind: 'person',
    types: {},
    otherType: 'talks-to',
    newTypes: [],
    sameActors: [],
    aggregate: 'none',
  };
  const guesses: readonly Guess[] = [];
  return { kind: 'draft', draft, mapping, guesses };
}

/** Answers what the file says of itself: its description, then who made it and the like, a line each. */
function toDescription({ description, facts }: GraphTables): string {
  const lines = facts.map(({ name, text }) => `${name}: ${text}`);
  return [description, lines.join('\n')].filter((part) => part !== '').join('\n\n');
}
