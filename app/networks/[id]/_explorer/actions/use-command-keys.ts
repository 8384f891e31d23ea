'use client';

import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import type { PageCommandId } from '@/lib/explorer/actions/command-list';
import { listPageKeys, listSpellings } from '@/lib/explorer/actions/keys';
import { useKeyPreferences } from './key-preferences';
import { STAGE_ID } from './panel-focus';
import { useCommands } from './use-commands';

const WITHOUT_TEXT = ['checkbox', 'radio', 'button', 'range', 'submit', 'reset'];

/** The focus has these for itself where it is inside of that: the map knows where the keyboard stands, and the table which cell. */
const LEFT_TO_THE_FOCUS: Readonly<Partial<Record<PageCommandId, string>>> = {
  'focus-neighbourhood': `#${STAGE_ID}`,
  'show-neighbourhood': `#${STAGE_ID}`,
  'new-tie': `#${STAGE_ID}`,
  edit: 'td[data-column]',
};

/** Starts commands by their keys, wherever the focus is but in a text that is typed, and in a dialog or menu over the page. */
export function useCommandKeys(): void {
  const { performByKey } = useCommands();
  const preferences = useKeyPreferences();
  const toHandler = (command: PageCommandId) => (event: KeyboardEvent) => {
    if (isTyped(event.target) || isInside(event.target, '[role="dialog"], [role="menu"]')) return;
    const own = LEFT_TO_THE_FOCUS[command];
    if (own && isInside(event.target, own)) return;
    event.preventDefault();
    performByKey(command);
  };
  useHotkeys(
    listPageKeys(preferences).flatMap(([key, command]) =>
      listSpellings(key).map(
        (spelling): HotkeyItem => [spelling, toHandler(command), { preventDefault: false }],
      ),
    ),
    [],
  );
}

/** Returns whether what has the focus lies inside something. */
export function isInside(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** A box that is ticked takes no text, so that a letter can mean a shortcut there as well. */
function isTyped(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.includes(target.type);
  return isInside(target, 'textarea, select') || (target instanceof HTMLElement && target.isContentEditable);
}
