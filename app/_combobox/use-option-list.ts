'use client';

import { type KeyboardEvent, useId, useState } from 'react';

/** The list of a combobox: whether it is open, and which of its options is marked. */
export type OptionList = {
  readonly id: string;
  readonly isOpen: boolean;
  /** The position of the marked option; -1 for none. */
  readonly marked: number;
  readonly open: (marked?: number) => void;
  readonly close: () => void;
  readonly toOptionId: (position: number) => string;
  /** What a screen reader is told of the field that the list belongs to. */
  readonly aria: Readonly<Record<string, string | boolean | undefined>>;
  /** Handles the keys that open, close and walk the list; returns whether the key was one of them. */
  readonly onKey: (event: KeyboardEvent) => boolean;
};

/** Which option is marked: by its value, where that is known, else by its position; and whether an arrow key has marked it. */
type Mark = { readonly position: number; readonly value: string | null; readonly isWalked: boolean };

const NO_MARK: Mark = { position: -1, value: null, isWalked: false };

/**
 * Keeps a list of options by the ARIA pattern of an editable combobox: the focus stays in the field, the arrow keys open the
 * list and mark its options round and round, and Escape closes it. `first` is where the arrow keys begin in a list that was
 * closed. `onEscape` gives back what was there.
 */
export function useOptionList({
  count,
  values = null,
  first = 0,
  isFurther = () => false,
  isOpenAtFirst = false,
  onEscape,
}: {
  count: number;
  /** The values of the options, where options may come in while the list is open: a mark then stays with what it marks. */
  values?: readonly string[] | null;
  first?: number;
  /**
   * Returns whether an option is of another sort than the one before it, such as one that adds what is not there yet. The first arrow
   * down does not go from a mark that came by itself to such an option: it is pressed to reach what is offered first.
   */
  isFurther?: (position: number) => boolean;
  isOpenAtFirst?: boolean;
  onEscape: () => void;
}): OptionList {
  const id = useId();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [mark, setMark] = useState<Mark>(NO_MARK);
  const chosen = mark.value === null ? mark.position : (values?.indexOf(mark.value) ?? -1);
  // Options may have gone since one was marked.
  const marked = isOpen && chosen < count ? chosen : -1;
  const open = (position = -1) => {
    setOpen(true);
    setMark({ position, value: null, isWalked: false });
  };
  const close = () => {
    setOpen(false);
    setMark(NO_MARK);
  };
  const walkTo = (position: number) => {
    setOpen(true);
    setMark({ position, value: values?.[position] ?? null, isWalked: true });
  };
  const toOptionId = (position: number) => `${id}-${position}`;
  const step = (by: 1 | -1) => {
    if (count === 0) return open();
    if (!isOpen) return open(by === 1 || first > 0 ? first : count - 1);
    if (marked === -1) return walkTo(by === 1 ? 0 : count - 1);
    const next = (marked + by + count) % count;
    walkTo(by === 1 && !mark.isWalked && isFurther(next) ? marked : next);
  };
  const onKey = (event: KeyboardEvent): boolean => {
    // A key that composes a character belongs to the text.
    if (event.nativeEvent.isComposing) return false;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      close();
      onEscape();
    } else return false;
    event.preventDefault();
    return true;
  };
  const aria = toAria(isOpen ? id : null, marked === -1 ? null : toOptionId(marked));
  return { id, isOpen, marked, open, close, toOptionId, aria, onKey };
}

/** Returns the ARIA of a field: the id of its list, null while that is closed, and of the marked option, null for none. */
function toAria(list: string | null, marked: string | null): OptionList['aria'] {
  return {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': list !== null,
    'aria-controls': list ?? undefined,
    'aria-activedescendant': marked ?? undefined,
  };
}
