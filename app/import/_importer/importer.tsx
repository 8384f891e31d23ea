'use client';

import { Button, Progress } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import hidden from '@/app/_layout/hidden.module.css';
import type { NamedFile } from '@/lib/formats/import-workflow/load-files';
import { toSizeWords } from '@/lib/formats/import-workflow/size-words';
import styles from '../import.module.css';
import { ChooseFile } from './choose-file';
import chooseStyles from './choose-file.module.css';
import { Decide } from './decide';
import { Done } from './done';
import { handFiles, takeHandedFiles } from './handed-files';
import type { ChosenFile } from './import-decision';
import type { ImportState, Refused } from './import-state';
import { RemarkItems } from './remark-items';
import { toAnnouncement, toFormatName } from './sentences';
import { useDroppedFiles } from './use-dropped-files';
import { useImport } from './use-import';
import { usePastedFiles } from './use-pasted-files';

/** One file on its way in: chosen, read, decided about, saved. `children` stand below the choice. */
export function Importer({ children }: { children: ReactNode }) {
  const { state, choose, save, cancelSaving, startOver, change, getChosen } = useImport();
  useEffect(() => {
    // Later, so that a page that is put up twice, as React does while a site is written, takes them the second time.
    const timer = setTimeout(() => {
      const files = takeHandedFiles();
      if (files.length > 0) choose(files);
    });
    return () => clearTimeout(timer);
  }, [choose]);
  const isOver = useDroppedFiles(choose);
  usePastedFiles(choose);
  return (
    <>
      {state.stage === 'choosing' && (
        <ChooseFile isOver={isOver} onChoose={choose}>
          {state.refused && <RefusedFile refused={state.refused} getChosen={getChosen} />}
          {children}
        </ChooseFile>
      )}
      {state.stage === 'reading' && (
        <ReadingFile file={state.file} share={state.share} onCancel={startOver} />
      )}
      {(state.stage === 'deciding' || state.stage === 'saving') && (
        <Decide
          decision={state}
          saving={state.stage === 'saving' ? state.share : null}
          onChange={change}
          onSave={save}
          onCancelSaving={cancelSaving}
          onStartOver={startOver}
        />
      )}
      {state.stage === 'done' && <Done decision={state} saved={state.saved} onStartOver={startOver} />}
      <ImportLiveRegion state={state} />
    </>
  );
}

/** What is read aloud of an import. */
function ImportLiveRegion({ state }: { state: ImportState }) {
  return (
    <div className={hidden.visuallyHidden} role="status" aria-live="polite">
      {toAnnouncement(state)}
    </div>
  );
}

/** How far a file has been read, and how to call that off. */
function ReadingFile({ file, share, onCancel }: { file: ChosenFile; share: number; onCancel: () => void }) {
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

/** A file that could not be read: every reason, with its place and how to mend it. */
function RefusedFile({
  refused: { file, format, remarks },
  getChosen,
}: {
  refused: Refused;
  getChosen: () => readonly NamedFile[];
}) {
  const isArticle = remarks.some(({ leadsTo }) => leadsTo === 'reader');
  return (
    <section className={styles.stack} role="alert">
      <h2 className={styles.dropTitle}>
        <bdi>{file.name}</bdi> cannot be read
      </h2>
      {format && (
        <p className={styles.soft}>It was taken for {toFormatName(format)}. Nothing of it was imported.</p>
      )}
      <RemarkItems remarks={remarks} />
      {isArticle && <ReadAsArticle getChosen={getChosen} />}
    </section>
  );
}

/** Leads to the reader of articles, with the file that could not be imported. */
function ReadAsArticle({ getChosen }: { getChosen: () => readonly NamedFile[] }) {
  const router = useRouter();
  const read = () => {
    handFiles(getChosen().slice(0, 1));
    router.push('/read');
  };
  return (
    <div>
      <Button leftSection={<IconFileText size={16} aria-hidden="true" />} onClick={read}>
        Read it as an article
      </Button>
    </div>
  );
}
