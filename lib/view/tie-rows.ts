import type { FilterResult } from '@/lib/graph/filter/filter';
import { getMarks } from '@/lib/graph/filter/shown-marks';
import { getGraphIndex } from '@/lib/graph/model/graph-index';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { getTieStandings, toStandingId } from '@/lib/graph/model/tie-standings';
import { memoize } from '@/lib/network/memoize';
import type { PartialDate } from '@/lib/network/network';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { STANDING_IDS, type StandingId } from '@/lib/vocabulary/standings';
import { toTypeNoun } from '@/lib/vocabulary/tie-wordings';

export type TieRow = {
  readonly id: string;
  readonly source: { readonly id: string; readonly name: string };
  /** The type, by the word for one tie of it: "Mediation". */
  readonly type: { readonly id: string; readonly label: string };
  /** Null for a response without a target. */
  readonly target: { readonly id: string; readonly name: string } | null;
  /** The third actor with its role in words ("to reach"), or null. */
  readonly third: { readonly id: string; readonly name: string; readonly label: string } | null;
  readonly isProposed: boolean;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly standing: StandingId;
  readonly evidenceCount: number;
};

export const TIE_COLUMNS = ['source', 'type', 'target', 'third', 'from', 'standing', 'evidence'] as const;
export type TieColumn = (typeof TIE_COLUMNS)[number];
export type TieOrder = { readonly column: TieColumn; readonly descending: boolean };

/** Returns a row for each relationship shown, in the file's order. A row that is as it was before is the same object. */
export function toTieRows(graph: NetworkGraph, shown: FilterResult): readonly TieRow[] {
  const kept = listKeptRows(graph);
  const index = getGraphIndex(graph);
  const marks = getMarks(shown.relationships, index.relationships);
  const { codes, evidence } = getTieStandings(shown.standings, index);
  const rows: TieRow[] = [];
  for (let r = 0; r < marks.length; r++) {
    if (marks[r] === 0) continue;
    const last = kept.rows[r] as TieRow;
    const isSame = kept.codes[r] === codes[r] && kept.evidence[r] === evidence[r];
    const row = isSame ? last : withStanding(last, codes[r] as number, evidence[r] as number);
    if (!isSame) {
      kept.rows[r] = row;
      kept.codes[r] = codes[r] as number;
      kept.evidence[r] = evidence[r] as number;
    }
    rows.push(row);
  }
  return rows;
}

function withStanding(row: TieRow, code: number, evidenceCount: number): TieRow {
  return { ...row, standing: toStandingId(code), evidenceCount };
}

/** The rows of a graph as they were shown last, by the number of the relationship: filters change their standings alone. */
const listKeptRows = memoize((graph: NetworkGraph) => {
  const index = getGraphIndex(graph);
  const { codes, evidence } = getTieStandings(graph.getAttribute('standings'), index);
  const actors = index.actors.map(({ id, name }) => ({ id, name }));
  const toActor = (id: string) => actors[index.actorNumbers.get(id) ?? -1] ?? { id, name: id };
  const nouns = new Map(
    [...new Set(index.types)].map((type) => [type, { id: type.id, label: toTypeNoun(type) }]),
  );
  const rows = index.relationships.map((relationship, r): TieRow => {
    const type = index.types[r] as RelationshipType;
    const third = type.third ? relationship[type.third.role] : null;
    return {
      id: relationship.id,
      source: toActor(relationship.source),
      type: nouns.get(type) ?? { id: type.id, label: type.label },
      target: relationship.target === null ? null : toActor(relationship.target),
      third: third && type.third ? { ...toActor(third), label: type.third.label } : null,
      isProposed: relationship.modality === 'proposed',
      from: relationship.from,
      to: relationship.to,
      standing: toStandingId(codes[r] as number),
      evidenceCount: evidence[r] as number,
    };
  });
  return { rows, codes: codes.slice(), evidence: evidence.slice() };
});

/** Returns the rows in that order; equal rows keep theirs, and what is absent comes last either way. */
export function sortTieRows(rows: readonly TieRow[], order: TieOrder | null): readonly TieRow[] {
  if (!order) return rows;
  const ranks = rankKeys(rows.map((row) => toKey(row, order.column)));
  // One number for each row, its rank and then its place: numbers are sorted at once, and equal ranks keep their order.
  const last = ranks.reduce((most, rank) => Math.max(most, rank), 0);
  const places = Float64Array.from(ranks, (rank, place) => {
    const turned = rank === ABSENT ? last + 1 : order.descending ? last - rank : rank;
    return turned * rows.length + place;
  }).sort();
  return Array.from(places, (place) => rows[place % rows.length] as TieRow);
}

const ABSENT = -1;

/** Returns where each key stands among all that differ, ABSENT for null: each word is compared once, however many rows have it. */
function rankKeys(keys: readonly (string | number | null)[]): Int32Array {
  const words = [...new Set(keys)].filter((key) => typeof key === 'string');
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  words.sort(compare);
  const ranks = new Map<string, number>();
  let rank = 0;
  words.forEach((word, at) => {
    if (at > 0 && compare(words[at - 1] ?? '', word) !== 0) rank = at;
    ranks.set(word, rank);
  });
  return Int32Array.from(keys, (key) => {
    if (key === null) return ABSENT;
    return typeof key === 'number' ? key : (ranks.get(key) ?? ABSENT);
  });
}

function toKey(row: TieRow, column: TieColumn): string | number | null {
  switch (column) {
    case 'source':
      return row.source.name;
    case 'type':
      return row.type.label;
    case 'target':
      return row.target?.name ?? null;
    case 'third':
      return row.third?.name ?? null;
    case 'from':
      return row.from ?? row.to;
    case 'standing':
      return STANDING_IDS.indexOf(row.standing);
    case 'evidence':
      return row.evidenceCount;
  }
}
