'use client';

import { Button, RangeSlider } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { computeTimeline, getTimeline, type Timeline as TimelineBins } from '@/lib/graph/timeline/timeline';
import { toAmount } from '@/lib/network/changes/thing-words';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './timeline.module.css';

/** How many ties hold over time, and a range that keeps only those that hold within it. */
export function Timeline() {
  const graph = useExplorer(({ painted }) => painted.graph);
  const whole = getTimeline(graph);
  const [first, second] = whole.bins;
  if (!first) return <p className={styles.empty}>No tie in this network has a date.</p>;
  if (second) return <RangeOfTime whole={whole} />;
  // A slider with one step has nothing to choose.
  return (
    <div className={styles.frame}>
      <div className={`${styles.labels} ${styles.single}`}>
        <span>{describeOnly(first.relationships, first.label)}</span>
        <AnyTime />
        <Undated count={whole.undated} />
      </div>
    </div>
  );
}

function RangeOfTime({ whole }: { whole: TimelineBins }) {
  // What is chosen is read as it is now: what the map has painted lags, and would take back a key that came meanwhile.
  const since = useExplorer(({ now }) => now.state.since);
  const until = useExplorer(({ now }) => now.state.until);
  const { dispatch } = useExplorerStore();
  const last = whole.bins.length - 1;
  const range = useMemo(() => toBinRange(whole.bins, since, until), [whole, since, until]);
  const [dragged, setDragged] = useState<readonly [number, number]>(range);
  // Where it has been dragged to already, the slider is not drawn again.
  useEffect(
    () => setDragged((before) => (before[0] === range[0] && before[1] === range[1] ? before : range)),
    [range],
  );
  const toLabel = (index: number) => whole.bins[index]?.label ?? '';
  const apply = ([from, to]: readonly [number, number]) =>
    dispatch({
      type: 'setRange',
      since: from === 0 ? null : (whole.bins[from]?.since ?? null),
      until: to === last ? null : (whole.bins[to]?.until ?? null),
    });
  const slider = useFocusToldAgain();
  return (
    <div className={styles.frame}>
      <div ref={slider}>
        <Bars whole={whole} range={dragged} />
        <RangeSlider
          data-action="set-range"
          size={2}
          thumbSize={16}
          min={0}
          max={last}
          step={1}
          minRange={0}
          label={(index) => toLabel(index)}
          thumbFromLabel={`From: ${toLabel(dragged[0])}`}
          thumbToLabel={`To: ${toLabel(dragged[1])}`}
          value={[...dragged]}
          onChange={setDragged}
          onChangeEnd={apply}
        />
      </div>
      <div className={styles.labels}>
        <span>{toLabel(dragged[0])}</span>
        <AnyTime />
        <Undated count={whole.undated} />
        <span>{toLabel(dragged[1])}</span>
      </div>
    </div>
  );
}

/**
 * Returns the ref of an element in which the focus is told again once it is heard. A slider of two ends that has not heard on which of
 * them the focus is takes the first, and an end may have the focus before the page’s scripts run.
 */
function useFocusToldAgain() {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || !element.current?.contains(focused)) return;
    focused.blur();
    focused.focus({ preventScroll: true });
  }, []);
  return element;
}

/** Takes the range away, where there is one. */
function AnyTime() {
  const isRestricted = useExplorer(({ now: { state } }) => state.since !== null || state.until !== null);
  const { dispatch } = useExplorerStore();
  if (!isRestricted) return null;
  return (
    <Button
      data-action="clear-range"
      size="compact-xs"
      variant="default"
      leftSection={<IconX size={12} />}
      onClick={() => dispatch({ type: 'setRange', since: null, until: null })}
    >
      Any time
    </Button>
  );
}

function Undated({ count }: { count: number }) {
  return (
    count > 0 && <span className={styles.undated}>{count.toLocaleString('en')} undated, always shown</span>
  );
}

/**
 * A bar for each stretch of time: how many ties hold in it, how many of them are shown, and whether people met. What is shown is read here, as
 * the slider beside it, which takes longer to draw, does not follow from it.
 */
function Bars({ whole, range }: { whole: TimelineBins; range: readonly [number, number] }) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const shown = useExplorer(({ painted }) => painted.shown);
  const current = useMemo(
    () => computeTimeline(graph, { shown: shown.relationships, meetings: shown.meetings }),
    [graph, shown],
  );
  const bars = useMemo(() => listBars(whole), [whole]);
  return (
    <div className={styles.bars} aria-hidden="true">
      {whole.bins.map((bin, index) => (
        <Bar
          key={bin.from}
          {...(bars[index] as BarLook)}
          isOut={index < range[0] || index > range[1]}
          shown={toPercent(current.bins[index]?.relationships ?? 0, bin.relationships)}
          hasMeetings={bin.meetings > 0}
          showsMeetings={(current.bins[index]?.meetings ?? 0) > 0}
        />
      ))}
    </div>
  );
}

type BarLook = { readonly title: string; readonly height: string };

/** Returns how the bars look whatever is shown. */
function listBars({ bins }: TimelineBins): readonly BarLook[] {
  const most = Math.max(1, ...bins.map(({ relationships }) => relationships));
  return bins.map(({ label, relationships, meetings }) => ({
    title: `${label}: ${toAmount(relationships, 'tie')}${meetings > 0 ? `, ${toAmount(meetings, 'meeting')}` : ''}`,
    height: toPercent(relationships, most),
  }));
}

function toPercent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : (100 * part) / whole}%`;
}

type BarProps = BarLook & {
  readonly isOut: boolean;
  /** How much of it is shown, in percent of its height. */
  readonly shown: string;
  readonly hasMeetings: boolean;
  readonly showsMeetings: boolean;
};

/** Kept as it was drawn while it stays the same: a step of the range changes few. */
const Bar = memo(function Bar({ title, height, isOut, shown, hasMeetings, showsMeetings }: BarProps) {
  return (
    <span className={styles.bar} data-out={isOut || undefined} title={title} style={{ height }}>
      <span className={styles.shown} style={{ height: shown }} />
      {hasMeetings && <span className={styles.meeting} data-hidden={!showsMeetings || undefined} />}
    </span>
  );
});

/** All ties that have a date have the same one. */
function describeOnly(count: number, date: string): string {
  return count === 1 ? `1 tie has a date: ${date}.` : `${count} ties have a date, all the same: ${date}.`;
}

function toBinRange(
  bins: readonly { readonly from: string; readonly to: string }[],
  since: string | null,
  until: string | null,
): readonly [number, number] {
  const last = Math.max(0, bins.length - 1);
  const first = since === null ? 0 : bins.findIndex(({ to }) => to >= since);
  // "2024-10" sorts before each of its days, so an end is compared with the end of what it names.
  const end = until === null ? last : bins.findLastIndex(({ from }) => from.slice(0, until.length) <= until);
  return [first < 0 ? last : first, Math.max(0, end)];
}
