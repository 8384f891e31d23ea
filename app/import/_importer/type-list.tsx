'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { TieSymbol } from '@/app/_symbols/tie-symbol';
import { findMapped, type MappingChange, type NewType } from '@/lib/formats/import-workflow/edit-mapping';
import { findType } from '@/lib/formats/import-workflow/find-type';
import type { ImportPlan } from '@/lib/formats/import-workflow/import-plan';
import { isNewType, listTypeChoices, toNewType } from '@/lib/formats/import-workflow/new-type';
import type { Mapping } from '@/lib/formats/mapping';
import type { Guess } from '@/lib/formats/question';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import styles from '../import.module.css';
import entryStyles from './entries.module.css';
import { GuessLine } from './guess-line';
import { findGuess } from './import-state';
import { NewTypeForm } from './new-type-form';
import { toTimes, ValueEntries } from './value-entries';

/** The choice of a type that keeps the name of its value. */
const KEEPS_NAME = '';

const AGGREGATES: readonly (readonly [Mapping['aggregate'], string])[] = [
  ['none', 'a tie for each row'],
  ['month', 'one tie a month, with a count'],
  ['years', 'one tie over years that follow on one another'],
];

/** Which values stand for which type of tie, what types are new, and what ties without a value are. */
export function TypeList({
  plan: { values, types },
  mapping,
  guesses,
  onChange,
}: {
  plan: ImportPlan;
  mapping: Mapping;
  guesses: readonly Guess[];
  onChange: (change: MappingChange) => void;
}) {
  const suggested = values.types.flatMap(({ value }) => {
    const to = findSuggestion(guesses, mapping, value);
    return to === null ? [] : [{ value, to }];
  });
  return (
    <>
      <SuggestedTypes suggested={suggested} onChange={onChange} />
      <ValueEntries
        values={values.types}
        describe={({ value }) => (
          <TypeEntry value={value} types={types} mapping={mapping} guesses={guesses} onChange={onChange} />
        )}
        others={
          values.untyped > 0 && (
            <OtherTies
              count={values.untyped}
              isAll={values.types.length === 0}
              types={types}
              mapping={mapping}
              onChange={onChange}
            />
          )
        }
      />
      <RowsTogether aggregate={mapping.aggregate} onChange={onChange} />
    </>
  );
}

/** How many values may mean a type of the vocabulary, and a way to take all of them for it. */
function SuggestedTypes({
  suggested,
  onChange,
}: {
  suggested: readonly { readonly value: string; readonly to: string }[];
  onChange: (change: MappingChange) => void;
}) {
  if (suggested.length === 0) return null;
  return (
    <div className={styles.row}>
      <p className={styles.soft}>
        {suggested.length === 1 ? 'One value' : `${suggested.length} values`} may mean a type that every
        network knows. Each keeps its own name until you say so.
      </p>
      {suggested.length > 1 && (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            for (const { value, to } of suggested) onChange({ type: 'setType', value, to });
          }}
        >
          Take all suggestions
        </Button>
      )}
    </div>
  );
}

/** What ties are that no value says the type of: all of them, or those without a value. */
function OtherTies({
  count,
  isAll,
  types,
  mapping,
  onChange,
}: {
  count: number;
  isAll: boolean;
  types: ImportPlan['types'];
  mapping: Mapping;
  onChange: (change: MappingChange) => void;
}) {
  return (
    <li className={entryStyles.entry}>
      <div>
        <span className={entryStyles.what}>{isAll ? 'All ties' : 'Ties without a type'}</span>
        <span className={entryStyles.samples}>{toTimes(count)}</span>
      </div>
      <TypeSelect
        label={isAll ? 'All ties are' : 'Ties without a type are'}
        to={mapping.otherType}
        mapping={mapping}
        type={types.find(({ type }) => type.id === mapping.otherType)?.type ?? null}
        onChange={(to) => onChange({ type: 'setOtherType', to })}
      />
      <p className={entryStyles.why}>{isAll && 'No column says what ties the two.'}</p>
    </li>
  );
}

/** Whether a row is a tie, or several rows of one pair and type are. */
function RowsTogether({
  aggregate,
  onChange,
}: {
  aggregate: Mapping['aggregate'];
  onChange: (change: MappingChange) => void;
}) {
  return (
    <NativeSelect
      label="Rows of the same two and type"
      description="Long lists of events can be one tie a month, with a count; tables of years one tie from its first year to its last."
      w="fit-content"
      maw="100%"
      value={aggregate}
      data={AGGREGATES.map(([value, label]) => ({ value, label }))}
      onChange={(event) => {
        const chosen = AGGREGATES.find(([value]) => value === event.currentTarget.value);
        if (chosen) onChange({ type: 'setAggregate', aggregate: chosen[0] });
      }}
    />
  );
}

function TypeEntry({
  value,
  types,
  mapping,
  guesses,
  onChange,
}: {
  value: string;
  types: ImportPlan['types'];
  mapping: Mapping;
  guesses: readonly Guess[];
  onChange: (change: MappingChange) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const to = findType(mapping, value);
  const type = findPlanned(types, value, to);
  const isNew = to === null || isNewType(mapping, to);
  const written: NewType = toNewType(mapping, value, type);
  const suggestion = findSuggestion(guesses, mapping, value);
  return (
    <>
      <TypeSelect
        label={`${value} stands for`}
        to={to}
        value={value}
        mapping={mapping}
        type={type}
        onChange={(chosen) => onChange({ type: 'setType', value, to: chosen === KEEPS_NAME ? null : chosen })}
      />
      <div className={styles.row}>
        <GuessLine
          guess={findGuess(guesses, 'types', value, to)}
          otherwise={isNew ? 'A new type of this network.' : describeKnown(mapping, value)}
        />
        {suggestion !== null && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Take ${value} for ${toTypeLabel(mapping, suggestion)}`}
            onClick={() => onChange({ type: 'setType', value, to: suggestion })}
          >
            Perhaps “{toTypeLabel(mapping, suggestion)}”
          </Button>
        )}
        {isNew && (
          <Button size="compact-xs" variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Close' : 'Look and meaning'}
          </Button>
        )}
      </div>
      {isNew && isOpen && (
        <NewTypeForm
          written={written}
          onChange={(changed) => onChange({ type: 'setNewType', value, written: changed })}
        />
      )}
    </>
  );
}

function TypeSelect({
  label,
  to,
  value = null,
  mapping,
  type,
  onChange,
}: {
  label: string;
  to: string | null;
  /** The value whose name a new type keeps; null where there is none. */
  value?: string | null;
  mapping: Mapping;
  type: RelationshipType | null;
  onChange: (to: string) => void;
}) {
  const choices = listTypeChoices(mapping);
  return (
    <div className={entryStyles.choice}>
      <NativeSelect
        size="xs"
        aria-label={label}
        value={to ?? KEEPS_NAME}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {value !== null && <option value={KEEPS_NAME}>new type: {value}</option>}
        {choices.map(({ group, types }) => (
          <optgroup key={group} label={group}>
            {types.map(({ id, label: name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
      <span className={entryStyles.sign}>{type && <TieSymbol type={type} />}</span>
    </div>
  );
}

/** Returns the type that a word may mean, as long as it is a type of its own. */
function findSuggestion(guesses: readonly Guess[], mapping: Mapping, value: string): string | null {
  if (findType(mapping, value) !== null) return null;
  return guesses.find(({ part, name }) => part === 'typeSuggestions' && name === value)?.to ?? null;
}

function toTypeLabel(mapping: Mapping, id: string): string {
  const all = listTypeChoices(mapping).flatMap(({ types }) => types);
  return all.find((type) => type.id === id)?.label ?? id;
}

function describeKnown(mapping: Mapping, value: string): string {
  return findMapped(mapping.types, value) === null ? 'It is the name of the type.' : 'You decided so.';
}

/** The type that a value has become: the one it is mapped to, or the new one of its name. */
function findPlanned(types: ImportPlan['types'], value: string, to: string | null): RelationshipType | null {
  const found = types.find(({ type }) => (to === null ? type.label === value : type.id === to));
  return found?.type ?? null;
}
