'use client';

import { LAYOUT_IDS } from '@/lib/explorer/view-state';
import { LENSES } from '@/lib/vocabulary/lenses';
import { useLatest } from './deferred';
import { STAGE_ID } from './graph-stage';
import type { PanelId } from './panels';
import { SEARCH_INPUT_ID } from './search-input';
import { isInside, onSign, useKeys } from './use-keys';
import type { Arrangement } from './use-positions';

/** The keys that work wherever the focus is, but in a text field. */
export function useShortcuts({
  arrangement,
  toggle,
  show,
  onExport,
  onExportData,
  onHelp,
}: {
  arrangement: Arrangement;
  toggle: (panel: PanelId) => void;
  show: (panel: PanelId) => void;
  onExport: () => void;
  onExportData: () => void;
  onHelp: () => void;
}): void {
  const { state, view, dispatch, canvas } = useLatest();
  const search = () => {
    show('filters');
    // A sheet or panel that was closed can take the focus only once it is drawn.
    requestAnimationFrame(() => document.getElementById(SEARCH_INPUT_ID)?.focus());
  };
  const nextLayout = LAYOUT_IDS[(LAYOUT_IDS.indexOf(state.layout) + 1) % LAYOUT_IDS.length] ?? 'force';
  const focusSelected = () => {
    if (state.selection.kind === 'items' && state.selection.actors.length > 0) {
      dispatch({ type: 'setFocus', actors: state.selection.actors });
    }
  };
  const ask = (panel: 'channels' | 'brokers' | 'history') => {
    show('details');
    dispatch({ type: 'setPanel', panel });
  };
  useKeys([
    ...onSign('/', search),
    ['mod+K', search],
    ...LENSES.flatMap((lens, index) =>
      onSign(`${index + 1}`, () => dispatch({ type: 'setLens', lens: lens.id })),
    ),
    // On the map, the map's own F knows where the keyboard stands.
    ['F', ({ target }) => isInside(target, `#${STAGE_ID}`) || focusSelected()],
    ['Escape', () => dispatch({ type: 'clearSelection' })],
    ['X', () => dispatch({ type: 'clearFilters' })],
    ['L', () => dispatch({ type: 'setLayout', layout: nextLayout })],
    ['A', () => void arrangement.arrange(view)],
    ['G', () => document.getElementById(STAGE_ID)?.focus()],
    ['B', () => toggle('filters')],
    ['T', () => toggle('table')],
    ['D', () => toggle('details')],
    ['C', () => ask('channels')],
    ['R', () => ask('brokers')],
    ['H', () => ask('history')],
    ['E', onExport],
    ['shift+E', onExportData],
    ...onSign('?', onHelp),
    ...onSign('0', () => canvas.current?.fit()),
    ...onSign('[plus]', () => canvas.current?.zoomBy(1.25)),
    ...onSign('=', () => canvas.current?.zoomBy(1.25)),
    ...onSign('-', () => canvas.current?.zoomBy(0.8)),
  ]);
}
