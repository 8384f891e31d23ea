'use client';

import { Kbd, TextInput, type TextInputProps } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, Ref } from 'react';
import hidden from '@/app/_layout/hidden.module.css';
import { SEARCH_INPUT_ID, STAGE_ID } from '../actions/panel-focus';

/** The field itself, alike before and after its list of hits is loaded. */
export function SearchInput(props: TextInputProps & { ref?: Ref<HTMLInputElement> }) {
  return (
    <TextInput
      data-action="search-network"
      id={SEARCH_INPUT_ID}
      role="combobox"
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-expanded={false}
      aria-label="Search actors, claims and documents"
      placeholder="Search, in any script"
      leftSection={<IconSearch size={16} />}
      rightSection={
        <Kbd size="xs" className={hidden.withoutKeys}>
          /
        </Kbd>
      }
      rightSectionPointerEvents="none"
      maxLength={200}
      {...props}
    />
  );
}

/** Leaves the field by the keyboard, for the map where that is there: keys are commands again. */
export function leaveSearch({ currentTarget }: KeyboardEvent<HTMLElement>): void {
  currentTarget.blur();
  document.getElementById(STAGE_ID)?.focus({ preventScroll: true });
}
