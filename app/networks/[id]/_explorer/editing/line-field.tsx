'use client';

import { type KeyboardEvent, type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Completions } from '@/lib/explorer/line/complete-line';
import { useExplorerStore } from '../state/explorer-store-context';
import styles from './one-line.module.css';
import type { LineState } from './use-line';

type Props = {
  readonly ref: Ref<HTMLInputElement>;
  readonly line: LineState;
  readonly completions: Completions | null;
  readonly listId: string;
  readonly previewId: string;
  /** The position of the marked completion; -1 for none. */
  readonly marked: number;
  readonly onMark: (position: number) => void;
  readonly onTake: (position: number) => void;
  readonly onType: () => void;
  readonly onCloseList: () => void;
  readonly onClose: () => void;
};

/**
 * The field of the line, by the ARIA pattern of an editable combobox. Names are underlined by what they mean, in a layer behind the
 * text that scrolls with it.
 */
export function LineField({ ref, line, completions, listId, previewId, marked, onType, ...acts }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => input.current);
  const onKeyDown = useLineKeys({ line, completions, marked, ...acts }, input);
  const follow = () => {
    if (layer.current && input.current) layer.current.scrollLeft = input.current.scrollLeft;
  };
  const { moved } = line;
  useLayoutEffect(() => {
    if (moved) input.current?.setSelectionRange(moved.cursor, moved.cursor);
  }, [moved]);
  useLayoutEffect(follow);
  return (
    <div className={styles.field}>
      <div ref={layer} className={styles.layer} aria-hidden="true" dir="auto">
        {toSegments(line).map(({ text, state, start }) => (
          <span key={start} data-state={state}>
            {text}
          </span>
        ))}
      </div>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="One line"
        aria-autocomplete="list"
        aria-expanded={completions !== null}
        aria-controls={completions ? listId : undefined}
        aria-activedescendant={completions && marked >= 0 ? `${listId}-${marked}` : undefined}
        aria-describedby={previewId}
        aria-invalid={line.faults.length > 0 || undefined}
        data-action="write-line"
        dir="auto"
        className={styles.input}
        placeholder="Hochstein -> Mikati: asks @reuters p2 “a diplomat” !Hochstein"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        value={line.text}
        onChange={({ currentTarget: { value, selectionEnd } }) => {
          onType();
          line.write(value, selectionEnd ?? value.length, true);
        }}
        onSelect={({ currentTarget: { selectionEnd, value } }) =>
          line.moveCursor(selectionEnd ?? value.length)
        }
        onScroll={follow}
        onKeyUp={follow}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function useLineKeys(
  {
    line,
    completions,
    marked,
    onMark,
    onTake,
    onCloseList,
    onClose,
  }: Omit<Props, 'ref' | 'listId' | 'previewId' | 'onType'>,
  input: { readonly current: HTMLInputElement | null },
) {
  const { undo, redo, announce } = useExplorerStore();
  const count = completions?.list.length ?? 0;
  const submit = () => {
    const fault = line.submit();
    if (!fault) return;
    announce(fault.message);
    input.current?.setSelectionRange(fault.at.start, fault.at.end);
  };
  /** Returns whether the key was one of the line’s own. */
  const run = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean => {
    if (key === 'Enter') {
      if (marked >= 0) onTake(marked);
      else if (line.text.trim() !== '') submit();
    } else if (key === 'Tab' && count > 0 && !shiftKey) onTake(Math.max(0, marked));
    else if (key === 'ArrowDown' && count > 0) onMark((marked + 1) % count);
    else if (key === 'ArrowDown') line.recall(1);
    else if (key === 'ArrowUp' && marked >= 0) onMark(marked - 1);
    else if (key === 'ArrowUp') line.recall(-1);
    else if (key === 'Escape' && completions) onCloseList();
    else if (key === 'Escape') onClose();
    // An empty line has nothing of its own to take back.
    else if (key.toLowerCase() === 'z' && (ctrlKey || metaKey) && line.text === '')
      (shiftKey ? redo : undo)();
    else return false;
    return true;
  };
  return (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || !run(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

type Segment = { readonly text: string; readonly state: string | undefined; readonly start: number };

/** The text of the line in pieces, each with what it means; what is at fault comes before what a name means. */
function toSegments({ text, marks, faults }: LineState): readonly Segment[] {
  const spans = [
    ...faults.map(({ at }) => ({ ...at, state: 'fault' })),
    ...marks.map(({ at, found }) => ({ ...at, state: found.state })),
  ].filter(({ start, end }) => end > start);
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])];
  const places = cuts.filter((place) => place <= text.length).toSorted((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, places[index + 1]),
    state: spans.find((span) => span.start <= start && start < span.end)?.state,
  }));
}
