'use client';

import { Button } from '@mantine/core';
import { catchError, type ErrorInfo } from 'next/error';
import { useEffect, useRef } from 'react';
import { isLoadFailure } from '@/lib/explorer/is-load-failure';
import { FailureCard, type FailurePlace } from './failure-card';
import styles from './failure-card.module.css';
import { WaitingFor } from './waiting-for';

export type BoundaryProps = {
  /** What stands within, as a subject: "The figure". */
  readonly what: string;
  readonly place: FailurePlace;
  /** Loads what stands within, when it is loaded late. */
  readonly load?: () => Promise<unknown>;
  /** Called before what failed is drawn again. */
  readonly onAgain?: () => void;
  readonly onClose?: (() => void) | undefined;
  /** False while what stands within is closed: nothing is said of it then. */
  readonly isWanted?: boolean;
  /** False for what the page can do without: nothing is said of it. */
  readonly isTold?: boolean;
  /** When this is another than it was, what failed is drawn again: it may have failed for what it was. */
  readonly changes?: unknown;
};

/**
 * Keeps what fails within it from the rest of the page: says what is missing and why, and draws it again when it can be
 * loaded, when what it shows has changed, and on demand.
 */
export const PartBoundary = catchError((props: BoundaryProps, info: ErrorInfo) => (
  <PartFailure {...props} {...info} />
));

function PartFailure({
  what,
  place,
  load,
  onAgain,
  onClose,
  isWanted = true,
  isTold = true,
  changes,
  error,
  reset,
}: BoundaryProps & ErrorInfo) {
  const again = () => {
    onAgain?.();
    reset();
  };
  useChange([changes, isTold || isWanted], again);
  if (!isWanted || !isTold) return null;
  if (load && isLoadFailure(error)) {
    return <WaitingFor what={what} load={load} place={place} onLoaded={again} onClose={onClose} />;
  }
  return (
    <FailureCard title={`${what} failed.`} place={place} onClose={onClose}>
      <p>
        This is a fault of the program. The rest of the page goes on, and what was saved is kept; what was
        typed here and not saved may be lost.
      </p>
      <div className={styles.acts}>
        <Button data-action="try-part-again" size="compact-xs" variant="default" onClick={again}>
          Try again
        </Button>
      </div>
      <details>
        <summary>For a report</summary>
        {error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
      </details>
    </FailureCard>
  );
}

/** Calls back when one of the values is another than when this was first drawn. */
function useChange(values: readonly unknown[], onChange: () => void): void {
  const first = useRef(values);
  const latest = useRef(onChange);
  latest.current = onChange;
  const hasChanged = values.some((value, index) => !Object.is(value, first.current[index]));
  useEffect(() => {
    if (hasChanged) latest.current();
  }, [hasChanged]);
}
