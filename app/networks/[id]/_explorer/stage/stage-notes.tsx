'use client';

import { Button, CloseButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { mayEditNow } from '@/lib/explorer/state/explorer-state';
import { describeHidden } from '@/lib/graph/filter/filter-sentence';
import type { View } from '@/lib/view/view';
import { ShowEverything } from '../controls/show-everything';
import { useTouch } from '../controls/use-touch';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './graph-stage.module.css';
import { isLargeView } from './renderer-switch';

/** Above this many actors any layout is a hairball, and a smaller question reads better. */
const MAX_LEGIBLE_ACTORS = 300;

/**
 * What is said over the map about how to read it: of sides, or of a crowd. It stands below the map, in the room around it, where other words
 * stand for a while, and gives way to them.
 */
export function ReadingNote({ view, isBottomTaken }: { view: View; isBottomTaken: boolean }) {
  if (view.sides) return <SidesNote view={view} isBottomTaken={isBottomTaken} />;
  if (view.actors.length <= MAX_LEGIBLE_ACTORS) return null;
  return (
    <CrowdNote count={view.actors.length} isOverview={isLargeView(view)} isBottomTaken={isBottomTaken} />
  );
}

/** Returns how a side is opened, and how to see who connects two. A narrow window may be that of a device without a keyboard. */
function toSidesHint(isTouch: boolean, isNarrow: boolean): string {
  if (isTouch) return 'Tap a side twice to open it. To see who connects two, tap one and hold the other.';
  return isNarrow
    ? 'Double-click a side to open it. Click it for its details, which lead to who connects it with another.'
    : 'Double-click a side to open it; Shift-click a second to see who connects the two.';
}

/** Says once that the map is grouped, and how to see who is in a side. */
function SidesNote({ view, isBottomTaken }: { view: View; isBottomTaken: boolean }) {
  const [isRead, setRead] = useState(false);
  const isTouch = useTouch();
  const isNarrow = useMediaQuery('(max-width: 30em)') ?? false;
  const sides = (view.sides ?? []).filter(({ actors }) => actors.length > 1);
  const lines = view.legs.filter(({ bundle }) => bundle).length;
  const { omittedLines = 0 } = view;
  const isFirst = !sides.some(({ isOpen }) => isOpen);
  if (isRead || isBottomTaken || sides.length === 0 || !(isFirst || omittedLines > 0)) return null;
  return (
    <p className={styles.hint} data-hint data-yields-to-sheet>
      {omittedLines > 0 &&
        `The ${lines.toLocaleString('en')} strongest of ${(lines + omittedLines).toLocaleString('en')} lines are drawn. `}
      {isFirst && `${toSidesHint(isTouch, isNarrow)} `}
      <CloseButton data-action="close-notice" size="sm" aria-label="Close" onClick={() => setRead(true)} />
    </p>
  );
}

function CrowdNote({
  count,
  isOverview,
  isBottomTaken,
}: {
  count: number;
  isOverview: boolean;
  isBottomTaken: boolean;
}) {
  const [isRead, setRead] = useState(false);
  const isTouch = useTouch();
  if (isRead || isBottomTaken) return null;
  return (
    <p className={styles.hint} data-hint data-yields-to-sheet>
      {count.toLocaleString('en')} actors at once are hard to read.{' '}
      {isTouch ? 'Search for one and choose it' : 'Search for one and press Enter'}
      {isOverview ? ', or zoom in.' : '.'}
      <CloseButton data-action="close-notice" size="sm" aria-label="Close" onClick={() => setRead(true)} />
    </p>
  );
}

/** How many actors are out of sight, and the way back to all of them. */
export function ShowAllNote({ outOfSight, onShow }: { outOfSight: number; onShow: () => void }) {
  return (
    <button type="button" data-action="show-all" className={styles.showAll} onClick={onShow}>
      {outOfSight > 0 && (
        <>
          {outOfSight.toLocaleString('en')} {outOfSight === 1 ? 'actor is' : 'actors are'} out of sight.{' '}
        </>
      )}
      <span>Show all</span>
    </button>
  );
}

/** What stands on a map that shows nobody: why, and what can be done. */
export function EmptyNote() {
  const graph = useExplorer(({ now }) => now.graph);
  const shown = useExplorer(({ now }) => now.shown);
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{graph.order > 0 ? 'Nothing matches' : 'An empty map'}</p>
      <p>{describeHidden(shown) || 'This network has no actors yet.'}</p>
      {graph.order === 0 && <AddFirst />}
      {graph.order > 0 && <ShowEverything />}
    </div>
  );
}

function AddFirst() {
  const mayEdit = useExplorer(mayEditNow);
  const { openForm } = useExplorerStore();
  const isTouch = useTouch();
  if (!mayEdit) return null;
  return (
    <>
      <Button data-action="new-actor" onClick={() => openForm({ kind: 'actor', id: null })}>
        Add the first actor
      </Button>
      <p className={styles.emptyHint}>
        {!isTouch && (
          <>
            Or press <kbd>N</kbd>.{' '}
          </>
        )}
        With two of them, drag from one to the other to draw a tie.
      </p>
    </>
  );
}
