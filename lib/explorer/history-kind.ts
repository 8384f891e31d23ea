import type { ViewAction } from './reducer';

/** `push` makes an entry in the browser's history, to which Back returns; `replace` rewrites the one at hand. */
export type HistoryKind = 'push' | 'replace';

/**
 * Returns what an action does to the browser's history, given the action before it in the same view. A click makes an
 * entry. Typing, dragging and going through the channels make one at their first stroke, so that Back returns to what
 * was before, and rewrite it until something else is done.
 */
export function toHistoryKind(action: ViewAction, previous: ViewAction | null): HistoryKind {
  // Where actors stand is undone in a way of its own.
  if (action.type === 'replace' || action.type === 'place') return 'replace';
  return STROKES.has(action.type) && previous?.type === action.type ? 'replace' : 'push';
}

const STROKES: ReadonlySet<ViewAction['type']> = new Set([
  'setQuery',
  'setRange',
  'lightChannel',
  'setMaxHops',
]);
