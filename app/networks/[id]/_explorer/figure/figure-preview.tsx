'use client';

import { Alert, Button, Loader } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useRef } from 'react';
import { useRetry } from '@/app/_lazy/use-retry';
import { ShowEverything } from '../controls/show-everything';
import styles from './figure.module.css';
import { describeCentimetres } from './png-pixels';
import type { FigurePreview as Preview } from './use-figure-preview';

/** How the figure will look. The last stays, dimmed, while the next is drawn. */
export function FigurePreview({
  preview: { drawn, refusal, failure, isDrawing },
  isTransparent,
  onAgain,
}: {
  preview: Preview;
  isTransparent: boolean;
  onAgain: () => void;
}) {
  return (
    <section className={styles.preview} aria-label="Preview" aria-busy={isDrawing}>
      <div className={styles.stage}>
        {drawn && !refusal && (
          // biome-ignore lint/performance/noImgElement: it is drawn here, and no server has it.
          <img
            className={styles.picture}
            data-stale={isDrawing || undefined}
            data-transparent={isTransparent || undefined}
            src={drawn.address}
            alt={drawn.figure.description}
            decoding="async"
          />
        )}
        {isDrawing && (
          <p className={styles.drawing}>
            <Loader size="xs" color="var(--ink-soft)" /> Drawing …
          </p>
        )}
        {refusal && <Nothing why={refusal} />}
        {failure && <Failure why={failure} onAgain={onAgain} />}
      </div>
      {drawn && !refusal && (
        <div className={styles.under}>
          <span>{describeCentimetres(drawn.figure)}</span>
          {drawn.figure.warnings.map((warning) => (
            <span key={warning}>{warning}</span>
          ))}
        </div>
      )}
    </section>
  );
}

const SILENT_SERVER =
  'The server does not answer, and this page has not loaded yet what draws figures. The figure is drawn by itself once the server answers. Until then the map can be printed from the page, by Ctrl+P.';

/** Why there is no figure, and how there will be one: where the server is gone, it is drawn again as soon as that is back. */
export function Failure({ why, onAgain }: { why: string; onAgain: () => void }) {
  const wasGone = useRef(false);
  // A server that was there all the time does not send it: to draw again at once would fail again.
  const waitForReturn = async () => {
    if (!wasGone.current) throw new Error(why);
  };
  const { isServerThere } = useRetry(waitForReturn, onAgain);
  if (isServerThere === false) wasGone.current = true;
  return (
    <Alert color="red" icon={<IconAlertTriangle size={18} />} role="alert" className={styles.failure}>
      <p>{isServerThere === false ? SILENT_SERVER : why}</p>
      <Button data-action="ask-again" size="xs" variant="default" onClick={onAgain}>
        Try again
      </Button>
    </Alert>
  );
}

function Nothing({ why }: { why: string }) {
  return (
    <div className={styles.nothing} role="status">
      <p>{why}</p>
      <ShowEverything />
    </div>
  );
}
