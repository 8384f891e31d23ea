'use client';

import { startTransition, useEffect, useState } from 'react';
import { FramedPicture } from '@/app/_symbols/framed-picture';
import { buildLayoutRequest } from '@/lib/cytoscape/layout-request';
import { createLayoutRunner, type LayoutRunner } from '@/lib/cytoscape/run-layout';
import { isLoadFailure } from '@/lib/explorer/is-load-failure';
import type { NetworkPreview } from '@/lib/formats/import-workflow/network-preview';
import { bundleParallel } from '@/lib/view/bundle-parallel';
import { toSmallPicture } from '@/lib/view/small-picture';
import styles from './outcome.module.css';

/** Up to so many actors have their names in the picture, where there is room to read them. */
const MAX_NAMED = 10;

const FAILURES = {
  missing:
    'What draws it cannot be loaded now: the server does not answer. It is tried again; the counts stand.',
  failed: 'It could not be drawn; the counts stand.',
};

/** How long it takes until a picture is tried again that could not be drawn, in milliseconds. */
const PAUSE = 3_000;

/** A picture, and what it is of. */
type Placed = { readonly preview: NetworkPreview; readonly svg: string };

/**
 * A small picture of what an import makes, laid out in a worker; the one before stays until the next is there. What draws it is loaded
 * late: while the server does not answer, it says so and tries again.
 */
export function PreviewPicture({ preview }: { preview: NetworkPreview | null }) {
  const [runner, setRunner] = useState<LayoutRunner | null>(null);
  const [placed, setPlaced] = useState<Placed | null>(null);
  const [failure, setFailure] = useState<'missing' | 'failed' | null>(null);
  useEffect(() => setRunner(createLayoutRunner()), []);
  useEffect(() => () => runner?.destroy(), [runner]);
  useEffect(() => {
    if (!preview || !runner) return;
    let isCurrent = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    runner.run(buildLayoutRequest(preview.view, { layout: 'force' })).then(
      (positions) => {
        const labels = preview.actors <= MAX_NAMED;
        const svg = toSmallPicture(bundleParallel(preview.view), positions, {
          width: 480,
          height: 300,
          labels,
        });
        if (!isCurrent) return;
        setFailure(null);
        startTransition(() => setPlaced({ preview, svg }));
      },
      // Without a picture the counts still say what is made.
      (error) => {
        if (!isCurrent) return;
        setPlaced(null);
        const isMissing = isLoadFailure(error);
        setFailure(isMissing ? 'missing' : 'failed');
        // The worker that could not be loaded is none that could draw later.
        if (isMissing) again = setTimeout(() => setRunner(createLayoutRunner()), PAUSE);
      },
    );
    return () => {
      isCurrent = false;
      clearTimeout(again);
    };
  }, [preview, runner]);
  const shown = preview && placed;
  return (
    <figure className={styles.figure}>
      <FramedPicture svg={shown?.svg} types={shown?.preview.view.types}>
        {failure ? FAILURES[failure] : preview ? 'Drawing …' : 'No picture yet'}
      </FramedPicture>
      {shown && !shown.preview.isWhole && (
        <figcaption>The {shown.preview.actors.toLocaleString('en')} actors with the most ties.</figcaption>
      )}
    </figure>
  );
}
