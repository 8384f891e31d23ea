'use client';

import hidden from '@/app/_layout/hidden.module.css';
import { GRID_COLUMNS, type GridId } from '@/lib/formats/paste/grid-columns';
import type { PastedRow, PastePlan } from '@/lib/formats/paste/plan-paste';
import { useCut } from '../controls/use-cut';
import { ShowAll } from '../details/show-all';
import { toFormWords } from '../editing/form-words';
import styles from './paste-dialog.module.css';

/** How many are listed at first. */
const MAX_AT_FIRST = 100;

const STATE_WORDS: Readonly<Record<PastedRow['state'], string>> = {
  new: 'New',
  changed: 'Changed',
  same: 'Unchanged',
  refused: 'Refused',
};

/** The rows of a pasted block with what becomes of each: those that are refused first, with the reason. */
export function PasteRows({ grid, plan }: { grid: GridId; plan: PastePlan }) {
  const sorted = plan.rows.toSorted(
    (one, other) => Number(other.state === 'refused') - Number(one.state === 'refused'),
  );
  const { listed, showAll } = useCut(sorted, MAX_AT_FIRST);
  const columns = plan.columns.map(
    (id) => GRID_COLUMNS[grid].find((column) => column.id === id)?.label ?? id,
  );
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={hidden.visuallyHidden}>What was pasted, and what becomes of it</caption>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Becomes</th>
            {columns.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listed.map((row) => (
            <tr key={row.number} data-state={row.state}>
              <td className={styles.number}>{row.number}</td>
              <td className={styles.state}>
                <strong>{STATE_WORDS[row.state]}</strong>
                {listWords(row).map((words) => (
                  <span key={words} className={styles.why}>
                    <bdi>{words}</bdi>
                  </span>
                ))}
              </td>
              {columns.map((label, at) => (
                <td key={label} className={styles.cell}>
                  <bdi>{row.cells[at]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ShowAll showAll={showAll} count={sorted.length} noun="rows" />
    </div>
  );
}

function listWords({ state, problems, remarks, changes }: PastedRow): readonly string[] {
  return state === 'refused' ? problems.map(toFormWords) : [...changes, ...remarks];
}
