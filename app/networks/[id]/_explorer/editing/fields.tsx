'use client';

import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { readTypedDate } from '@/lib/formats/import/typed-date';
import type { Reference } from '@/lib/network/changes/references';
import { useExplorerStore } from '../state/explorer-store-context';
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

/** What is noted of a thing, in a field that grows with the text. */
export function NotesField<Fields extends Values & { readonly notes: string }>({
  form,
}: {
  form: Form<Fields>;
}) {
  return (
    <Textarea
      size="xs"
      label="Notes"
      autosize
      minRows={2}
      maxRows={10}
      value={form.values.notes}
      error={form.errors.get('notes')}
      onChange={(event) => form.set({ notes: event.currentTarget.value } as Partial<Fields>)}
    />
  );
}

/** Asks whether a thing is to be removed, at the foot of its form. */
export function RemoveButton({ thing, children }: { thing: Reference; children: ReactNode }) {
  const { openForm } = useExplorerStore();
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      color="ink"
      className={styles.aside}
      onClick={() => openForm({ kind: 'remove', things: [thing] })}
    >
      {children}
    </Button>
  );
}

/**
 * A partial date, typed in numbers or in the words of several languages: what is no date is said as soon as the field is left. `along` is another field that gets the same date; `onWrite`
 * is called whenever the user writes here.
 */
export function DateField<Fields extends Values>({
  form,
  name,
  label,
  placeholder = '2024-09-27',
  along,
  onWrite,
}: {
  form: Form<Fields>;
  name: keyof Fields & string;
  label: string;
  placeholder?: string;
  along?: keyof Fields & string;
  onWrite?: () => void;
}) {
  const [isLeft, setLeft] = useState(false);
  // A date is held as the network has it, but the user who is still typing may go on in other words, or after a space.
  const [typed, setTyped] = useState('');
  const held = String(form.values[name] ?? '');
  const value = toHeld(typed) === held ? typed : held;
  const write = (text: string) => {
    const date = toHeld(text) || null;
    setTyped(text);
    form.set({ [name]: date, ...(along && { [along]: date }) } as Partial<Fields>);
    onWrite?.();
  };
  const wrong = isLeft && held !== '' ? readTypedDate(held).reason : null;
  return (
    <TextInput
      size="xs"
      label={label}
      placeholder={placeholder}
      value={value}
      error={wrong ?? form.errors.get(name)}
      onBlur={() => {
        setLeft(true);
        setTyped(held);
      }}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
}

/** What a form holds for a date as it is typed: the date where it is one, else the text. */
function toHeld(typed: string): string {
  return readTypedDate(typed).date ?? typed.trim();
}

/**
 * Since when and until when. What was of one day, month or year stays so: a change of when it began is one of when it ended, until
 * the user writes the end as well.
 */
export function DatePair<Fields extends Values & { from: unknown; to: unknown }>({
  form,
}: {
  form: Form<Fields>;
}) {
  const { from, to } = form.values;
  const [isOneDate, setOneDate] = useState(from !== null && from === to);
  return (
    <>
      <DateField form={form} name="from" label="From" along={isOneDate ? 'to' : undefined} />
      <DateField form={form} name="to" label="Until" onWrite={() => setOneDate(false)} />
    </>
  );
}

/** The dates of something that lasts, side by side. */
export function PeriodFields<Fields extends Values & { from: unknown; to: unknown }>({
  form,
}: {
  form: Form<Fields>;
}) {
  return (
    <div className={styles.pair}>
      <DatePair form={form} />
    </div>
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
