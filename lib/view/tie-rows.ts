import type { FilterResult } from '@/lib/graph/filter/filter';
import { getGraphIndex } from '@/lib/graph/model/graph-index';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { memoize } from '@/lib/network/memoize';
import type { PartialDate } from '@/lib/network/network';
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
  const rows: TieRow[] = [];
  for (let r = 0; r < kept.length; r++) {
    const last = kept[r];
    if (!last || !shown.relationships.has(last.id)) continue;
    const found = shown.standings.relationships.get(last.id);
    const standing = found?.id ?? 'unsourced';
    const evidenceCount = found?.evidence.length ?? 0;
    const isSame = last.standing === standing && last.evidenceCount === evidenceCount;
    const row = isSame ? last : { ...last, standing, evidenceCount };
    kept[r] = row;
    rows.push(row);
  }
  return rows;
}

/** The rows of a graph as they were shown last, by the number of the relationship: filters change their standings alone. */
const listKeptRows = memoize((graph: NetworkGraph): TieRow[] => {
  const { relationships, types } = getGraphIndex(graph);
  const actors = new Map(graph.mapNodes((id, { actor: { name } }) => [id, { id, name }]));
  const toActor = (id: string) => actors.get(id) ?? { id, name: id };
  const nouns = new Map([...new Set(types)].map((type) => [type, { id: type.id, label: toTypeNoun(type) }]));
  return relationships.flatMap((relationship, r) => {
    const type = types[r];
    const noun = type && nouns.get(type);
    if (!type || !noun) return [];
    const third = type.third ? relationship[type.third.role] : null;
    return {
      id: relationship.id,
      source: toActor(relationship.source),
      type: noun,
      target: relationship.target === null ? null : toActor(relationship.target),
      third: third && type.third ? { ...toActor(third), label: type.third.label } : null,
      isProposed: relationship.modality === 'proposed',
      from: relationship.from,
      to: relationship.to,
      standing: 'unsourced',
      evidenceCount: 0,
    };
  });
});

/** Returns the rows in that order; equal rows keep theirs, and what is absent comes last either way. */
export function sortTieRows(rows: readonly TieRow[], order: TieOrder | null): readonly TieRow[] {
  if (!order) return rows;
  const sign = order.descending ? -1 : 1;
  const keys = rows.map((row) => toKey(row, order.column));
  const ranks = rankKeys(keys);
  const places = Array.from(rows.keys());
  return places
    .sort((a, b) => {
      const [one, other] = [ranks[a] ?? ABSENT, ranks[b] ?? ABSENT];
      if (one === ABSENT || other === ABSENT) return Number(one === ABSENT) - Number(other === ABSENT);
      return sign * (one - other);
    })
    .flatMap((place) => rows[place] ?? []);
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
