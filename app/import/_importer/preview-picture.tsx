'use client';

import { startTransition, useEffect, useState } from 'react';
import { FramedPicture } from '@/app/_symbols/framed-picture';
import { buildLayoutRequest } from '@/lib/cytoscape/layout-request';
import { createLayoutRunner, type LayoutRunner } from '@/lib/cytoscape/run-layout';
import type { NetworkPreview } from '@/lib/formats/import-workflow/network-preview';
import { toSmallPicture } from '@/lib/view/small-picture';
import styles from './outcome.module.css';

/** Up to so many actors have their names in the picture, where there is room to read them. */
const MAX_NAMED = 10;

/** A picture, and what it is of. */
type Placed = { readonly preview: NetworkPreview; readonly svg: string };

/** A small picture of what an import makes, laid out in a worker; the one before stays until the next is there. */
export function PreviewPicture({ preview }: { preview: NetworkPreview | null }) {
  const [runner, setRunner] = useState<LayoutRunner | null>(null);
  const [placed, setPlaced] = useState<Placed | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const own = createLayoutRunner();
    setRunner(own);
    return () => own.destroy();
  }, []);
  useEffect(() => {
    if (!preview || !runner) return;
    let isCurrent = true;
    runner.run(buildLayoutRequest(preview.view, { layout: 'force' })).then(
      (positions) => {
        const labels = preview.actors <= MAX_NAMED;
        const svg = toSmallPicture(preview.view, positions, { width: 480, height: 300, labels });
        if (!isCurrent) return;
        setFailed(false);
        startTransition(() => setPlaced({ preview, svg }));
      },
      // Without a picture the counts still say what is made.
      () => {
        if (!isCurrent) return;
        setPlaced(null);
        setFailed(true);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [preview, runner]);
  const shown = preview && placed;
  return (
    <figure className={styles.figure}>
      <FramedPicture svg={shown?.svg} types={shown?.preview.view.types}>
        {hasFailed ? 'It could not be drawn; the counts stand.' : preview ? 'Drawing …' : 'No picture yet'}
      </FramedPicture>
      {shown && !shown.preview.isWhole && (
        <figcaption>The {shown.preview.actors.toLocaleString('en')} actors with the most ties.</figcaption>
      )}
    </figure>
  );
}
