'use client';

import { Button, FileButton, Textarea } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { NamedFile } from '@/lib/formats/import-workflow/load-files';
import styles from '../import.module.css';
import chooseStyles from './choose-file.module.css';
import { PASTED_NAME } from './use-pasted-files';

/** A table as simple as one can be. */
const EXAMPLE = `source,target,type,date,document
Amos Hochstein,Nabih Berri,talks to,2024-10-31,A newspaper
عاموس هوكستين,Najib Mikati,asks,2024-11-01,Another newspaper`;

/** The choice of a file: dropped, chosen or pasted. */
export function ChooseFile({
  isOver,
  onChoose,
  children,
}: {
  isOver: boolean;
  onChoose: (files: readonly NamedFile[]) => void;
  children: ReactNode;
}) {
  return (
    <>
      <div className={chooseStyles.drop} data-over={isOver || undefined}>
        <p className={styles.dropTitle}>{isOver ? 'Drop it to read it' : 'Drop a file here'}</p>
        <FileButton
          multiple
          onChange={(files) => {
            if (files.length > 0) onChoose(files.map((blob) => ({ blob, name: blob.name })));
          }}
          inputProps={{ 'aria-label': 'File to import' }}
        >
          {(props) => (
            <Button {...props} leftSection={<IconFileImport size={16} />}>
              Choose a file
            </Button>
          )}
        </FileButton>
        <p className={styles.soft}>
          Or paste it anywhere on this page. Tables of actors and of ties may come together, as two files.
        </p>
      </div>
      <div className={chooseStyles.below}>
        {children}
        <PasteText onChoose={onChoose} />
      </div>
    </>
  );
}

function PasteText({ onChoose }: { onChoose: (files: readonly NamedFile[]) => void }) {
  const [text, setText] = useState('');
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onChoose([{ blob: new Blob([text]), name: PASTED_NAME }]);
      }}
    >
      <Textarea
        label="A table, or a file’s text"
        description="One row a tie is enough: from whom, to whom, and what ties them."
        placeholder={EXAMPLE}
        autosize
        minRows={4}
        maxRows={12}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" variant="default" disabled={text.trim() === ''}>
          Read this text
        </Button>
      </div>
    </form>
  );
}
