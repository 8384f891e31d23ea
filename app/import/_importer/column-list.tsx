'use client';

import { NativeSelect } from '@mantine/core';
import type { ActorField, Mapping, TieField } from '@/lib/formats/draft';
import { findMapped, type MappingChange } from '@/lib/formats/way-in/edit-mapping';
import { ACTOR_FIELD_WORDS, type FieldWords, TIE_FIELD_WORDS } from '@/lib/formats/way-in/field-words';
import type { TablePreview } from '@/lib/formats/way-in/table-preview';
import styles from '../import.module.css';
import { GuessLine } from './guess-line';
import { findGuess, type Understood } from './import-state';

/** What each column of the tables means, and why; to be changed. */
export function ColumnList({
  understood: { tables, guesses },
  mapping,
  onChange,
}: {
  understood: Understood;
  mapping: Mapping;
  onChange: (change: MappingChange) => void;
}) {
  const list = <Field extends ActorField | TieField>(
    table: TablePreview,
    part: 'actorColumns' | 'tieColumns',
    fields: Readonly<Record<string, Field>>,
    words: readonly FieldWords<Field>[],
    toChange: (column: string, field: Field) => MappingChange,
  ) => (
    <div key={part}>
      {tables.length > 1 && (
        <h3 className={styles.subheading}>{part === 'tieColumns' ? 'Of ties' : 'Of actors'}</h3>
      )}
      <ul className={styles.entries}>
        {table.columns.map(({ name, samples }) => {
          const field = findMapped(fields, name) ?? 'attribute';
          const guess = findGuess(guesses, part, name, field);
          const wasGuessed = guesses.some((each) => each.part === part && each.name === name);
          return (
            <li key={name} className={styles.entry} data-ignored={field === 'ignore' || undefined}>
              <div>
                <bdi className={styles.what}>{name}</bdi>
                <span className={styles.samples}>
                  <bdi>{samples.length > 0 ? samples.join(' · ') : 'empty in the first rows'}</bdi>
                </span>
              </div>
              <FieldSelect
                label={`The column ${name} means`}
                value={field}
                words={words}
                onChange={(chosen) => onChange(toChange(name, chosen))}
              />
              <GuessLine guess={guess} otherwise={tellField(field, wasGuessed)} />
            </li>
          );
        })}
      </ul>
    </div>
  );
  return (
    <>
      {tables.map((table) => {
        if (table.role === 'ties') {
          return list<TieField>(
            table,
            'tieColumns',
            mapping.tieColumns,
            TIE_FIELD_WORDS,
            (column, field) => ({
              type: 'setTieColumn',
              column,
              field,
            }),
          );
        }
        if (table.role !== 'actors') return null;
        return list<ActorField>(
          table,
          'actorColumns',
          mapping.actorColumns,
          ACTOR_FIELD_WORDS,
          (column, field) => ({
            type: 'setActorColumn',
            column,
            field,
          }),
        );
      })}
    </>
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

function tellField(field: string, wasGuessed: boolean): string {
  if (field === 'ignore') return 'It does not come in.';
  if (wasGuessed) return 'You decided so.';
  if (field === 'attribute') return 'It keeps its name, and comes out again on export.';
  return '';
}
