'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** Returns a reference to a form that has its first field focused once it is open. */
export function useFirstFocus(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>(
      '[data-first], input:not([type="radio"]), textarea',
    );
    field?.focus();
  }, []);
  return form;
}
