'use client';

import {
  type Dispatch,
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
} from 'react';
import { createImportClient, type ImportClient } from '@/lib/formats/import-workflow/import-client';
import type { NamedFile } from '@/lib/formats/import-workflow/load-files';
import type { ChosenFile } from './import-decision';
import { type ImportAction, type ImportState, NOTHING_CHOSEN, reduceImport } from './import-state';
import { saveNetwork } from './save-network';

/**
 * An import from the choice of a file to its network in the library: its state, and what a person can do. What is read and planned is drawn piece by
 * piece, so that the page answers in between.
 */
export function useImport() {
  const [state, dispatch] = useReducer(reduceImport, NOTHING_CHOSEN);
  const client = useRef<ImportClient | null>(null);
  const saving = useRef<AbortController | null>(null);
  const chosen = useRef<readonly NamedFile[]>([]);
  const stop = useCallback(() => {
    client.current?.destroy();
    saving.current?.abort();
    client.current = null;
    saving.current = null;
  }, []);
  useEffect(() => stop, [stop]);
  usePlanning(client, state, dispatch);

  const choose = useCallback(
    (files: readonly NamedFile[]) => {
      stop();
      const own = createImportClient();
      client.current = own;
      chosen.current = files;
      dispatch({ type: 'choose', file: toChosen(files) });
      own
        .read(files, (share) => dispatch({ type: 'progress', share }))
        .then(
          (reply) => startTransition(() => dispatch({ type: 'understand', reply })),
          (error) => unlessCalledOff(error, (message) => dispatch({ type: 'refuse', message })),
        );
    },
    [stop],
  );

  const head = state.stage === 'deciding' ? state.head : null;
  const save = useCallback(() => {
    const own = client.current;
    if (!own || !head) return;
    const control = new AbortController();
    saving.current = control;
    dispatch({ type: 'save' });
    own
      .finish(head)
      .then((file) =>
        saveNetwork(file, head, control.signal, (share) => dispatch({ type: 'progress', share })),
      )
      .then(
        (saved) => dispatch({ type: 'saved', saved }),
        (error) => dispatch({ type: 'notSaved', message: isCalledOff(error) ? null : toMessage(error) }),
      );
  }, [head]);

  const startOver = useCallback(() => {
    stop();
    dispatch({ type: 'startOver' });
  }, [stop]);
  const cancelSaving = useCallback(() => saving.current?.abort(), []);
  /** Returns the files that were chosen last. */
  const getChosen = useCallback(() => chosen.current, []);
  const change = useCallback((action: ImportAction) => dispatch(action), []);
  return useMemo(
    () => ({ state, choose, save, cancelSaving, startOver, change, getChosen }),
    [state, choose, save, cancelSaving, startOver, change, getChosen],
  );
}

/** Reads the tables anew with each choice of their headers, and plans the import anew with each change of the mapping. */
function usePlanning(
  client: RefObject<ImportClient | null>,
  state: ImportState,
  dispatch: Dispatch<ImportAction>,
): void {
  const retelling = state.stage === 'deciding' ? state.retelling : null;
  useEffect(() => {
    if (!retelling) return;
    client.current?.applyHeaderChoice(retelling.headers).then(
      (reply) => startTransition(() => dispatch({ type: 'retold', reply })),
      (error) => unlessCalledOff(error, (message) => dispatch({ type: 'planFailed', message })),
    );
  }, [client, dispatch, retelling]);

  // Saving that fails comes back to the plan that is there: to make it anew would take away why it failed.
  const decision = state.stage === 'deciding' || state.stage === 'saving' ? state : null;
  const isPlanned = decision?.retelling === null;
  const mapping = decision?.mapping ?? null;
  useEffect(() => {
    if (!isPlanned) return;
    client.current
      ?.plan(mapping, (share) => dispatch({ type: 'progress', share }))
      .then(
        (plan) => startTransition(() => dispatch({ type: 'planned', plan })),
        (error) => unlessCalledOff(error, (message) => dispatch({ type: 'planFailed', message })),
      );
  }, [client, dispatch, isPlanned, mapping]);
}

function toChosen(files: readonly NamedFile[]): ChosenFile {
  const names = files.map(({ name }) => name);
  return { name: names.join(' and '), bytes: files.reduce((sum, { blob }) => sum + blob.size, 0) };
}

function unlessCalledOff(error: unknown, use: (message: string) => void): void {
  if (!isCalledOff(error)) use(toMessage(error));
}

function isCalledOff(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
