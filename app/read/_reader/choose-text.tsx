'use client';

import { Anchor, Button, FileButton, Textarea } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import Link from 'next/link';
import { useState } from 'react';
import shell from '@/app/_layout/page-layout.module.css';
import type { NamedFile } from '@/lib/formats/import-workflow/load-files';
import { TEXT_FILE_ENDINGS } from '@/lib/formats/text-file/text-file-names';
import { useDroppedFiles } from '../../import/_importer/use-dropped-files';
import { usePastedFiles } from '../../import/_importer/use-pasted-files';
import styles from '../read.module.css';
import { KeptTexts } from './kept-texts';

/** So long a text is read as it is pasted: to lay it out in a field takes a browser many seconds. */
const LONG_TEXT = 100_000;

/** A text to read: pasted, dropped or chosen. */
export function ChooseText({
  failure,
  networkId,
  onChoose,
}: {
  failure: string | null;
  networkId: string | null;
  onChoose: (files: readonly NamedFile[]) => void;
}) {
  usePastedFiles(onChoose);
  return (
    <>
      <h1 className={shell.title}>{networkId === null ? 'From an article' : 'Add from a text'}</h1>
      <p className={shell.lead}>
        Paste a report. You see who and what was read in it, one suggestion after another, each with its
        quote. Nothing enters the network that you have not accepted, and nothing is sent to another host.
      </p>
      {networkId !== null && <AddedTo networkId={networkId} />}
      {failure && (
        <p className={styles.failure} role="alert">
          {failure}
        </p>
      )}
      <TextForm onChoose={onChoose} />
      {networkId !== null && <KeptTexts networkId={networkId} onChoose={onChoose} />}
    </>
  );
}

/** Says where that goes which is accepted, and how to have it elsewhere. */
function AddedTo({ networkId }: { networkId: string }) {
  return (
    <p className={styles.soft}>
      What you accept is added to{' '}
      <Anchor component={Link} href={`/networks/${networkId}`} inherit underline="always">
        the network that is there
      </Anchor>
      .{' '}
      <Anchor href="/read" inherit underline="always">
        Begin a new network instead
      </Anchor>
    </p>
  );
}

function TextForm({ onChoose }: { onChoose: (files: readonly NamedFile[]) => void }) {
  const [text, setText] = useState('');
  const isOver = useDroppedFiles(onChoose);
  const readPasted = (pasted: string) => onChoose([{ blob: new Blob([pasted]), name: 'the pasted text' }]);
  const read = () => {
    if (text.trim() !== '') readPasted(text);
  };
  return (
    <form
      className={styles.paste}
      data-over={isOver || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <Textarea
        label="The text"
        description="Headline, byline and date may stand above it. Up to 1,000,000 characters."
        rows={14}
        resize="vertical"
        dir="auto"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (text !== '' || pasted.length < LONG_TEXT) return;
          event.preventDefault();
          readPasted(pasted);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read();
        }}
      />
      <div className={styles.row}>
        <Button type="submit" disabled={text.trim() === ''}>
          Read this text
        </Button>
        <ChooseFile onChoose={onChoose} />
        <span className={styles.soft}>
          {isOver ? 'Drop it to read it' : 'or drop one here: text, HTML, Markdown, Word or mail'}
        </span>
      </div>
    </form>
  );
}

function ChooseFile({ onChoose }: { onChoose: (files: readonly NamedFile[]) => void }) {
  return (
    <FileButton
      accept={TEXT_FILE_ENDINGS.join(',')}
      onChange={(file) => {
        if (file) onChoose([{ blob: file, name: file.name }]);
      }}
      inputProps={{ 'aria-label': 'File to read' }}
    >
      {(props) => (
        <Button {...props} variant="default" leftSection={<IconFileText size={16} />}>
          Choose a file
        </Button>
      )}
    </FileButton>
  );
}
