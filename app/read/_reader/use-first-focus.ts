'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** Returns a reference to a form that has its first field focused once it is open, and all of a long text chosen. */
export function useFirstFocus(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>(
      '[data-first], input:not([type="radio"]), textarea',
    );
    field?.focus();
    if (field instanceof HTMLTextAreaElement) field.select();
  }, []);
  return form;
}
