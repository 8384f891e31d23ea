import type { MultiSelectProps } from '@mantine/core';

/**
 * A list opens inside the landmark that its field belongs to, over the panel's edges, and scrolls by itself: what scrolls
 * around a list is one more thing to reach with the keyboard.
 */
export const PICKER_PROPS = {
  size: 'xs',
  searchable: true,
  hidePickedOptions: true,
  limit: 50,
  comboboxProps: { withinPortal: false, floatingStrategy: 'fixed' },
  withScrollArea: false,
  styles: { options: { maxHeight: 240, overflowY: 'auto' } },
} satisfies Partial<MultiSelectProps>;
