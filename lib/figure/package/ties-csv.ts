import Papa from 'papaparse';
import type { FilterResult } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { guardFormula } from '@/lib/network/guard-formula';
import type { Actor } from '@/lib/network/network';
import { collectTieEvidence, type EvidenceColumns, type WeighedEvidence } from '@/lib/view/evidence-columns';
import { toPlainText } from '@/lib/view/label-lines';
import { type TieRow, toTieRows } from '@/lib/view/tie-rows';

/** Spreadsheets take a file without it for one in the script of the machine. */
const BYTE_ORDER_MARK = '\ufeff';

type Cell = string | number | null | undefined;

const TIE_COLUMNS: Readonly<Record<string, (tie: TieRow) => Cell>> = {
  id: ({ id }) => id,
  source: ({ source }) => source.name,
  source_id: ({ source }) => source.id,
  type: ({ type }) => type.label,
  type_id: ({ type }) => type.id,
  target: ({ target }) => target?.name,
  target_id: ({ target }) => target?.id,
  third_role: ({ third }) => third?.label,
  third: ({ third }) => third?.name,
  third_id: ({ third }) => third?.id,
  from: ({ from }) => from,
  to: ({ to }) => to,
  proposed: ({ isProposed }) => (isProposed ? 'yes' : ''),
  standing: ({ standing }) => standing,
};

const NO_EVIDENCE = { saysSo: [], saysNot: [] };

/** One item of what is said for or against a tie. Without a item: a denial, or a tie, without a source. */
type Item = {
  readonly evidence: 'supports' | 'denies' | 'none';
  /** The statement of the claim through which it speaks. */
  readonly claim: string;
  readonly denier: Actor | null;
  readonly item: WeighedEvidence | null;
};

const ITEM_COLUMNS: Readonly<Record<string, (item: Item) => Cell>> = {
  evidence: ({ evidence }) => evidence,
  claim: ({ claim }) => claim,
  denied_by: ({ denier }) => denier?.name,
  denied_by_id: ({ denier }) => denier?.id,
  speaker: ({ item }) => item?.speaker?.name,
  speaker_id: ({ item }) => item?.speaker?.id,
  attribution: ({ item }) => item?.attribution,
  document: ({ item }) => item?.document.title,
  document_id: ({ item }) => item?.document.id,
  authors: ({ item }) => item?.document.authors.join('; '),
  publisher: ({ item }) => item?.document.publisher,
  published: ({ item }) => item?.document.published,
  reliability: ({ item }) => item?.document.reliability,
  locator: ({ item }) => item?.evidence.locator,
  date: ({ item }) => item?.evidence.date,
  credibility: ({ item }) => item?.evidence.credibility,
  excerpt: ({ item }) => item?.evidence.excerpt,
};

/**
 * Returns the ties shown, with what is said for and against each, as a table in CSV (RFC 4180) with a head: a line for each
 * item of evidence and for each denial, in the file's order, and one line for a tie without any. No cell is a formula to a
 * spreadsheet.
 */
export function toTiesCsv(graph: NetworkGraph, shown: FilterResult): string {
  const { relationships, claims } = graph.getAttribute('network');
  const known = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const statements = new Map(claims.map(({ id, statement }) => [id, statement]));
  const rows = toTieRows(graph, shown).flatMap((tie) => {
    const cells = toCells(TIE_COLUMNS, tie);
    const relationship = known.get(tie.id);
    const columns = relationship ? collectTieEvidence(graph, shown, relationship) : NO_EVIDENCE;
    return listItems(columns, statements).map((item) => [...cells, ...toCells(ITEM_COLUMNS, item)]);
  });
  const table = [[...Object.keys(TIE_COLUMNS), ...Object.keys(ITEM_COLUMNS)], ...rows];
  return `${BYTE_ORDER_MARK}${Papa.unparse(table, { newline: '\r\n' })}\r\n`;
}

function toCells<T>(columns: Readonly<Record<string, (thing: T) => Cell>>, thing: T): readonly string[] {
  return Object.values(columns).map((read) => guardFormula(toPlainText(String(read(thing) ?? ''))));
}

function listItems(
  { saysSo, saysNot }: Pick<EvidenceColumns, 'saysSo' | 'saysNot'>,
  statements: ReadonlyMap<string, string>,
): readonly Item[] {
  const supporting = saysSo.map(
    (item): Item => ({
      evidence: 'supports',
      claim: item.through?.statement ?? '',
      denier: null,
      item,
    }),
  );
  const denying = saysNot.flatMap(({ denier, relationship: { claim: denied }, items }): Item[] => {
    const claim = (denied !== null && statements.get(denied)) || '';
    const documented = items.length > 0 ? items : [null];
    return documented.map((item) => ({ evidence: 'denies', claim, denier, item }));
  });
  const items = [...supporting, ...denying];
  return items.length > 0 ? items : [{ evidence: 'none', claim: '', denier: null, item: null }];
}
