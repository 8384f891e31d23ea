'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { EditOutcome } from '@/lib/explorer/editing/edit-session';
import { fitSource } from '@/lib/explorer/editing/working-source';
import { openWorkingSource } from '@/lib/explorer/editing/working-source-store';
import {
  type ActorDirectory,
  createKnownDirectory,
  createStateDirectory,
} from '@/lib/explorer/line/actor-directory';
import { buildLine } from '@/lib/explorer/line/build-line';
import { type Completions, completeLine } from '@/lib/explorer/line/complete-line';
import { describeLine, type LinePreview } from '@/lib/explorer/line/describe-line';
import type { LineMark } from '@/lib/explorer/line/line-meaning';
import { sortIssues } from '@/lib/explorer/line/sort-issues';
import { understandLine } from '@/lib/explorer/line/understand-line';
import { foldText } from '@/lib/graph/search/fold-text';
import type { LineIssue } from '@/lib/network/line/line';
import { useKnownActors } from '../controls/use-known-actors';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { toFormWords } from './form-words';
import { keepLineDrafts, readLineDrafts } from './line-drafts';
import { useWorkingSource } from './use-working-source';

/** The line as it stands: what is typed, what it means, and what can be done with it. */
export type LineState = {
  readonly text: string;
  /** The text where it was changed by other means than typing, with the place of the cursor; else null. */
  readonly moved: { readonly cursor: number } | null;
  readonly marks: readonly LineMark[];
  readonly faults: readonly LineIssue[];
  readonly hint: LineIssue | null;
  /** Why the last line was not taken. */
  readonly problem: string | null;
  readonly preview: LinePreview | null;
  readonly completions: Completions | null;
  /** Writes the text, with the cursor at a place; by typing, the field has put it there already. */
  readonly write: (text: string, cursor: number, isTyped?: boolean) => void;
  readonly moveCursor: (cursor: number) => void;
  /** Puts a text in the place of a part of the line, and the cursor behind it. */
  readonly replace: (start: number, end: number, written: string) => void;
  /** Adds what the line says, and empties it; or says why not. Returns the first fault. */
  readonly submit: () => LineIssue | null;
  /** Brings back a line that was added before, or goes on to a later one. */
  readonly recall: (by: -1 | 1) => boolean;
};

/** Keeps the line of the network that is open. */
export function useLine(): LineState {
  const context = useLineContext();
  const { text, latest, keep } = useLineDrafts(context.network.id);
  const [cursor, setCursor] = useState(text.length);
  const [moved, setMoved] = useState<LineState['moved']>({ cursor: text.length });
  const [isTried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const { understood, preview, completions } = useUnderstood(text, cursor, context);
  const write = (now: string, at: number, isTyped = false) => {
    keep({ ...latest.current, text: now });
    setCursor(at);
    setTried(false);
    setProblem(null);
    if (!isTyped) setMoved({ cursor: at });
  };
  const lines = useRecall();
  const add = useAddLine(context, (line, words) => {
    // What was typed meanwhile stays; what was not taken is the last of the lines that can be brought back.
    if (latest.current.text === '') write(line, line.length);
    setProblem(latest.current.text === line ? words : `“${line}” was not added. ${words}`);
  });
  const submit = () => {
    const [fault] = understood.issues;
    if (fault) {
      setTried(true);
      return fault;
    }
    keep({ text: '', lines: [...latest.current.lines.filter((line) => line !== text), text] });
    write('', 0);
    lines.begin();
    add(text);
    return null;
  };
  return {
    text,
    moved,
    marks: understood.marks,
    ...(text.trim() === ''
      ? { faults: [], hint: null }
      : sortIssues(understood.issues, { text, cursor, isTried })),
    problem,
    preview,
    completions,
    write: (now, at, isTyped) => {
      lines.begin();
      write(now, at, isTyped);
    },
    moveCursor: setCursor,
    replace: (start, end, written) =>
      write(text.slice(0, start) + written + text.slice(end), start + written.length),
    submit,
    recall: (by) => {
      const line = lines.go(by, latest.current.lines);
      if (line !== null) write(line, line.length);
      return line !== null;
    },
  };
}

/** Returns what a line is understood by. */
function useLineContext() {
  const network = useExplorer(({ current }) => current);
  const source = useWorkingSource();
  const directory = useLineDirectory();
  return useMemo(() => ({ network, source, directory }), [network, source, directory]);
}

/** Keeps what is typed, and the lines that were added. `latest` is what was kept last, before it is drawn. */
function useLineDrafts(network: string) {
  const [drafts, setDrafts] = useState(() => readLineDrafts(network));
  const latest = useRef(drafts);
  const keep = (now: typeof drafts) => {
    latest.current = now;
    setDrafts(now);
    keepLineDrafts(network, now);
  };
  return { text: drafts.text, latest, keep };
}

/** Goes through the lines that were added, from the newest, before which nothing is written. */
function useRecall() {
  const [position, setPosition] = useState(0);
  return {
    begin: () => setPosition(0),
    /** Returns the line before or after; null where there is none. */
    go: (by: -1 | 1, lines: readonly string[]): string | null => {
      const next = position - by;
      const line = next === 0 ? '' : lines.at(-next);
      if (next < 0 || line === undefined) return null;
      setPosition(next);
      return line;
    },
  };
}

/** Returns what a line means, how it reads, and how it may go on at the cursor. */
function useUnderstood(text: string, cursor: number, context: Parameters<typeof understandLine>[1]) {
  const understood = useMemo(() => understandLine(text, context), [text, context]);
  const preview = useMemo(
    () => understood.meaning && describeLine(understood.meaning, context),
    [understood, context],
  );
  const completions = useMemo(
    () => (text.trim() === '' ? null : dropWhole(completeLine(understood.pieces, cursor, context), text)),
    [understood, cursor, context, text],
  );
  return { understood, preview, completions };
}

/** Returns what adds lines, one after the other, each in the network that the one before has left. */
function useAddLine(
  { network, directory }: Pick<Parameters<typeof understandLine>[1], 'network' | 'directory'>,
  onRefused: (line: string, words: string) => void,
): (line: string) => void {
  const { edit, getState, openSession } = useExplorerStore();
  const queue = useRef(Promise.resolve());
  const refuse = useRef(onRefused);
  useEffect(() => {
    refuse.current = onRefused;
  });
  const run = async (line: string) => {
    if (!(await openSession())) return refuse.current(line, 'What is needed to edit could not be loaded.');
    const sources = openWorkingSource(network.id);
    const { current } = getState();
    const source = fitSource(sources.read(), current);
    const { meaning, issues } = understandLine(line, { network: current, source, directory });
    if (!meaning) return refuse.current(line, issues[0]?.message ?? '');
    const step = buildLine(meaning, current, source);
    const outcome = await edit(step.change, { added: step.added });
    const words = describeOutcome(outcome);
    if (words !== null) refuse.current(line, words);
    else if (step.source !== source) sources.write(step.source);
  };
  return (line) => {
    queue.current = queue.current.then(() => run(line));
  };
}

function describeOutcome(outcome: EditOutcome): string | null {
  if (outcome.kind === 'done') return null;
  if (outcome.kind !== 'refused') return 'It could not be added.';
  const { conflicts, issues } = outcome.refusal;
  const words = [
    ...conflicts.map(({ message }) => message),
    ...issues.map(({ message, fix }) => `${message} ${fix}`),
  ];
  return toFormWords(words[0] ?? 'It could not be added.');
}

/** What is written in full already is not offered. */
function dropWhole(completions: Completions | null, text: string): Completions | null {
  if (!completions) return null;
  const { at, list } = completions;
  const typed = text.slice(at.start, at.end);
  const isWhole = ({ written, label }: Completions['list'][number]) =>
    written === typed || foldText(label) === foldText(typed);
  return list.some(isWhole) ? null : completions;
}

/** Returns what knows actors by name before the network has them: states alone until the directory is there. */
function useLineDirectory(): ActorDirectory {
  const index = useKnownActors();
  return useMemo(() => (index ? createKnownDirectory(index) : createStateDirectory()), [index]);
}
