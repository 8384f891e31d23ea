import type { TieColumn } from '@/lib/view/tie-rows';

/** The columns of the table whose cells can be edited; standing and evidence follow from what documents say. */
export const EDITABLE_COLUMNS = ['source', 'type', 'target', 'third', 'from'] as const satisfies TieColumn[];
export type EditableColumn = (typeof EDITABLE_COLUMNS)[number];

export function isEditable(column: TieColumn): column is EditableColumn {
  return EDITABLE_COLUMNS.some((each) => each === column);
}
