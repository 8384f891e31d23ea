'use client';

import { evidenceFrom, fitSource } from '@/lib/explorer/editing/working-source';
import { openWorkingSource } from '@/lib/explorer/editing/working-source-store';
import { GRID_COLUMNS } from '@/lib/formats/paste/grid-columns';
import { NO_CHOICES } from '@/lib/formats/paste/paste-context';
import { planPaste } from '@/lib/formats/paste/plan-paste';
import type { Change } from '@/lib/network/changes/change';
import { buildEdit } from '@/lib/network/changes/edit-thing';
import type { Evidence, Network } from '@/lib/network/network';
import { toFormWords } from '../editing/form-words';
import type { ThingGridId } from './grid-layout';

/** What one cell or one row comes to: a change, nothing, or why it is refused. */
export type GridEdit =
  | { readonly kind: 'change'; readonly change: Change; readonly added: string | null }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly message: string };

/** Returns what a text in a cell of something that is there comes to; an empty one empties the field. */
export function editCell(
  network: Network,
  grid: ThingGridId,
  { row, column }: { readonly row: string; readonly column: string },
  text: string,
): GridEdit {
  const request = { grid, block: [[text]], from: column, onto: [row], hasHead: false, clears: true };
  const edited = toEdit(planPaste(network, request, NO_CHOICES));
  if (edited.kind !== 'change') return edited;
  const { label } = buildEdit(network, { list: grid, id: row }, {});
  const name = label.slice(label.indexOf(' of ') + 4);
  const head = GRID_COLUMNS[grid].find(({ id }) => id === column)?.label.toLowerCase() ?? '';
  return { ...edited, change: { ...edited.change, label: `change ${head} of ${name}` } };
}

/** Returns what the texts of the row for what is new come to, by their columns. */
export function addRow(network: Network, grid: ThingGridId, texts: readonly string[]): GridEdit {
  const from = GRID_COLUMNS[grid][0]?.id ?? '';
  const request = { grid, block: [texts], from, onto: [], hasHead: false };
  const plan = planPaste(network, request, NO_CHOICES);
  const row = plan.rows[0];
  if (row?.state === 'changed' || row?.state === 'same')
    return { kind: 'refused', message: 'There is one of this name already: change it in its own row.' };
  return toEdit(plan);
}

/** Returns what is worked from, as evidence; null for nothing. */
export function readSource(network: Network): Evidence | null {
  return evidenceFrom(fitSource(openWorkingSource(network.id).read(), network));
}

function toEdit({ rows, change, firstAdded }: ReturnType<typeof planPaste>): GridEdit {
  const problems = rows.flatMap((row) => row.problems.map(toFormWords));
  if (problems.length > 0) return { kind: 'refused', message: problems.join(' ') };
  return change ? { kind: 'change', change, added: firstAdded } : { kind: 'nothing' };
}
