'use client';

import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** What is done in the field of a combobox so that typing replaces what is chosen. */
export type FreshField = {
  readonly onFocus: (event: FocusEvent<HTMLInputElement>) => void;
  readonly onClick: () => void;
};

/**
 * Selects the text of a field whenever it shows what is chosen: on coming into it, by pointer as well, and after a choice.
 * `shown` is what is chosen, null while something else is typed.
 */
export function useFreshField(input: RefObject<HTMLInputElement | null>, shown: string | null): FreshField {
  const isComing = useRef(false);
  useLayoutEffect(() => {
    const field = input.current;
    if (shown !== null && field && field === field.ownerDocument.activeElement) field.select();
  }, [input, shown]);
  return {
    onFocus: ({ currentTarget }) => {
      currentTarget.select();
      isComing.current = true;
    },
    onClick: () => {
      // The press of the pointer has put a cursor in the place of the selection.
      const field = input.current;
      if (isComing.current && field && field.selectionStart === field.selectionEnd) field.select();
      isComing.current = false;
    },
  };
}
