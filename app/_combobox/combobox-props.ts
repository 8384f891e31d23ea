import type { ComboboxProps } from '@mantine/core';

/**
 * A list opens inside the landmark that its field belongs to, over the panel's edges, and scrolls by itself: what scrolls
 * around a list is one more thing to reach with the keyboard.
 */
export const COMBOBOX_PROPS = {
  size: 'xs',
  withinPortal: false,
  floatingStrategy: 'fixed',
  position: 'bottom-start',
  transitionProps: { duration: 0 },
  keepMounted: false,
} satisfies Partial<ComboboxProps>;

/** More are not listed at once; typing finds the others. */
export const MAX_LISTED = 50;
