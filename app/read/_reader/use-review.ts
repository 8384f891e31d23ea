'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EditSession } from '@/lib/explorer/editing/edit-session';
import type { Change } from '@/lib/network/changes/change';
import { buildEdit } from '@/lib/network/changes/edit-thing';
import type { Refusal } from '@/lib/network/changes/plan-changes';
import type { Network } from '@/lib/network/network';
import type { Reading } from '@/lib/reading/reading';
import { hasThing } from '@/lib/reading/review/acceptance-draft';
import { type ReviewQueue, toQueue } from '@/lib/reading/review/review-queue';
import { type ReviewState, undoStep } from '@/lib/reading/review/review-state';
import type { ReviewContext, ReviewMove } from '@/lib/reading/review/review-steps';
import { findDocument, type ReviewDocument } from '@/lib/reading/review/review-subject';
import { keepReview, keepText } from './kept-text';
import { beginNetwork, createNetwork, openSession } from './review-session';
import type { ReadText } from './use-text-reader';

/** What a step is done on. */
export type ReviewMoment = { readonly context: ReviewContext; readonly queue: ReviewQueue };

/** A review on the page: what is looked at, the network as it is by now, and what a person can do. */
export type Review = {
  readonly context: ReviewContext;
  readonly queue: ReviewQueue;
  /** The id of the network; null while it is not begun. */
  readonly networkId: string | null;
  readonly title: string;
  /** What the last step did, or why it could not be done. */
  readonly told: { readonly words: string; readonly isFailure: boolean };
  readonly isBusy: boolean;
  readonly setTitle: (title: string) => void;
  readonly setDocument: (document: ReviewDocument) => void;
  /** Changes the review alone. Steps are done one after another, each on what the one before it left. */
  readonly setState: (change: (step: ReviewMoment) => ReviewState) => void;
  readonly perform: (move: (step: ReviewMoment) => ReviewMove | null) => void;
  readonly undo: () => void;
  readonly addReading: (more: Reading) => void;
};

/** Reviews what was read. Each step is kept in this browser, each acceptance goes to the server as a change. */
export function useReview(read: ReadText, onBegin: (id: string) => void): Review {
  const [subject, setSubject] = useState(read.subject);
  const [state, setReviewState] = useState(read.review);
  const [network, setNetwork] = useState<Network>(
    () => read.loaded?.network ?? createNetwork('From an article'),
  );
  const [networkId, setNetworkId] = useState(read.loaded?.network.id ?? null);
  const [title, setTitle] = useState(read.loaded?.network.title ?? read.subject.document.title);
  const [told, setTold] = useState({ words: '', isFailure: false });
  const [isBusy, setBusy] = useState(false);
  const session = useRef<Promise<EditSession> | null>(null);
  // What a key does must see what the key before it did, drawn or not.
  const now = useRef<ReviewContext>({ subject, network, state });
  const atWork = useRef<Promise<void>>(Promise.resolve());

  const showNetwork = useCallback((next: Network) => {
    now.current = { ...now.current, network: next };
    setNetwork(next);
  }, []);
  const showState = useCallback((next: ReviewState) => {
    now.current = { ...now.current, state: next };
    setReviewState(next);
  }, []);
  const open = useCallback(
    (loaded: NonNullable<ReadText['loaded']>) => {
      session.current ??= openSession(loaded).then((opened) => {
        opened.subscribe(({ copy }) => showNetwork(copy.network));
        showNetwork(opened.read().copy.network);
        return opened;
      });
      return session.current;
    },
    [showNetwork],
  );
  useEffect(() => {
    if (read.loaded) void open(read.loaded).catch(() => {});
    return () => {
      void session.current?.then((opened) => opened.destroy());
      session.current = null;
    };
  }, [open, read.loaded]);

  useEffect(() => void keepReview(subject.hash, networkId, state), [subject.hash, networkId, state]);
  useEffect(
    () => keepText({ text: subject.text, document: subject.document }),
    [subject.text, subject.document],
  );

  const begin = useCallback(async () => {
    if (session.current) return session.current;
    const begun = read.loaded ?? (await beginNetwork(title || now.current.subject.document.title));
    setNetworkId(begun.network.id);
    if (!read.loaded) onBegin(begun.network.id);
    return open(begun);
  }, [open, onBegin, read.loaded, title]);

  const edit = useCallback(
    async (change: Change): Promise<boolean> => {
      const outcome = (await begin()).edit(change);
      if (outcome.kind !== 'refused') return true;
      setTold({ words: describeRefusal(outcome.refusal), isFailure: true });
      return false;
    },
    [begin],
  );
  const work = useCallback((task: () => Promise<void> | void) => {
    setBusy(true);
    const done = atWork.current.then(task).catch((error: unknown) => {
      setTold({ words: error instanceof Error ? error.message : String(error), isFailure: true });
    });
    atWork.current = done;
    void done.then(() => {
      if (atWork.current === done) setBusy(false);
    });
  }, []);

  const perform = useCallback(
    (move: (step: ReviewMoment) => ReviewMove | null) => {
      work(async () => {
        const moved = move(toMoment(now.current));
        if (!moved) return;
        if (!moved.ok) return setTold({ words: moved.message, isFailure: true });
        if (moved.change && !(await edit(moved.change))) return;
        showState(moved.state);
        setTold({ words: toSentence(moved.state.steps.at(-1)?.label ?? ''), isFailure: false });
      });
    },
    [edit, showState, work],
  );
  const undo = useCallback(() => {
    work(async () => {
      const undone = undoStep(now.current.state);
      if (!undone) return setTold({ words: 'There is nothing to undo.', isFailure: true });
      for (let count = 0; count < undone.step.changes; count += 1) {
        const outcome = (await begin()).undo();
        if (outcome.kind === 'refused')
          return setTold({ words: `Others have built on it: ${outcome.label}.`, isFailure: true });
      }
      showState(undone.state);
      setTold({ words: `Undone: ${undone.step.label}.`, isFailure: false });
    });
  }, [begin, showState, work]);
  const setState = useCallback(
    (change: (step: ReviewMoment) => ReviewState) => work(() => showState(change(toMoment(now.current)))),
    [showState, work],
  );
  const setDocument = useCallback(
    (document: ReviewDocument) => {
      const next = { ...now.current.subject, document };
      now.current = { ...now.current, subject: next };
      setSubject(next);
      const found = findDocument(now.current.network, next.hash);
      if (!found || document.title.trim() === '') return;
      const change = buildEdit(now.current.network, { list: 'documents', id: found.id }, document);
      if (change.operations.length > 0) work(async () => void (await edit(change)));
    },
    [edit, work],
  );
  const addReading = useCallback((more: Reading) => {
    const next = { ...now.current.subject, reading: more };
    now.current = { ...now.current, subject: next };
    setSubject(next);
  }, []);

  const context = useMemo(() => ({ subject, network, state }), [subject, network, state]);
  const { queue } = useMemo(() => toMoment(context), [context]);
  return {
    context,
    queue,
    networkId,
    title,
    told,
    isBusy,
    setTitle,
    setDocument,
    setState,
    perform,
    undo,
    addReading,
  };
}

function toMoment(context: ReviewContext): ReviewMoment {
  const { subject, network, state } = context;
  return { context, queue: toQueue(subject.reading, state, (id) => hasThing(network, id)) };
}

function toSentence(label: string): string {
  return label === '' ? '' : `${label.slice(0, 1).toUpperCase()}${label.slice(1)}.`;
}

function describeRefusal({ conflicts, issues }: Refusal): string {
  const [issue] = issues;
  if (issue) return `${issue.message} ${issue.fix}`;
  return conflicts.length > 0
    ? 'Others have changed the same meanwhile. Look at it again.'
    : 'It cannot be added.';
}
