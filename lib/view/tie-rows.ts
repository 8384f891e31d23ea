import type { FilterResult } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
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

/** Returns a row for each relationship shown, in the file's order. */
export function toTieRows(graph: NetworkGraph, shown: FilterResult): readonly TieRow[] {
  const { relationships } = graph.getAttribute('network');
  const types = graph.getAttribute('types');
  const toActor = (id: string) => ({ id, name: graph.getNodeAttribute(id, 'actor').name });
  return relationships.flatMap((relationship) => {
    const type = types.get(relationship.type);
    if (!type || !shown.relationships.has(relationship.id)) return [];
    const standing = shown.standings.relationships.get(relationship.id);
    const third = type.third ? relationship[type.third.role] : null;
    return [
      {
        id: relationship.id,
        source: toActor(relationship.source),
        type: { id: type.id, label: toTypeNoun(type) },
        target: relationship.target === null ? null : toActor(relationship.target),
        third: third && type.third ? { ...toActor(third), label: type.third.label } : null,
        isProposed: relationship.modality === 'proposed',
        from: relationship.from,
        to: relationship.to,
        standing: standing?.id ?? 'unsourced',
        evidenceCount: standing?.evidence.length ?? 0,
      },
    ];
  });
}

/** Returns the rows in that order; equal rows keep theirs, and what is absent comes last either way. */
export function sortTieRows(rows: readonly TieRow[], order: TieOrder | null): readonly TieRow[] {
  if (!order) return rows;
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const sign = order.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: toKey(row, order.column) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      if (typeof a.key === 'number' && typeof b.key === 'number') return sign * (a.key - b.key);
      return sign * collator.compare(String(a.key), String(b.key));
    })
    .map(({ row }) => row);
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
