'use client';

import { useHotkeys } from '@mantine/hooks';

/** A key or chord as Mantine writes it, and what it does. */
export type Shortcut = [keys: string, act: (event: KeyboardEvent) => void];

const WITHOUT_TEXT = ['checkbox', 'radio', 'button', 'range', 'submit', 'reset'];

/** Keys that work wherever the focus is, but in a text that is typed, and in a dialog or menu over the page. */
export function useKeys(shortcuts: readonly Shortcut[]): void {
  useHotkeys(
    shortcuts.map(([keys, act]) => [
      keys,
      (event) => {
        if (isTyped(event.target) || isInside(event.target, '[role="dialog"], [role="menu"]')) return;
        event.preventDefault();
        act(event);
      },
      { preventDefault: false },
    ]),
    [],
  );
}

/** A sign is typed with shift on some keyboards and without on others; either way it is that sign. */
export function onSign(sign: string, act: () => void): Shortcut[] {
  return [
    [sign, act],
    [`shift+${sign}`, act],
  ];
}

/** Answers whether what has the focus lies inside something. */
export function isInside(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** A box that is ticked takes no text, so that a letter can mean a shortcut there as well. */
function isTyped(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.includes(target.type);
  return isInside(target, 'textarea, select') || (target instanceof HTMLElement && target.isContentEditable);
}
