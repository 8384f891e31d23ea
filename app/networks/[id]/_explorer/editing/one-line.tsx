'use client';

import { CloseButton } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import hidden from '@/app/_layout/hidden.module.css';
import { toSourceName } from '@/lib/explorer/editing/source-name';
import type { Completions } from '@/lib/explorer/line/complete-line';
import { describeFound, type LinePreview } from '@/lib/explorer/line/describe-line';
import { STAGE_ID } from '../actions/panel-focus';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { LineField } from './line-field';
import { LineNames } from './line-names';
import styles from './one-line.module.css';
import { type LineState, useLine } from './use-line';
import { useWorkingSource } from './use-working-source';

/** How long nothing is typed before what the line means is read aloud, in milliseconds. */
const PAUSE = 800;

/** A line that stays open: what is typed is understood at once, shown in words, and added by Enter. */
export function OneLine({ asked, onClose }: { asked: number; onClose: () => void }) {
  const line = useLine();
  const { announce, openSession } = useExplorerStore();
  const field = useRef<HTMLInputElement>(null);
  const [marked, setMarked] = useState(-1);
  const [isListClosed, setListClosed] = useState(false);
  const listId = useId();
  const previewId = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies(asked): each time that it is asked for, it has the focus.
  useEffect(() => field.current?.focus(), [asked]);
  // What the first line would wait for is loaded while it is typed.
  useEffect(() => void openSession(), [openSession]);
  const close = () => {
    onClose();
    if (line.text !== '') announce('The line is closed. What you typed is kept.');
    document.getElementById(STAGE_ID)?.focus();
  };
  const completions = isListClosed ? null : line.completions;
  const take = (position: number) => {
    const chosen = completions?.list[position];
    if (!completions || !chosen) return;
    setMarked(-1);
    line.replace(completions.at.start, completions.at.end, chosen.written);
    field.current?.focus();
  };
  return (
    <section className={styles.strip} aria-label="One line">
      <div className={styles.row}>
        <LineField
          ref={field}
          line={line}
          completions={completions}
          listId={listId}
          previewId={previewId}
          marked={marked}
          onMark={setMarked}
          onTake={take}
          onType={() => {
            setMarked(-1);
            setListClosed(false);
          }}
          onCloseList={() => setListClosed(true)}
          onClose={close}
        />
        <SourceHint />
        <CloseButton data-action="close-line" size="sm" aria-label="Close the line" onClick={close} />
      </div>
      {(line.text.trim() !== '' || line.problem) && (
        <div className={styles.card}>
          {completions && <LineOptions list={completions.list} id={listId} marked={marked} onTake={take} />}
          <LineWords line={line} id={previewId} />
          <LineNames line={line} onChanged={() => field.current?.focus()} />
        </div>
      )}
      <SpokenLine line={line} />
    </section>
  );
}

/** What may stand at the cursor; the focus stays in the line, whose keys walk the list. */
function LineOptions({
  list,
  id,
  marked,
  onTake,
}: {
  list: Completions['list'];
  id: string;
  marked: number;
  onTake: (position: number) => void;
}) {
  return (
    <div id={id} role="listbox" aria-label="What may stand there" className={styles.options}>
      {list.map(({ state, label, detail }, position) => (
        <div
          key={`${state} ${label} ${detail}`}
          id={`${id}-${position}`}
          role="option"
          tabIndex={-1}
          aria-selected={position === marked}
          data-action="complete-line"
          data-state={state}
          data-next={position === Math.max(0, marked) || undefined}
          className={styles.option}
          title={detail}
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(position);
          }}
        >
          <bdi>{label}</bdi>
          {state !== 'type' && <small>{detail}</small>}
        </div>
      ))}
    </div>
  );
}

/** What the line means, or what is wrong with it and what is missing. */
function LineWords({ line, id }: { line: LineState; id: string }) {
  const { preview, faults, hint, problem, text } = line;
  return (
    <div id={id} className={styles.words}>
      {problem && <p className={styles.fault}>{problem}</p>}
      {faults.map(({ at, message }) => (
        <p key={`${at.start} ${message}`} className={styles.fault}>
          {at.end > at.start && <bdi className={styles.quoted}>{text.slice(at.start, at.end)}</bdi>} {message}
        </p>
      ))}
      {faults.length === 0 && hint && <p className={styles.hint}>{hint.message}</p>}
      {preview && <Preview preview={preview} />}
    </div>
  );
}

function Preview({ preview }: { preview: LinePreview }) {
  return (
    <>
      <p className={styles.sentence}>
        <bdi dir="ltr">{preview.sentence}</bdi>
      </p>
      <dl className={styles.details}>
        {preview.details.map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{words}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** From which document the line takes its evidence. */
function SourceHint() {
  const source = useWorkingSource();
  const network = useExplorer(({ current }) => current);
  const { setSourceOpen } = useExplorerStore();
  const document = network.documents.find(({ id }) => id === source?.document);
  return (
    <button
      type="button"
      data-action="work-from"
      className={styles.source}
      onClick={() => setSourceOpen(true)}
    >
      {document ? (
        <>
          from <bdi>{toSourceName(document)}</bdi>
        </>
      ) : (
        'from no document'
      )}
    </button>
  );
}

/** Reads aloud what the line means once nothing is typed for a moment. */
function SpokenLine({ line: { preview, faults, hint, problem, marks, text } }: { line: LineState }) {
  const [spoken, setSpoken] = useState('');
  const [fault = hint] = faults;
  const words =
    problem ??
    (preview
      ? [
          preview.sentence,
          ...preview.details.map(({ label, words: detail }) => `${label}: ${detail}`),
          ...marks.flatMap(({ found }) => (found.state === 'known' ? [] : [describeFound(found)])),
        ].join('. ')
      : text.trim() && (fault?.message ?? ''));
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div className={hidden.visuallyHidden} aria-live="polite">
      {spoken}
    </div>
  );
}
