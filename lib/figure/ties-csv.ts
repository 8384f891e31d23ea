import Papa from 'papaparse';
import type { FilterResult } from '@/lib/graph/filter';
import type { NetworkGraph } from '@/lib/graph/network-graph';
import { toPlainText } from '@/lib/view/label-lines';
import { toTieRows } from '@/lib/view/tie-rows';

/** Spreadsheets take a file without it for one in the script of the machine. */
const BYTE_ORDER_MARK = '\ufeff';

const COLUMNS = [
  'id',
  'source',
  'source_id',
  'type',
  'type_id',
  'target',
  'target_id',
  'third_role',
  'third',
  'third_id',
  'from',
  'to',
  'standing',
  'evidence',
  'documents',
];

/**
 * Answers the ties shown as a table in CSV (RFC 4180), in the file's order, with a head. No cell is a formula to a
 * spreadsheet: one that could be begins with an apostrophe.
 */
export function toTiesCsv(graph: NetworkGraph, shown: FilterResult): string {
  const titles = new Map(graph.getAttribute('network').documents.map(({ id, title }) => [id, title]));
  const rows = toTieRows(graph, shown).map((row) => [
    row.id,
    toPlainText(row.source.name),
    row.source.id,
    toPlainText(row.type.label),
    row.type.id,
    toPlainText(row.target.name),
    row.target.id,
    toPlainText(row.third?.label ?? ''),
    toPlainText(row.third?.name ?? ''),
    row.third?.id ?? '',
    row.from ?? '',
    row.to ?? '',
    row.standing,
    row.evidenceCount,
    listDocuments(shown, row.id, titles),
  ]);
  return `${BYTE_ORDER_MARK}${Papa.unparse({ fields: COLUMNS, data: rows }, { escapeFormulae: true })}\r\n`;
}

function listDocuments(
  { standings }: FilterResult,
  relationship: string,
  titles: ReadonlyMap<string, string>,
): string {
  const { evidence = [] } = standings.relationships.get(relationship) ?? {};
  const documents = new Set(evidence.map((item) => item.document));
  return [...documents].map((id) => toPlainText(titles.get(id) ?? id)).join('; ');
}
