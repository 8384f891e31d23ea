'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { findMapped } from '@/lib/formats/import-workflow/edit-mapping';
import type { FieldWords } from '@/lib/formats/import-workflow/field-words';
import type { TablePreview } from '@/lib/formats/import-workflow/table-preview';
import styles from './entries.module.css';
import { GuessLine } from './guess-line';
import type { Understood } from './import-decision';
import { findGuess } from './import-state';

/** Of a table with more columns, those that are only kept are folded away. */
const MANY = 12;

/** The columns of one table, each with some of its values, the field that it fills, and why. */
export function ColumnEntries<Field extends string>({
  table,
  part,
  understood: { guesses, mapping },
  fields,
  words,
  onChange,
}: {
  table: TablePreview;
  part: 'actorColumns' | 'tieColumns';
  understood: Understood;
  fields: Readonly<Record<string, Field>>;
  words: readonly FieldWords<Field>[];
  onChange: (column: string, field: Field) => void;
}) {
  const fieldOf = (name: string) => findMapped(fields, name) ?? 'attribute';
  // Decided when it opens: a column that is set back to “kept” stays where it was.
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => {
    // One that is kept for a reason is to be seen, such as the beginning of a conflict beside the year of a row.
    const isTold = (name: string) => guesses.some((guess) => guess.part === part && guess.name === name);
    const kept = table.columns.filter(({ name }) => fieldOf(name) === 'attribute' && !isTold(name));
    return new Set(table.columns.length > MANY ? kept.map(({ name }) => name) : []);
  });
  const wasField = (name: string) => findMapped(mapping?.[part] ?? {}, name);
  return (
    <>
      <ul className={styles.entries}>
        {table.columns
          .filter(({ name }) => !folded.has(name) || fieldOf(name) !== 'attribute')
          .map(({ name, samples }) => (
            <li key={name} className={styles.entry} data-ignored={fieldOf(name) === 'ignore' || undefined}>
              <ColumnWords name={name} samples={samples} />
              <FieldSelect
                label={`The column ${name} means`}
                value={fieldOf(name)}
                words={words}
                onChange={(field) => onChange(name, field)}
              />
              <GuessLine
                guess={findGuess(guesses, part, name, fieldOf(name))}
                otherwise={describeField(fieldOf(name), wasField(name) === fieldOf(name))}
              />
            </li>
          ))}
      </ul>
      {folded.size > 0 && (
        <div className={styles.more}>
          <Button size="compact-xs" variant="default" onClick={() => setFolded(new Set())}>
            {folded.size} more columns, kept as they are
          </Button>
        </div>
      )}
    </>
  );
}

function ColumnWords({ name, samples }: { name: string; samples: readonly string[] }) {
  return (
    <div>
      <bdi className={styles.what}>{name}</bdi>
      <span className={styles.samples}>
        <bdi>{samples.length > 0 ? samples.join(' · ') : 'empty in the first rows'}</bdi>
      </span>
    </div>
  );
}

function FieldSelect<Field extends string>({
  label,
  value,
  words,
  onChange,
}: {
  label: string;
  value: string;
  words: readonly FieldWords<Field>[];
  onChange: (field: Field) => void;
}) {
  const fields = words.flatMap((group) => group.fields);
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = fields.find(([field]) => field === event.currentTarget.value);
        if (chosen) onChange(chosen[0]);
      }}
      data={words.map(({ group, fields: own }) => ({
        group,
        items: own.map(([field, text]) => ({ value: field, label: text })),
      }))}
    />
  );
}

function describeField(field: string, isUnchanged: boolean): string {
  if (field === 'ignore') return 'It does not come in.';
  if (field === 'attribute')
    return 'It keeps its name, stands among the extra fields in the details, and comes out again on export.';
  return isUnchanged ? 'The format says so.' : 'You decided so.';
}
