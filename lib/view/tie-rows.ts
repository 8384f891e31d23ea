import type { FilterResult } from '@/lib/graph/filter/filter';
import { getMarks } from '@/lib/graph/filter/shown-marks';
import { type GraphIndex, getGraphIndex } from '@/lib/graph/model/graph-index';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { getTieStandings, toStandingId } from '@/lib/graph/model/tie-standings';
import { ABSENT, findOther, matchThings } from '@/lib/network/match-things';
import type { PartialDate, Relationship } from '@/lib/network/network';
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

/** The rows of a graph, by the number of the relationship, and what they were made of. */
type KeptRows = {
  readonly rows: TieRow[];
  readonly codes: Uint8Array;
  readonly evidence: Uint32Array;
};

const known = new WeakMap<NetworkGraph, KeptRows>();

/** Returns the rows as they were shown last: filters change their standings alone. */
function listKeptRows(graph: NetworkGraph): KeptRows {
  const found = known.get(graph);
  if (found) return found;
  const index = getGraphIndex(graph);
  const { codes, evidence } = getTieStandings(graph.getAttribute('standings'), index);
  const toRow = createRowMaker(index);
  const kept: KeptRows = { rows: [], codes: codes.slice(), evidence: evidence.slice() };
  const carry = findCarriedRow(graph, index);
  for (let r = 0; r < index.relationships.length; r++) {
    const last = carry(r);
    kept.rows.push(last?.row ?? toRow(r, toStandingId(codes[r] as number), evidence[r] as number));
    if (!last) continue;
    kept.codes[r] = last.code;
    kept.evidence[r] = last.evidence;
  }
  known.set(graph, kept);
  return kept;
}

type CarriedRow = { readonly row: TieRow; readonly code: number; readonly evidence: number };

/** Returns what finds the row that a relationship had before an edit that leaves it, its type, and all actors of whom it tells. */
function findCarriedRow(graph: NetworkGraph, index: GraphIndex): (relationship: number) => CarriedRow | null {
  const { before } = graph;
  const kept = before && known.get(before);
  if (!before || !kept) return () => null;
  const last = getGraphIndex(before);
  const others = findOther(index.actors, last.actors);
  const numbers = matchThings(index.relationships, last.relationships);
  const isOther = (id: string | null) => id !== null && others.has(id);
  return (r) => {
    const at = numbers[r] ?? ABSENT;
    const row = kept.rows[at];
    if (at === ABSENT || !row || index.types[r] !== last.types[at]) return null;
    if (others.size > 0 && [row.source.id, row.target?.id ?? null, row.third?.id ?? null].some(isOther))
      return null;
    return { row, code: kept.codes[at] as number, evidence: kept.evidence[at] as number };
  };
}

function createRowMaker(
  index: GraphIndex,
): (relationship: number, standing: StandingId, evidenceCount: number) => TieRow {
  const actors: { readonly id: string; readonly name: string }[] = [];
  const toActor = (id: string) => {
    const at = index.actorNumbers.get(id) ?? ABSENT;
    const actor = index.actors[at];
    if (!actor) return { id, name: id };
    actors[at] ??= { id, name: actor.name };
    return actors[at] as { readonly id: string; readonly name: string };
  };
  const nouns = new Map(
    [...new Set(index.types)].map((type) => [type, { id: type.id, label: toTypeNoun(type) }]),
  );
  return (r, standing, evidenceCount) => {
    const relationship = index.relationships[r] as Relationship;
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
      standing,
      evidenceCount,
    };
  };
}

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
