'use client';

import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { FailureCard, type FailurePlace } from './failure-card';
import styles from './failure-card.module.css';
import { useRetry } from './use-retry';

const UPDATED_SERVER =
  'The server answers, but does not send this part: it may have been updated since this page was loaded. Copy what you have typed and not saved, then load the page again.';
const SILENT_SERVER =
  'The server does not answer. Everything else on this page stays as it is, with what you have typed. The page tries again by itself.';

/**
 * Says that a part cannot be loaded now, and tries again, by itself and on demand, until it comes. What would stand over the
 * page waits for a person who is typing: it would take the focus.
 */
export function WaitingFor({
  what,
  load,
  place,
  onLoaded,
  onClose,
}: {
  /** What is missing, as a subject: "The figure". */
  what: string;
  load: () => Promise<unknown>;
  place: FailurePlace;
  onLoaded: () => void;
  /** Without it the card stays until the part comes. */
  onClose?: (() => void) | undefined;
}) {
  const [isReady, setReady] = useState(false);
  const finish = useCallback(() => {
    if (place === 'over' && isTypedIn(document.activeElement)) setReady(true);
    else onLoaded();
  }, [place, onLoaded]);
  const { isTrying, isServerThere, tryNow } = useRetry(load, finish);
  if (isReady) {
    return (
      <FailureCard title={`${what} can be had now.`} place={place} onClose={onClose}>
        <div className={styles.acts}>
          <Button data-action="try-part-again" size="compact-xs" variant="default" onClick={onLoaded}>
            Open
          </Button>
        </div>
      </FailureCard>
    );
  }
  return (
    <FailureCard title={`${what} cannot be loaded now.`} place={place} onClose={onClose}>
      <p>{isServerThere ? UPDATED_SERVER : SILENT_SERVER}</p>
      <div className={styles.acts}>
        {/* A button that is disabled would lose the focus. */}
        <Button
          data-action="try-part-again"
          size="compact-xs"
          variant="default"
          aria-disabled={isTrying || undefined}
          onClick={tryNow}
        >
          Try again
        </Button>
        {isServerThere && (
          <Button
            data-action="load-page-again"
            size="compact-xs"
            variant="default"
            onClick={() => window.location.reload()}
          >
            Load the page again
          </Button>
        )}
      </div>
    </FailureCard>
  );
}

function isTypedIn(element: Element | null): boolean {
  if (element instanceof HTMLInputElement)
    return !['button', 'checkbox', 'radio', 'range'].includes(element.type);
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable)
  );
}
