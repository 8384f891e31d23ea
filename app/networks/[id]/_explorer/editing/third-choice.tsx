'use client';

import { NativeSelect, TextInput } from '@mantine/core';
import { LIMITS } from '@/lib/network/limits';
import { THIRD_CHOICES, toThirdRole } from '@/lib/network/own-type';
import type { ThirdRole } from '@/lib/vocabulary/relationship-type';

/** Whether ties of a type have a third actor, what that is to the others, and the words before its name. */
export function ThirdChoice({
  value,
  error,
  onChange,
}: {
  value: ThirdRole | null;
  error: string | undefined;
  onChange: (third: ThirdRole | null) => void;
}) {
  return (
    <>
      <NativeSelect
        size="xs"
        label="Third actor"
        value={value?.role ?? ''}
        error={error}
        data={[{ value: '', label: 'none' }, ...THIRD_CHOICES]}
        onChange={(event) => {
          const chosen = THIRD_CHOICES.find((choice) => choice.value === event.currentTarget.value);
          // Whoever may be a third actor may still be one, whatever that is to the others.
          onChange(
            chosen ? toThirdRole({ role: chosen.value, ...(value && { kinds: [...value.kinds] }) }) : null,
          );
        }}
      />
      {value && (
        <TextInput
          size="xs"
          label="Reads, before the third actor"
          value={value.label}
          maxLength={LIMITS.line}
          onChange={(event) => onChange({ ...value, label: event.currentTarget.value })}
        />
      )}
    </>
  );
}
