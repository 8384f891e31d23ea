'use client';

import { memo, type ReactNode } from 'react';
import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import { StandingSign } from '@/app/_symbols/standing-symbol';
import { TieSymbol } from '@/app/_symbols/tie-symbol';
import type { ViewAction } from '@/lib/explorer/reducer';
import { toPeriodLabel } from '@/lib/network/partial-date';
import { isRightToLeft } from '@/lib/view/label-lines';
import type { TieRow as Row, TieColumn } from '@/lib/view/tie-rows';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { getStanding } from '@/lib/vocabulary/standings';
import { type EditableColumn, isEditable } from '../editing/editable-columns';
import { loadCellEditor } from '../editing/lazy-editing';
import { useExplorer } from '../state/explorer-store-context';
import { toTypeWords } from './tie-layout';
import styles from './tie-table.module.css';
import type { Cell } from './use-cell-keys';

/** Loaded with the first cell that a user edits. */
const CellEditor = createLazyPart('CellEditor', loadCellEditor, {
  place: 'over',
  close: ({ onClose }) => onClose,
});

type TieRowProps = {
  readonly row: Row;
  /** From 0, in the whole table. */
  readonly number: number;
  readonly type: RelationshipType | undefined;
  /** The tie in words. */
  readonly sentence: string;
  readonly isSelected: boolean;
  /** Whether the table has a column for a third party. */
  readonly hasThird: boolean;
  /** The column whose cell is being edited. */
  readonly edited: EditableColumn | null;
  readonly dispatch: (action: ViewAction) => void;
  readonly onEdit: (cell: Cell) => void;
  readonly onClose: () => void;
};

/** A row selects its tie. A double click edits a cell, as F2 does where the focus is. */
export const TieRow = memo(function TieRow({
  row,
  number,
  type,
  sentence,
  isSelected,
  hasThird,
  edited,
  dispatch,
  onEdit,
  onClose,
}: TieRowProps) {
  const select = (additive: boolean) =>
    dispatch({ type: 'selectRelationship', relationship: row.id, additive });
  // What is cut can be read by pointing at it.
  const cell = (column: TieColumn, content: ReactNode, full?: string, className?: string) => {
    const mayEdit = isEditable(column) && (column !== 'third' || type?.third != null);
    return (
      <td
        className={className}
        title={full}
        data-tie={row.id}
        data-column={column}
        data-editable={mayEdit || undefined}
        // The name of the tie is a button, and takes the focus for its cell.
        tabIndex={column === 'type' ? undefined : -1}
        onDoubleClick={mayEdit ? () => onEdit({ row: row.id, column }) : undefined}
      >
        {edited === column ? <Editor tie={row.id} column={edited} onClose={onClose} /> : content}
      </td>
    );
  };
  return (
    <tr
      className={styles.row}
      data-row={row.id}
      // The head is the first.
      aria-rowindex={number + 2}
      aria-selected={isSelected}
      data-selected={isSelected || undefined}
      onClick={(event) => select(event.shiftKey || event.ctrlKey || event.metaKey)}
    >
      {cell('source', <Words>{row.source.name}</Words>, row.source.name)}
      {cell(
        'type',
        <TieButton row={row} type={type} sentence={sentence} isSelected={isSelected} />,
        toTypeWords(row),
      )}
      {cell('target', <Words>{row.target?.name}</Words>, row.target?.name)}
      {hasThird && cell('third', row.third && <Third {...row.third} />, row.third?.name)}
      {cell('from', toPeriodLabel(row), toPeriodLabel(row), styles.date)}
      {cell(
        'standing',
        <span className={styles.standing}>
          <StandingSign standing={row.standing} isShort /> {getStanding(row.standing).label}
        </span>,
      )}
      {cell('evidence', row.evidenceCount, undefined, styles.number)}
    </tr>
  );
});

/** The type of a tie as a button, which selects the tie as a click on its row does. */
function TieButton({
  row,
  type,
  sentence,
  isSelected,
}: Pick<TieRowProps, 'row' | 'type' | 'sentence' | 'isSelected'>) {
  return (
    <button
      type="button"
      data-action="select-tie"
      className={styles.tie}
      aria-pressed={isSelected}
      // What is seen is part of what is said (WCAG 2.5.3).
      aria-label={`${sentence}, ${toTypeWords(row)}`}
    >
      {type && <TieSymbol type={type} isShort />} <span className={styles.words}>{toTypeWords(row)}</span>
    </button>
  );
}

/** A name on two lines at most. */
function Words({ children }: { children: string | undefined }) {
  return <bdi className={styles.words}>{children}</bdi>;
}

function Third({ label, name }: NonNullable<Row['third']>) {
  return (
    // What is cut is the end of the name, on whichever side that is.
    <span className={styles.words} dir={isRightToLeft(name) ? 'rtl' : 'ltr'}>
      <span className={styles.soft}>{label}</span> <bdi>{name}</bdi>
    </span>
  );
}

/** What is edited is the tie as it is now, not as the map last showed it. */
function Editor({
  tie: wanted,
  column,
  onClose,
}: {
  tie: string;
  column: EditableColumn;
  onClose: () => void;
}) {
  const tie = useExplorer(({ now }) => now.network.relationships.find(({ id }) => id === wanted));
  return tie ? <CellEditor tie={tie} column={column} onClose={onClose} /> : null;
}
