'use client';

import { type ComboboxParsedItem, NativeSelect, Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { foldText } from '@/lib/graph/fold-text';
import { COUNTRY_CODES } from '@/lib/network/country-codes';
import { isPartialDate } from '@/lib/network/partial-date';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { PICKER_PROPS } from '../channels/picker-props';
import { useExplorer } from '../explorer-context';
import styles from './form.module.css';
import type { Form } from './use-form';

type Values = Readonly<Record<string, unknown>>;

/** A line of text, by the name of its field. */
export function LineField<Fields extends Values>({
  form,
  name,
  label,
  placeholder,
  first,
}: {
  form: Form<Fields>;
  name: keyof Fields & string;
  label: string;
  placeholder?: string;
  first?: boolean;
}) {
  return (
    <TextInput
      size="xs"
      label={label}
      placeholder={placeholder}
      value={String(form.values[name] ?? '')}
      error={form.errors.get(name)}
      data-first={first || undefined}
      onChange={(event) => form.set({ [name]: event.currentTarget.value } as Partial<Fields>)}
    />
  );
}

/** A partial date: what is no date is said as soon as the field is left. */
export function DateField<Fields extends Values>({
  form,
  name,
  label,
}: {
  form: Form<Fields>;
  name: keyof Fields & string;
  label: string;
}) {
  const [isLeft, setLeft] = useState(false);
  const value = String(form.values[name] ?? '');
  const isWrong = isLeft && value !== '' && !isPartialDate(value);
  return (
    <TextInput
      size="xs"
      label={label}
      placeholder="2024-09-27"
      inputMode="numeric"
      value={value}
      error={isWrong ? 'Write 2024, 2024-09 or 2024-09-27.' : form.errors.get(name)}
      onBlur={() => setLeft(true)}
      onChange={(event) => form.set({ [name]: event.currentTarget.value.trim() || null } as Partial<Fields>)}
    />
  );
}

/** Since when and until when. */
export function PeriodFields<Fields extends Values & { from: unknown; to: unknown }>({
  form,
}: {
  form: Form<Fields>;
}) {
  return (
    <div className={styles.pair}>
      <DateField form={form} name="from" label="From" />
      <DateField form={form} name="to" label="Until" />
    </div>
  );
}

/** Chooses an actor by name or alias, in any script; `kinds` are those that may stand there. */
export function ActorField({
  label,
  value,
  onChange,
  kinds,
  without = [],
  error,
  clearable = false,
  placeholder = 'whoever it is',
  first,
  opens,
}: {
  label: string;
  value: string | null;
  onChange: (actor: string | null) => void;
  kinds?: readonly ActorKindId[];
  without?: readonly (string | null)[];
  error?: string;
  clearable?: boolean;
  placeholder?: string;
  first?: boolean;
  /** Whether its list is open from the start. */
  opens?: boolean;
}) {
  const { network } = useExplorer();
  const words = useMemo(
    () => new Map(network.actors.map(({ id, name, aliases }) => [id, [name, ...aliases].map(foldText)])),
    [network],
  );
  const data = network.actors
    .filter(({ id, kind }) => (!kinds || kinds.includes(kind) || id === value) && !without.includes(id))
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Select
      {...SELECT_PROPS}
      label={label}
      placeholder={placeholder}
      data={data}
      value={value}
      onChange={onChange}
      error={error}
      clearable={clearable}
      data-first={first || undefined}
      defaultDropdownOpened={opens}
      nothingFoundMessage="No actor of this name"
      filter={({ options, search, limit }) => {
        const typed = foldText(search);
        const isFound = (option: ComboboxParsedItem) =>
          'value' in option && words.get(String(option.value))?.some((word) => word.includes(typed));
        return options.filter(isFound).slice(0, limit);
      }}
    />
  );
}

const { hidePickedOptions: _, ...pickerProps } = PICKER_PROPS;

/** A list opens when it is asked for: a form that begins with one shows all of itself. */
export const SELECT_PROPS = { ...pickerProps, openOnFocus: false };

/** A country by its name or code. */
export function CountryField({
  value,
  onChange,
  error,
}: {
  value: string | null;
  onChange: (country: string | null) => void;
  error?: string;
}) {
  const data = useMemo(listCountries, []);
  return (
    <Select
      {...SELECT_PROPS}
      label="Country"
      placeholder="none"
      data={data}
      value={value}
      onChange={onChange}
      error={error}
      clearable
      nothingFoundMessage="No country is called so."
    />
  );
}

function listCountries() {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return COUNTRY_CODES.map((code) => ({ value: code, label: `${names.of(code) ?? code} (${code})` })).sort(
    (a, b) => a.label.localeCompare(b.label, 'en'),
  );
}

/** A grade of the Admiralty code in words, or none: nothing is guessed. */
export function GradeField<Grade extends string | number>({
  label,
  grades,
  words,
  value,
  onChange,
}: {
  label: string;
  grades: readonly Grade[];
  words: Readonly<Record<Grade, string>>;
  value: Grade | null;
  onChange: (grade: Grade | null) => void;
}) {
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value === null ? '' : String(value)}
      data={[
        { value: '', label: 'not judged' },
        ...grades.map((grade) => ({ value: String(grade), label: `${grade}: ${words[grade]}` })),
      ]}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(grades.find((grade) => String(grade) === chosen) ?? null);
      }}
    />
  );
}
