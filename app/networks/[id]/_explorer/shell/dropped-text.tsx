'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { handFiles } from '@/app/import/_importer/handed-files';
import { useDroppedFiles } from '@/app/import/_importer/use-dropped-files';
import type { NamedFile } from '@/lib/formats/import-workflow/load-files';
import { isArticle } from '@/lib/formats/text-file/text-file-names';
import { toReadingAddress } from '../actions/reading-address';
import { useExplorer } from '../state/explorer-store-context';
import styles from './dropped-text.module.css';

/** Takes a file that is dropped on the page: an article is added to this network, any other file is imported. */
export function DroppedText() {
  const router = useRouter();
  const id = useExplorer(({ start }) => start.network.id);
  const bring = useCallback(
    (files: readonly NamedFile[]) => {
      handFiles(files);
      void Promise.all(files.map(isArticle)).then((are) =>
        router.push(are.includes(true) ? toReadingAddress(id) : '/import'),
      );
    },
    [router, id],
  );
  const isOver = useDroppedFiles(bring);
  return (
    isOver && (
      <p className={styles.over} aria-hidden="true">
        Drop it to read it
      </p>
    )
  );
}
