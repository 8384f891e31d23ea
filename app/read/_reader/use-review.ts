'use client';

import { useCallback, useMemo, useState } from 'react';
import { describeSaving } from '@/app/networks/[id]/_explorer/editing/saving-words';
import type { EditSession } from '@/lib/explorer/editing/edit-session';
import type { EditSessionState } from '@/lib/explorer/editing/edit-session-state';
import type { Change } from '@/lib/network/changes/change';
import { buildEdit } from '@/lib/network/changes/edit-thing';
import type { Refusal } from '@/lib/network/changes/plan-changes';
import { endSentence } from '@/lib/network/end-sentence';
import type { Reading } from '@/lib/reading/reading';
import { hasThing } from '@/lib/reading/review/acceptance-draft';
import { type ReviewQueue, toQueue } from '@/lib/reading/review/review-queue';
import { type ReviewState, undoStep } from '@/lib/reading/review/review-state';
import { type ReviewContext, type ReviewMove, STEP_LABELS } from '@/lib/reading/review/review-steps';
import { findDocument, type ReviewDocument } from '@/lib/reading/review/review-subject';
import { type ShownContext, useReviewContext } from './use-review-context';
import { useReviewNetwork } from './use-review-network';
import type { ReadText } from './use-text-reader';
import { useWork } from './use-work';

/** What a step is done on. */
export type ReviewMoment = { readonly context: ReviewContext; readonly queue: ReviewQueue };

/** What the last step did, or why it could not be done. */
type Told = { readonly words: string; readonly isFailure: boolean };

/** A review on the page: what is looked at, the network as it is by now, and what a person can do. */
export type Review = ReviewDeeds & {
  readonly context: ReviewContext;
  readonly queue: ReviewQueue;
  /** The id of the network; null while it is not begun. */
  readonly networkId: string | null;
  readonly title: string;
  readonly told: Told;
  /** Why the server does not have what was accepted, and what becomes of it; empty while all goes well. */
  readonly unsaved: string;
  readonly isBusy: boolean;
  readonly setTitle: (title: string) => void;
};

type ReviewDeeds = {
  readonly setDocument: (document: ReviewDocument) => void;
  /** Changes the review alone. Steps are done one after another, each on what the one before it left. */
  readonly setState: (change: (step: ReviewMoment) => ReviewState) => void;
  readonly perform: (move: (step: ReviewMoment) => ReviewMove | null) => void;
  readonly undo: () => void;
  readonly addReading: (more: Reading) => void;
  /** Sends at once what waits to be sent. */
  readonly retry: () => void;
};

/** Reviews what was read. Each step is kept in this browser, each acceptance goes to the server as a change. */
export function useReview(read: ReadText, onBegin: (id: string) => void): Review {
  const [networkId, setNetworkId] = useState(read.loaded?.network.id ?? null);
  const [title, setTitle] = useState(read.loaded?.network.title ?? read.subject.document.title);
  const [told, setTold] = useState<Told>({ words: '', isFailure: false });
  const shown = useReviewContext(read, networkId);
  const { context, now, show } = shown;

  const noteBegun = useCallback(
    (id: string) => {
      setNetworkId(id);
      onBegin(id);
    },
    [onBegin],
  );
  const [unsaved, setUnsaved] = useState('');
  const showNetwork = useCallback(
    (state: EditSessionState) => {
      show({ network: state.copy.network });
      setUnsaved(describeUnsaved(state));
    },
    [show],
  );
  const begin = useReviewNetwork({
    loaded: read.loaded,
    title: title || context.subject.document.title,
    onBegin: noteBegun,
    onChange: showNetwork,
  });
  const tellFailure = useCallback((words: string) => setTold({ words, isFailure: true }), []);
  const { isBusy, work } = useWork(tellFailure);
  const deeds = useMemo(
    () => createDeeds({ now, show, begin, work, tell: setTold }),
    [now, show, begin, work],
  );

  const { queue } = useMemo(() => toMoment(context), [context]);
  return { ...deeds, context, queue, networkId, title, told, unsaved, isBusy, setTitle };
}

type Deeds = Pick<ShownContext, 'now' | 'show'> & {
  readonly begin: () => Promise<EditSession>;
  readonly work: (task: () => Promise<void> | void) => void;
  readonly tell: (told: Told) => void;
};

/** Returns what can be done in a review. */
function createDeeds({ now, show, begin, work, tell }: Deeds): ReviewDeeds {
  const refuse = (words: string) => tell({ words, isFailure: true });
  const edit = async (change: Change): Promise<boolean> => {
    const outcome = (await begin()).edit(change);
    if (outcome.kind === 'refused') refuse(describeRefusal(outcome.refusal));
    return outcome.kind !== 'refused';
  };
  return {
    setState: (change) =>
      work(() => {
        const before = now.current.state;
        const state = change(toMoment(now.current));
        // What changes nothing leaves standing what was told before.
        if (state === before) return;
        show({ state });
        tell({
          words: state.steps === before.steps ? '' : (DISMISSALS.get(last(state)) ?? ''),
          isFailure: false,
        });
      }),
    perform: (move) =>
      work(async () => {
        const moved = move(toMoment(now.current));
        if (!moved) return;
        if (!moved.ok) return refuse(moved.message);
        if (moved.change && !(await edit(moved.change))) return;
        show({ state: moved.state });
        tell({ words: toSentence(last(moved.state)), isFailure: false });
      }),
    undo: () =>
      work(async () => {
        const undone = undoStep(now.current.state);
        if (!undone) return refuse('There is nothing to undo.');
        for (let count = 0; count < undone.step.changes; count += 1) {
          const outcome = (await begin()).undo();
          if (outcome.kind === 'refused')
            return refuse(endSentence(`Others have built on it: ${outcome.label}`));
        }
        show({ state: undone.state });
        tell({ words: endSentence(`Undone: ${undone.step.label}`), isFailure: false });
      }),
    setDocument: (document) => {
      const { network, subject } = now.current;
      show({ subject: { ...subject, document } });
      const found = findDocument(network, subject.hash);
      if (!found || document.title.trim() === '') return;
      const change = buildEdit(network, { list: 'documents', id: found.id }, document);
      if (change.operations.length > 0) work(async () => void (await edit(change)));
    },
    addReading: (reading) => show({ subject: { ...now.current.subject, reading } }),
    retry: () => work(async () => (await begin()).retry()),
  };
}

/** What is told of a step that changes no network. */
const DISMISSALS: ReadonlyMap<string, string> = new Map([
  [STEP_LABELS.rejected, 'Rejected.'],
  [STEP_LABELS.skipped, 'Skipped: it comes again at the end.'],
]);

function describeUnsaved(state: EditSessionState): string {
  if (state.clash) return 'Others have changed the same meanwhile. Open the network to choose which holds.';
  const saving = describeSaving(state);
  return saving?.kind === 'waiting' ? [saving.sentence, ...saving.details].join(' ') : '';
}

function last({ steps }: ReviewState): string {
  return steps.at(-1)?.label ?? '';
}

function toMoment(context: ReviewContext): ReviewMoment {
  const { subject, network, state } = context;
  return { context, queue: toQueue(subject.reading, state, (id) => hasThing(network, id)) };
}

/** Returns what was done, of the label of a change: "add “A talks to B”" was "Added “A talks to B”." */
function toSentence(label: string): string {
  if (label === '') return '';
  return endSentence(
    label.replace(/^(add|accept)\b/, '$1ed').replace(/^./, (letter) => letter.toUpperCase()),
  );
}

function describeRefusal({ conflicts, issues }: Refusal): string {
  const [issue] = issues;
  if (issue) return `${issue.message} ${issue.fix}`;
  return conflicts.length > 0
    ? 'Others have changed the same meanwhile. Look at it again.'
    : 'It cannot be added.';
}
