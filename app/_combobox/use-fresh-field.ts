'use client';

import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

/** What is done in the field of a combobox so that typing replaces what is chosen. */
export type FreshField = {
  readonly onFocus: (event: FocusEvent<HTMLInputElement>) => void;
  readonly onClick: () => void;
};

/** The same, and what selects the text when the same is chosen again. */
type Fresh = { readonly field: FreshField; readonly select: () => void };

/**
 * Selects the text of a field whenever it shows what is chosen: on coming into it, by pointer as well, and after a choice.
 * `shown` is what is chosen, null while something else is typed.
 */
export function useFreshField(input: RefObject<HTMLInputElement | null>, shown: string | null): Fresh {
  const isComing = useRef(false);
  const select = useCallback(() => {
    const field = input.current;
    if (field && field === field.ownerDocument.activeElement) field.select();
  }, [input]);
  useLayoutEffect(() => {
    if (shown !== null) select();
  }, [select, shown]);
  return {
    select,
    field: {
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
    },
  };
}
