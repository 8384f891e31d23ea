'use client';

import { type FocusEvent, type RefObject, useCallback, useLayoutEffect } from 'react';

/** What keeps the text of a field selected, so that typing replaces what is chosen. */
type FreshField = {
  readonly onFocus: (event: FocusEvent<HTMLInputElement>) => void;
  /** Selects the text when the field has the focus. */
  readonly select: () => void;
  /** The same after a press of the pointer, which puts a cursor in the place of the selection; what was dragged over stays. */
  readonly selectOnClick: () => void;
};

/**
 * Selects the text of a field whenever it shows what is chosen: on coming into it, and after a choice. `shown` is what is
 * chosen, null while something else is typed.
 */
export function useFreshField(input: RefObject<HTMLInputElement | null>, shown: string | null): FreshField {
  const select = useCallback(() => {
    const field = input.current;
    if (field && field === field.ownerDocument.activeElement) field.select();
  }, [input]);
  useLayoutEffect(() => {
    if (shown !== null) select();
  }, [select, shown]);
  return {
    select,
    selectOnClick: () => {
      if (input.current?.selectionStart === input.current?.selectionEnd) select();
    },
    onFocus: ({ currentTarget }) => currentTarget.select(),
  };
}
