'use client';

import { Pagination } from '@mantine/core';
import styles from './tie-table.module.css';

/** The way through a table that is too long for one page. */
export function TablePages({
  total,
  page,
  onChange,
}: {
  total: number;
  page: number;
  onChange: (page: number) => void;
}) {
  return (
    <Pagination
      data-action="turn-page"
      size="sm"
      total={total}
      value={page}
      onChange={onChange}
      className={styles.pages}
    />
  );
}
