'use client';

import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { NewType } from '@/lib/formats/import-workflow/edit-mapping';
import { LIMITS } from '@/lib/network/limits';
import { THIRD_CHOICES } from '@/lib/network/own-type';
import { OWN_COLOURS } from '@/lib/vocabulary/own-colours';
import { LINE_ENDS, LINE_STYLES, LINE_WEIGHTS } from '@/lib/vocabulary/relationship-type';
import styles from './entries.module.css';

const SIGNS = [
  { value: '0', label: 'Neither' },
  { value: '1', label: 'Friends' },
  { value: '-1', label: 'Foes' },
];

type NewTypeProps = { readonly written: NewType; readonly onChange: (written: NewType) => void };

/** What a new type is called, how its line looks, and what it means for the questions that are asked of the network. */
export function NewTypeForm({ written, onChange }: NewTypeProps) {
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
      <LineChoices written={written} onChange={onChange} />
      <NativeSelect
        size="xs"
        label="Ties of"
        value={String(written.sign ?? 0)}
        data={SIGNS}
        onChange={(event) => onChange({ ...written, sign: Number(event.currentTarget.value) })}
      />
      <ThirdActor written={written} onChange={onChange} />
      <div className={styles.checks}>
        {check('Carries messages: channels may run over it', 'carriesMessages')}
        {check('Reads the same both ways', 'symmetric')}
      </div>
    </div>
  );
}

/** The colour, dashes, weight and end of its line. */
function LineChoices({ written, onChange }: NewTypeProps) {
  const line = toFields(written.line);
  const colour = toFields(written.colour);
  const select = (label: string, value: string, choices: readonly string[], field: string) => (
    <NativeSelect
      size="xs"
      label={label}
      value={value}
      data={[...choices]}
      onChange={(event) => onChange({ ...written, line: { ...line, [field]: event.currentTarget.value } })}
    />
  );
  return (
    <>
      <NativeSelect
        size="xs"
        label="Colour"
        value={OWN_COLOURS.find(({ light }) => light === colour.light)?.label ?? 'Grey'}
        data={OWN_COLOURS.map(({ label }) => label)}
        onChange={(event) => {
          const chosen = OWN_COLOURS.find(({ label }) => label === event.currentTarget.value);
          if (chosen) onChange({ ...written, colour: { light: chosen.light, dark: chosen.dark } });
        }}
      />
      {select('Line', toText(line.style) || 'solid', LINE_STYLES, 'style')}
      {select('Weight', toText(line.weight) || 'regular', LINE_WEIGHTS, 'weight')}
      {select('End', toText(line.end) || (written.symmetric === true ? 'none' : 'arrow'), LINE_ENDS, 'end')}
    </>
  );
}

/** Whether a third actor belongs to a tie of it, and with which words. */
function ThirdActor({ written, onChange }: NewTypeProps) {
  const third = toFields(written.third);
  return (
    <>
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
    </>
  );
}

function toFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
