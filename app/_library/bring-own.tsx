'use client';

import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import type { NamedFile } from '@/lib/formats/import-workflow/load-files';
import { isArticle } from '@/lib/formats/text-file/text-file-names';
import { handFiles } from '../import/_importer/handed-files';
import { useDroppedFiles } from '../import/_importer/use-dropped-files';
import styles from './bring-own.module.css';

/** The way in from the library: a link, and the whole page for a file that is dropped. */
export function BringOwn() {
  const router = useRouter();
  const bring = useCallback(
    (files: readonly NamedFile[]) => {
      handFiles(files);
      void Promise.all(files.map(isArticle)).then((are) =>
        router.push(are.includes(true) ? '/read' : '/import'),
      );
    },
    [router],
  );
  const isOver = useDroppedFiles(bring);
  return (
    <p className={styles.line}>
      <Button component={Link} href="/import" variant="default" leftSection={<IconFileImport size={16} />}>
        Import
      </Button>
      <span className={styles.hint}>or drop a file anywhere on this page</span>
      {isOver && (
        <span className={styles.over} aria-hidden="true">
          Drop it to read it
        </span>
      )}
    </p>
  );
}
