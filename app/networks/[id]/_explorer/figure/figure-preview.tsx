'use client';

import { Alert, Button, Loader } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
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
        {failure && (
          <Alert color="red" icon={<IconAlertTriangle size={18} />} role="alert" className={styles.failure}>
            <p>{failure}</p>
            <Button data-action="ask-again" size="xs" variant="default" onClick={onAgain}>
              Try again
            </Button>
          </Alert>
        )}
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

function Nothing({ why }: { why: string }) {
  return (
    <div className={styles.nothing} role="status">
      <p>{why}</p>
      <ShowEverything />
    </div>
  );
}
