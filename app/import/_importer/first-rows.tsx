'use client';

import type { ReactNode } from 'react';
import type { TablePreview } from '@/lib/formats/import-workflow/table-preview';
import styles from '../import.module.css';
import rowStyles from './first-rows.module.css';

const TITLES: Readonly<Record<TablePreview['role'], string>> = {
  ties: 'First rows of ties',
  actors: 'First rows of actors',
  documents: 'First rows of documents',
  claims: 'First rows of claims',
  meetings: 'First rows of meetings',
};

/** The first rows of a table, as the file has them. `children` stand above them. */
export function FirstRows({
  table,
  isAlone,
  children,
}: {
  table: TablePreview;
  isAlone: boolean;
  children: ReactNode;
}) {
  const { columns, first, role } = table;
  const title = isAlone ? 'First rows' : TITLES[role];
  const hasLines = first.some(({ line }) => line !== null);
  return (
    <>
      {!isAlone && <h3 className={styles.subheading}>{title}</h3>}
      {children}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className={rowStyles.scroll} tabIndex={0} aria-label={title}>
        <table className={rowStyles.rows}>
          <thead>
            <tr>
              {hasLines && (
                <th scope="col" className={rowStyles.line}>
                  Line
                </th>
              )}
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map(({ line, cells }, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place.
              <tr key={row}>
                {hasLines && <td className={rowStyles.line}>{line}</td>}
                {columns.map(({ name }, column) => (
                  <td key={name}>
                    <bdi>{cells[column]}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
