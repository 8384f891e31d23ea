'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { GridColumn } from '@/lib/formats/paste/grid-columns';
import { writeCell } from '@/lib/formats/paste/write-block';
import type { Network } from '@/lib/network/network';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { addRow, readSource } from './grid-edit';
import { NEW_ROW_WORDS, type ThingGridId } from './grid-layout';
import styles from './thing-grid.module.css';

/**
 * The last row of a grid: what is written in it is added with Enter, and the cursor stands in its first cell again. An arrow up goes
 * back to the rows above. A claim begins with what is worked from.
 */
export function NewRow({
  grid,
  columns,
  onLeave,
  onAdded,
}: {
  grid: ThingGridId;
  columns: readonly GridColumn[];
  /** Gives the focus to a column of the last row above. */
  onLeave: (column: string) => void;
  onAdded: () => void;
}) {
  const ref = useRef<HTMLTableRowElement>(null);
  const { texts, problem, write, add } = useNewThing(grid, columns, () => {
    ref.current?.querySelector('input')?.focus();
    onAdded();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const column = event.target instanceof Element ? event.target.closest('td')?.dataset.column : undefined;
    if (event.key === 'ArrowUp' && column !== undefined) onLeave(column);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) void add();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <tr ref={ref} className={styles.newRow} data-action="add-row" onKeyDown={onKeyDown}>
        {columns.map(({ id, label }, at) => (
          <td key={id} data-column={id}>
            <input
              className={styles.field}
              aria-label={`${NEW_ROW_WORDS[grid]}: ${label}`}
              aria-invalid={problem !== null || undefined}
              placeholder={at === 0 ? `${NEW_ROW_WORDS[grid]} …` : label}
              autoComplete="off"
              spellCheck={false}
              dir="auto"
              value={texts[id] ?? ''}
              onChange={(event) => write(id, event.currentTarget.value)}
            />
          </td>
        ))}
      </tr>
      {problem !== null && (
        <tr>
          <td colSpan={columns.length} className={styles.problem}>
            <span role="alert">{problem}</span>
          </td>
        </tr>
      )}
    </>
  );
}

/** Keeps what is written of a thing that is to be added, and why it could not be. */
function useNewThing(grid: ThingGridId, columns: readonly GridColumn[], onAdded: () => void) {
  const network = useExplorer(({ now }) => now.network);
  const { edit } = useExplorerStore();
  const [texts, setTexts] = useState(() => toFirstTexts(network, grid));
  const [problem, setProblem] = useState<string | null>(null);
  const write = (column: string, text: string) => {
    setProblem(null);
    setTexts((now) => ({ ...now, [column]: text }));
  };
  const add = async () => {
    const edited = addRow(
      network,
      grid,
      columns.map(({ id }) => texts[id] ?? ''),
    );
    if (edited.kind === 'refused') return setProblem(edited.message);
    if (edited.kind === 'nothing') return;
    const added = edited.added === null ? undefined : { list: grid, id: edited.added };
    const outcome = await edit(edited.change, { ...(added && { added }) });
    if (outcome.kind === 'refused') return setProblem(outcome.refusal.issues[0]?.message ?? 'It is refused.');
    flushSync(() => setTexts(toFirstTexts(network, grid)));
    onAdded();
  };
  return { texts, problem, write, add };
}

/** A claim that is added stands in what is worked from, in sight and changeable. */
function toFirstTexts(network: Network, grid: ThingGridId): Readonly<Record<string, string>> {
  const source = grid === 'claims' ? readSource(network) : null;
  if (!source) return {};
  const claim = { id: '', statement: '', relationships: [], meetings: [], notes: '', evidence: [source] };
  const columns = ['document', 'attribution', 'locator', 'date'];
  return Object.fromEntries(columns.map((id) => [id, writeCell(network, 'claims', claim, id)]));
}
