'use client';

import { Combobox } from '@mantine/core';
import type { ReactNode } from 'react';
import { COMBOBOX_PROPS } from './combobox-props';
import { OptionList } from './option-list';
import type { TypedText } from './use-typed-text';

/** A field that is typed in, with the list of what matches the text. */
export function ComboboxFrame({
  typed: { store, list, listed, total },
  label,
  chosen = null,
  nothingFound,
  foot,
  onChoose,
  children,
}: {
  readonly typed: TypedText;
  readonly label: string;
  /** The value of the option that is chosen. */
  readonly chosen?: string | null;
  readonly nothingFound: string;
  readonly foot?: string;
  readonly onChoose: (value: string) => void;
  /** The field. */
  readonly children: ReactNode;
}) {
  return (
    <Combobox store={store} onOptionSubmit={onChoose} {...COMBOBOX_PROPS}>
      <Combobox.DropdownTarget>{children}</Combobox.DropdownTarget>
      <OptionList
        list={list}
        label={label}
        options={listed}
        total={total}
        chosen={chosen}
        nothingFound={nothingFound}
        foot={foot}
      />
    </Combobox>
  );
}
