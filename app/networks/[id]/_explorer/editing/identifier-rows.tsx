'use client';

import { CloseButton, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Actor } from '@/lib/network/network';
import styles from './form.module.css';

type Row = { readonly key: number; readonly scheme: string; readonly value: string };

/** Ids of an actor in other collections, one to a row; a row without a collection is no id yet. */
export function IdentifierRows({
  identifiers,
  error,
  onChange,
}: {
  identifiers: Actor['identifiers'];
  error?: string;
  onChange: (identifiers: Actor['identifiers']) => void;
}) {
  const [rows, setRows] = useState<readonly Row[]>(() =>
    Object.entries(identifiers).map(([scheme, value], key) => ({ key, scheme, value })),
  );
  const [next, setNext] = useState(rows.length);
  const write = (written: readonly Row[]) => {
    setRows(written);
    const named = written.filter(({ scheme }) => scheme.trim() !== '');
    onChange(Object.fromEntries(named.map(({ scheme, value }) => [scheme.trim(), value.trim()])));
  };
  const change = (key: number, part: Partial<Row>) =>
    write(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Other identifiers</legend>
      {rows.map((row) => (
        <IdentifierRow
          key={row.key}
          row={row}
          onChange={(part) => change(row.key, part)}
          onRemove={() => write(rows.filter(({ key }) => key !== row.key))}
        />
      ))}
      {error && (
        <p className={styles.problems} role="alert">
          {error}
        </p>
      )}
      <button
        type="button"
        className={styles.add}
        onClick={() => {
          setRows([...rows, { key: next, scheme: '', value: '' }]);
          setNext(next + 1);
        }}
      >
        Add an id
      </button>
    </fieldset>
  );
}

function IdentifierRow({
  row: { scheme, value },
  onChange,
  onRemove,
}: {
  row: Row;
  onChange: (part: Partial<Row>) => void;
  onRemove: () => void;
}) {
  return (
    <div className={styles.row}>
      <div className={styles.pair}>
        <TextInput
          size="xs"
          aria-label="Collection"
          placeholder="wikidata"
          value={scheme}
          onChange={(event) => onChange({ scheme: event.currentTarget.value })}
        />
        <TextInput
          size="xs"
          aria-label={`Id in ${scheme || 'the collection'}`}
          placeholder="Q42"
          value={value}
          onChange={(event) => onChange({ value: event.currentTarget.value })}
        />
      </div>
      <CloseButton aria-label={`Remove the id in ${scheme || 'the collection'}`} onClick={onRemove} />
    </div>
  );
}
