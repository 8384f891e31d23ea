'use client';

import { type ReactNode, useEffect } from 'react';
import { ChooseFile } from './choose-file';
import { Decide } from './decide';
import { Done } from './done';
import { takeHandedFiles } from './handed-files';
import { ImportLiveRegion } from './import-live-region';
import { ReadingFile } from './reading-file';
import { RefusedFile } from './refused-file';
import { useDroppedFiles } from './use-dropped-files';
import { useImport } from './use-import';
import { usePastedFiles } from './use-pasted-files';

/** One file on its way in: chosen, read, decided about, saved. `children` stand below the choice. */
export function Importer({ children }: { children: ReactNode }) {
  const { state, choose, save, cancelSaving, startOver, change } = useImport();
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
          {state.refused && <RefusedFile refused={state.refused} />}
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
