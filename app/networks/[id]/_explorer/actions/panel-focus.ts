import type { PagePanelId } from '@/lib/explorer/panels';
import { holdKeys } from './held-keys';

/** The ids by which the keyboard finds the map and the search field. */
export const STAGE_ID = 'network-map';
export const SEARCH_INPUT_ID = 'network-search';

/** What takes the focus in a panel: what is filled in or chosen there. */
const FIELDS = 'input:not([type="hidden"], [disabled]), select:not([disabled]), textarea:not([disabled])';

/** The id of the element of a panel. */
export function toPanelElementId(panel: PagePanelId): string {
  return `panel-${panel}`;
}

/** Moves the focus to the panel itself, which says its name, once it is drawn. */
export function focusPanel(panel: PagePanelId): void {
  requestAnimationFrame(() => document.getElementById(toPanelElementId(panel))?.focus());
}

/** Returns whether the focus is in a panel. */
export function hasFocus(panel: PagePanelId): boolean {
  return document.getElementById(toPanelElementId(panel))?.contains(document.activeElement) ?? false;
}

/** How long a tab that is loaded late is waited for, in milliseconds: who goes on meanwhile keeps the focus where it is. */
const PATIENCE = 3_000;

/**
 * Moves the focus to the first field of a tab of the details, or to the tab's own panel when it has none, once it is drawn.
 * `isAnswered`: all fields have what they ask for, and the panel itself is what is read; a key is then a command. The focus stays where
 * a user has moved it meanwhile.
 */
export function focusTab(tab: string, { isAnswered = false } = {}): void {
  const before = document.activeElement;
  const selector = `#right-panel-panel-${tab}`;
  holdKeys(selector);
  const until = performance.now() + PATIENCE;
  const look = () => {
    if (document.activeElement !== before && document.activeElement !== document.body) return;
    const panel = document.querySelector<HTMLElement>(selector);
    const field = isAnswered ? null : panel?.querySelector<HTMLElement>(FIELDS);
    const isLoaded = panel?.querySelector('h2, h3, p') ?? null;
    const target = field ?? (isLoaded && panel);
    if (target) target.focus({ preventScroll: true });
    else if (performance.now() < until) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
