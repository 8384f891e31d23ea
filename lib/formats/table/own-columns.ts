import { evidenceSchema, networkSchema } from '@/lib/network/schema';

/**
 * The tables that this program writes, and how it knows them again: by their first columns, in this order. Columns behind them are
 * extra fields, those of evidence with `evidence:` before their name.
 */
export const OWN_COLUMNS = {
  network: ['id', 'title', 'description', 'asOf'],
  actors: ['id', 'name', 'kind', 'aliases', 'role', 'country', 'from', 'to', 'notes'],
  ties: [
    ...['id', 'type', 'source', 'sourceName', 'sourceKind', 'target', 'targetName', 'targetKind'],
    ...['third', 'thirdName', 'thirdKind', 'claim', 'from', 'to', 'notes', 'standing'],
    ...['document', 'documentTitle', 'publisher', 'authors', 'published', 'url', 'reliability'],
    ...['attribution', 'speaker', 'excerpt', 'locator', 'said', 'credibility'],
  ],
  documents: ['id', 'title', 'publisher', 'authors', 'published', 'url', 'reliability'],
  claims: [
    ...['id', 'statement', 'relationships', 'notes', 'standing'],
    ...['document', 'attribution', 'speaker', 'excerpt', 'locator', 'said', 'credibility'],
  ],
  meetings: ['id', 'title', 'from', 'to', 'place', 'participant', 'role'],
  types: ['id', 'label', 'inverseLabel', 'plural', 'family'],
} as const;

/** The fields of evidence but the unnamed speaker, who has a column with a prefix behind the others where there is one. */
const { unnamedSpeaker: _unnamed, ...evidenceFields } = evidenceSchema.shape;
export const TABLED_EVIDENCE: Readonly<Record<string, unknown>> = evidenceFields;

/** The fields of a network but its two sides, which have a column behind the others where there are any. */
const { between: _, ...fields } = networkSchema.shape;
export const TABLED_FIELDS: Readonly<Record<string, unknown>> = fields;

export type OwnTable = keyof typeof OWN_COLUMNS;

/** Stands behind the columns of ties when a tie has one: tables of networks without are as they were before there was one. */
export const MODALITY_COLUMN = 'modality';

/** Of an extra field whose name is that of a column, or begins as a prefix does. */
export const EXTRA_PREFIX = 'extra:';
export const EVIDENCE_PREFIX = 'evidence:';
export const IDENTIFIER_PREFIX = 'identifier:';
/** Of actors, behind the others where one acts through others: files from before have no such column. */
export const SHADOW_COLUMN = 'shadow';

const LONGEST_FIRST: readonly OwnTable[] = [
  'ties',
  'claims',
  'actors',
  'meetings',
  'documents',
  'network',
  'types',
];

/** Returns which of this program's tables has these columns, or null for a table from elsewhere. */
export function findOwnTable(columns: readonly string[]): OwnTable | null {
  return (
    LONGEST_FIRST.find((table) => OWN_COLUMNS[table].every((name, index) => columns[index] === name)) ?? null
  );
}
