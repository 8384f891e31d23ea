'use client';

import { type FocusEvent, type MouseEvent, type RefObject, useCallback, useLayoutEffect } from 'react';

/** What keeps the text of a field selected, so that typing replaces what is chosen. */
type FreshField = {
  readonly onFocus: (event: FocusEvent<HTMLInputElement>) => void;
  /** Selects the text when the field has the focus. */
  readonly select: () => void;
  /** Has a press of the pointer select the text, in the place of putting a cursor into it. */
  readonly selectOnPress: (event: MouseEvent<HTMLInputElement>) => void;
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
    selectOnPress: (event) => {
      // What the browser does with a press on selected text comes after the click, and would undo this.
      event.preventDefault();
      event.currentTarget.focus();
      event.currentTarget.select();
    },
    onFocus: ({ currentTarget }) => currentTarget.select(),
  };
}
