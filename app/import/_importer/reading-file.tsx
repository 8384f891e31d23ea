'use client';

import { Button, Progress } from '@mantine/core';
import { toSizeWords } from '@/lib/formats/import-workflow/size-words';
import styles from '../import.module.css';
import chooseStyles from './choose-file.module.css';
import type { ChosenFile } from './import-state';

/** How far a file has been read, and how to call that off. */
export function ReadingFile({
  file,
  share,
  onCancel,
}: {
  file: ChosenFile;
  share: number;
  onCancel: () => void;
}) {
  return (
    <div className={chooseStyles.reading}>
      <p className={styles.fact}>
        Reading <bdi>{file.name}</bdi>, {toSizeWords(file.bytes)} …
      </p>
      <Progress size="sm" color="ink" value={100 * share} aria-label={`Reading ${file.name}`} />
      <div>
        <Button variant="default" size="xs" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
