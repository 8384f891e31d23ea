'use client';

import type { KeyboardEvent, RefObject } from 'react';
import hidden from '@/app/_layout/hidden.module.css';
import { toFilter } from '@/lib/explorer/questions/to-question';
import { toFilterSentence } from '@/lib/graph/filter/filter-sentence';
import { toAmount } from '@/lib/network/changes/thing-words';
import type { View } from '@/lib/view/view';
import { STAGE_ID } from '../actions/panel-focus';
import { FILLS_FIELDS } from '../controls/use-map-choice';
import { useExplorer } from '../state/explorer-store-context';
import styles from './graph-stage.module.css';

/** Set while the map has the focus from a pointer: a frame around it is for those who use the keyboard. */
const BY_POINTER = 'data-by-pointer';

/** What the map is drawn in, and what hears its keys. */
export function StageHost({
  host,
  view,
  isReady,
  onKeyDown,
}: {
  host: RefObject<HTMLDivElement | null>;
  view: View;
  /** Whether the map is drawn with all that stands on it in its place, and hears keys and presses. */
  isReady: boolean;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}) {
  const label = useHostLabel(view);
  return (
    <>
      <div
        id={STAGE_ID}
        ref={host}
        className={styles.host}
        {...{ [FILLS_FIELDS]: '' }}
        data-ready={isReady || undefined}
        role="application"
        aria-roledescription="network map"
        aria-label={label}
        aria-describedby={`${STAGE_ID}-keys`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved over with the arrow keys.
        tabIndex={0}
        onPointerDownCapture={({ currentTarget }) => currentTarget.setAttribute(BY_POINTER, '')}
        // Cytoscape takes the focus and gives it back with each press: it then goes to nothing else.
        onBlur={({ currentTarget, relatedTarget }) =>
          relatedTarget && currentTarget.removeAttribute(BY_POINTER)
        }
        onKeyDown={(event) => {
          event.currentTarget.removeAttribute(BY_POINTER);
          onKeyDown(event);
        }}
        onContextMenu={(event) => event.preventDefault()}
      />
      <p id={`${STAGE_ID}-keys`} className={hidden.visuallyHidden}>
        Arrow keys move from actor to actor along ties, comma and full stop go through an actor’s ties, from
        where an arrow goes along that tie, Enter selects, F shows the neighbourhood, Shift F sets it in
        rings, M opens the menu. The table lists the same ties.
      </p>
    </>
  );
}

/** Says what the map shows, and how much of it. */
function useHostLabel({ actors, claims }: View): string {
  const graph = useExplorer(({ now }) => now.graph);
  const shown = useExplorer(({ now }) => now.shown);
  const state = useExplorer(({ now }) => now.state);
  const { title } = useExplorer(({ now }) => now.network);
  const cards = claims.filter(({ isCard }) => isCard).length;
  const amounts = [
    toAmount(actors.length, 'actor'),
    toAmount(shown.relationships.size, 'tie'),
    shown.meetings.size > 0 && toAmount(shown.meetings.size, 'meeting'),
    cards > 0 && toAmount(cards, 'claim'),
  ];
  return `${title}. ${toFilterSentence(graph, toFilter(state))}: ${amounts.filter(Boolean).join(', ')}.`;
}
