import { z } from 'zod';
import { applyChange } from '@/lib/network/changes/apply-change';
import type { Change } from '@/lib/network/changes/change';
import { buildDifference } from '@/lib/network/changes/compare-networks';
import { parseChanges } from '@/lib/network/changes/parse-changes';
import { isObject } from '@/lib/network/check-shape';
import type { Network } from '@/lib/network/network';
import { type EditHistory, recordOthers, type Step } from '../edit-history';
import type { Placing } from '../placing';
import { isPlacing } from '../placing';
import { LAYOUT_IDS } from '../view-state';
import type { KeptHistory, Transport } from './transport';
import type { WorkingCopy } from './working-copy';

/** How many steps are kept to be undone, and as many to be done again. */
const MAX_STEPS = 1_000;

/** How many changes of the log are kept: steps that need older ones are left out. */
const MAX_LOG = 5_000;

/**
 * How much all kept steps may hold: an operation of an edit counts one, and so does a place of an actor. A browser writes what
 * is kept after every edit; this much takes it a few milliseconds.
 */
const MAX_PARTS = 20_000;

/** Returns a history that is short enough to be kept: without its oldest steps, and without the log that only they need. */
export function shortenHistory({ log, undoable, redoable }: EditHistory): EditHistory {
  const cut = Math.max(0, log.length - MAX_LOG);
  const keepNewest = (steps: readonly Step[]) => {
    const newest = takeNewest(steps);
    const tooOld = newest.findLastIndex((step) => !isPlacing(step) && step.at < cut);
    return newest.slice(tooOld + 1);
  };
  const [undo, redo] = [keepNewest(undoable), keepNewest(redoable)];
  const places = [...undo, ...redo].flatMap((step) => (isPlacing(step) ? [] : [step.at]));
  const first = Math.min(log.length, ...places);
  const renumber = (step: Step) => (isPlacing(step) ? step : { ...step, at: step.at - first });
  return { log: log.slice(first), undoable: undo.map(renumber), redoable: redo.map(renumber) };
}

/** Returns the newest steps that together are not too many and do not hold too much. */
function takeNewest(steps: readonly Step[]): readonly Step[] {
  let parts = 0;
  let first = steps.length;
  while (first > 0 && steps.length - first < MAX_STEPS) {
    parts += countParts(steps[first - 1]);
    if (parts > MAX_PARTS) break;
    first -= 1;
  }
  return steps.slice(first);
}

function countParts(step: Step | undefined): number {
  if (step === undefined) return 0;
  if (!isPlacing(step)) return step.done.operations.length;
  const count = ({ placed, base }: Placing) =>
    Object.keys(placed).length + Object.keys(base?.positions ?? {}).length;
  return count(step.before) + count(step.after);
}

/**
 * Returns a history that was kept, on the network as it is now: what has been done since is the work of others. Null when the
 * network on which it stands cannot be had any more, or is another.
 */
export async function restoreHistory(
  { kept, version }: Pick<WorkingCopy, 'kept' | 'version'>,
  { version: then, history }: KeptHistory,
  { fetchNetwork }: Pick<Transport, 'fetchNetwork'>,
): Promise<EditHistory | null> {
  if (then === version) return history;
  if (then > version) return null;
  // Before its first change a network that ships has no version in the log; its first one is the same.
  const before = await fetchNetwork(Math.max(1, then)).catch(() => null);
  return before && addOthers(history, before.network, kept);
}

function addOthers(history: EditHistory, before: Network, now: Network): EditHistory | null {
  const difference = buildDifference(before, now, 'changes made elsewhere');
  if (difference.operations.length === 0) return history;
  return applyChange(before, difference).ok ? recordOthers(history, [difference]) : null;
}

const spot = z.object({ x: z.number(), y: z.number() });
const placing = z.object({
  layout: z.enum(LAYOUT_IDS),
  placed: z.record(z.string(), spot.nullable()),
  base: z.object({ positions: z.record(z.string(), spot), isKept: z.boolean() }).nullable(),
});
const placingStep = z.object({ label: z.string(), before: placing, after: placing });
const editStep = z.object({ label: z.string(), done: z.unknown(), at: z.int().min(0) });
const keptSchema = z.object({
  version: z.number(),
  log: z.array(z.unknown()),
  undoable: z.array(z.union([placingStep, editStep])),
  redoable: z.array(z.union([placingStep, editStep])),
});

/** Returns a history as a browser kept it; null for what another version of the program may have kept. */
export function parseKeptHistory(value: unknown): KeptHistory | null {
  const read = isObject(value) ? keptSchema.safeParse(value) : null;
  if (!read?.success) return null;
  const { version } = read.data;
  const log = parseChanges(read.data.log);
  const [undoable, redoable] = [parseSteps(read.data.undoable), parseSteps(read.data.redoable)];
  if (!log.ok || !undoable || !redoable) return null;
  const isTooFar = (step: Step) => !isPlacing(step) && step.at > log.value.length;
  if ([...undoable, ...redoable].some(isTooFar)) return null;
  return { version, history: { log: log.value, undoable, redoable } };
}

type RawStep = z.output<typeof placingStep> | z.output<typeof editStep>;

function parseSteps(raw: readonly RawStep[]): readonly Step[] | null {
  const steps = raw.map((step) => {
    if ('after' in step) return step;
    const done = parseChange(step.done);
    return done && { label: step.label, done, at: step.at };
  });
  const parsed = steps.filter((step) => step !== null);
  return parsed.length === steps.length ? parsed : null;
}

function parseChange(value: unknown): Change | null {
  const parsed = parseChanges([value]);
  return (parsed.ok && parsed.value[0]) || null;
}
