'use client';

import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { NewType } from '@/lib/formats/import-workflow/edit-mapping';
import { LIMITS } from '@/lib/network/limits';
import { THIRD_CHOICES } from '@/lib/network/own-type';
import { LINE_ENDS, LINE_STYLES, LINE_WEIGHTS } from '@/lib/vocabulary/relationship-type';
import styles from './entries.module.css';

/** Hues between those of the vocabulary, for either ground, each as far from its neighbours as they allow. */
const COLOURS = [
  { label: 'Grey', light: '#6b645a', dark: '#a8a196' },
  { label: 'Brown', light: '#7a4a1e', dark: '#d0a070' },
  { label: 'Olive', light: '#5f6b00', dark: '#b9c45a' },
  { label: 'Teal', light: '#00695f', dark: '#5cc4b6' },
  { label: 'Indigo', light: '#3d3d99', dark: '#a3a3f0' },
  { label: 'Plum', light: '#7c2f63', dark: '#dd93c2' },
] as const;

const SIGNS = [
  { value: '0', label: 'Neither' },
  { value: '1', label: 'Friends' },
  { value: '-1', label: 'Foes' },
];

/** What a new type is called, how its line looks, and what it means for the questions that are asked of the network. */
export function NewTypeForm({
  written,
  onChange,
}: {
  written: NewType;
  onChange: (written: NewType) => void;
}) {
  const line = toFields(written.line);
  const colour = toFields(written.colour);
  const third = toFields(written.third);
  const select = (label: string, value: string, choices: readonly string[], field: string) => (
    <NativeSelect
      size="xs"
      label={label}
      value={value}
      data={[...choices]}
      onChange={(event) => onChange({ ...written, line: { ...line, [field]: event.currentTarget.value } })}
    />
  );
  const check = (label: string, field: 'carriesMessages' | 'symmetric') => (
    <Checkbox
      size="xs"
      label={label}
      checked={written[field] === true}
      onChange={(event) => onChange({ ...written, [field]: event.currentTarget.checked })}
    />
  );
  return (
    <div className={styles.form}>
      <TextInput
        size="xs"
        label="From source to target"
        value={toText(written.label)}
        maxLength={LIMITS.line}
        onChange={(event) => onChange({ ...written, label: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label="Colour"
        value={COLOURS.find(({ light }) => light === colour.light)?.label ?? 'Grey'}
        data={COLOURS.map(({ label }) => label)}
        onChange={(event) => {
          const chosen = COLOURS.find(({ label }) => label === event.currentTarget.value);
          if (chosen) onChange({ ...written, colour: { light: chosen.light, dark: chosen.dark } });
        }}
      />
      {select('Line', toText(line.style) || 'solid', LINE_STYLES, 'style')}
      {select('Weight', toText(line.weight) || 'regular', LINE_WEIGHTS, 'weight')}
      {select('End', toText(line.end) || (written.symmetric === true ? 'none' : 'arrow'), LINE_ENDS, 'end')}
      <NativeSelect
        size="xs"
        label="Ties of"
        value={String(written.sign ?? 0)}
        data={SIGNS}
        onChange={(event) => onChange({ ...written, sign: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        size="xs"
        label="Third actor"
        value={toText(third.role)}
        data={[{ value: '', label: 'none' }, ...THIRD_CHOICES]}
        onChange={(event) => {
          const role = event.currentTarget.value;
          onChange({ ...written, third: role === '' ? null : { ...third, role } });
        }}
      />
      {toText(third.role) !== '' && (
        <TextInput
          size="xs"
          label="Before the third actor"
          placeholder={third.role === 'toward' ? 'toward' : 'on behalf of'}
          value={toText(third.label)}
          maxLength={LIMITS.line}
          onChange={(event) => {
            const { label: _, ...rest } = third;
            const label = event.currentTarget.value;
            onChange({ ...written, third: label === '' ? rest : { ...rest, label } });
          }}
        />
      )}
      <div className={styles.checks}>
        {check('Carries messages: channels may run over it', 'carriesMessages')}
        {check('Reads the same both ways', 'symmetric')}
      </div>
    </div>
  );
}

function toFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
