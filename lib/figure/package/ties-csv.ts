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
  target: ({ target }) => target.name,
  target_id: ({ target }) => target.id,
  third_role: ({ third }) => third?.label,
  third: ({ third }) => third?.name,
  third_id: ({ third }) => third?.id,
  from: ({ from }) => from,
  to: ({ to }) => to,
  standing: ({ standing }) => standing,
};

const NO_EVIDENCE = { saysSo: [], saysNot: [] };

/** One item of what is said for or against a tie. Without a testimony: a denial, or a tie, without a source. */
type Item = {
  readonly evidence: 'supports' | 'denies' | 'none';
  /** The statement of the claim through which it speaks. */
  readonly claim: string;
  readonly denier: Actor | null;
  readonly testimony: WeighedEvidence | null;
};

const ITEM_COLUMNS: Readonly<Record<string, (item: Item) => Cell>> = {
  evidence: ({ evidence }) => evidence,
  claim: ({ claim }) => claim,
  denied_by: ({ denier }) => denier?.name,
  denied_by_id: ({ denier }) => denier?.id,
  speaker: ({ testimony }) => testimony?.speaker?.name,
  speaker_id: ({ testimony }) => testimony?.speaker?.id,
  attribution: ({ testimony }) => testimony?.attribution,
  document: ({ testimony }) => testimony?.document.title,
  document_id: ({ testimony }) => testimony?.document.id,
  authors: ({ testimony }) => testimony?.document.authors.join('; '),
  publisher: ({ testimony }) => testimony?.document.publisher,
  published: ({ testimony }) => testimony?.document.published,
  reliability: ({ testimony }) => testimony?.document.reliability,
  locator: ({ testimony }) => testimony?.evidence.locator,
  date: ({ testimony }) => testimony?.evidence.date,
  credibility: ({ testimony }) => testimony?.evidence.credibility,
  excerpt: ({ testimony }) => testimony?.evidence.excerpt,
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
    (testimony): Item => ({
      evidence: 'supports',
      claim: testimony.through?.statement ?? '',
      denier: null,
      testimony,
    }),
  );
  const denying = saysNot.flatMap(({ denier, relationship: { claim: denied }, testimonies }): Item[] => {
    const claim = (denied !== null && statements.get(denied)) || '';
    const documented = testimonies.length > 0 ? testimonies : [null];
    return documented.map((testimony) => ({ evidence: 'denies', claim, denier, testimony }));
  });
  const items = [...supporting, ...denying];
  return items.length > 0 ? items : [{ evidence: 'none', claim: '', denier: null, testimony: null }];
}
