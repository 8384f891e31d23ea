'use client';

import { startTransition, useEffect, useState } from 'react';
import { Picture } from '@/app/_symbols/picture';
import { buildLayoutRequest } from '@/lib/cytoscape/layout-request';
import { createLayoutRunner, type LayoutRunner } from '@/lib/cytoscape/run-layout';
import type { NetworkPreview } from '@/lib/formats/import-workflow/network-preview';
import { toSmallPicture } from '@/lib/view/small-picture';
import styles from './outcome.module.css';

/** A picture, and what it is of. */
type Placed = { readonly glance: NetworkPreview; readonly svg: string };

/** A small picture of what an import makes, laid out in a worker; the one before stays until the next is there. */
export function PreviewPicture({ glance }: { glance: NetworkPreview | null }) {
  const [runner, setRunner] = useState<LayoutRunner | null>(null);
  const [placed, setPlaced] = useState<Placed | null>(null);
  useEffect(() => {
    const own = createLayoutRunner();
    setRunner(own);
    return () => own.destroy();
  }, []);
  useEffect(() => {
    if (!glance || !runner) return;
    let isCurrent = true;
    runner.run(buildLayoutRequest(glance.view, { layout: 'force' })).then(
      (positions) => {
        const svg = toSmallPicture(glance.view, positions, { width: 480, height: 300, labels: false });
        if (isCurrent) startTransition(() => setPlaced({ glance, svg }));
      },
      // Without a picture the counts still say what is made.
      () => isCurrent && setPlaced(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [glance, runner]);
  const shown = glance && placed;
  return (
    <figure className={styles.figure}>
      {shown ? (
        <Picture svg={shown.svg} types={shown.glance.view.types} className={styles.picture} />
      ) : (
        <div className={styles.picture} aria-hidden="true">
          {glance ? 'Drawing …' : 'No picture yet'}
        </div>
      )}
      {shown && !shown.glance.isWhole && (
        <figcaption>The {shown.glance.actors.toLocaleString('en')} actors with the most ties.</figcaption>
      )}
    </figure>
  );
}
