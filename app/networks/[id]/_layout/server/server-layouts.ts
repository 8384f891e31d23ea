import { createHash } from 'node:crypto';
import { createSharedJob, type SharedJob } from '@/app/_threads/shared-job';
import { waitAtMost } from '@/app/_threads/wait-at-most';
import { type PlainNetwork, toPlainNetworkInPieces } from '@/lib/cytoscape/plain-network';
import type { LayoutId } from '@/lib/explorer/view-state';
import { memoize } from '@/lib/network/memoize';
import type { Network } from '@/lib/network/network';
import {
  type DatedLayout,
  type KeptLayout,
  readLayout,
  writeLayout,
} from '@/lib/store/layouts/layout-repository';
import { findStore } from '@/lib/store/open-store';
import { QueueFullError } from '@/lib/worker/job-queue';
import { runPieces } from '@/lib/worker/pieces';
import { createLayoutQueue, type LayOut, startLayoutProcess } from './layout-queue';

/** A layout of a network as it is stored. */
export type AskedLayout = { readonly network: Network; readonly version: number; readonly layout: LayoutId };

/** A layout that is known; one that is being computed; or one that could not be, and why. */
export type ServerLayout =
  | { readonly state: 'known'; readonly positions: KeptLayout }
  | { readonly state: 'computing' }
  | { readonly state: 'failed'; readonly why: string };

/** Milliseconds for a layout among others. */
const QUICK_LIMIT = 10_000;
/** Milliseconds for one that takes longer, or is known to. */
const TIME_LIMIT = 90_000;
/** How long a thread without work stays. */
const IDLE_TIME = 30_000;
/** How long a layout goes on that nobody waits for: who was told to come again may. */
const GRACE = 15_000;

type Job = SharedJob<ServerLayout> & {
  readonly controller: AbortController;
  waiting: number;
  leaving: ReturnType<typeof setTimeout> | undefined;
};

type Known = {
  readonly settled: Map<LayoutId, ServerLayout>;
  readonly jobs: Map<LayoutId, Job>;
};

type Shared = { readonly layOut: LayOut; readonly known: WeakMap<Network, Known> };

const LAYOUTS: unique symbol = Symbol.for('backchannel.layouts');
const shared = globalThis as typeof globalThis & { [LAYOUTS]?: Shared };

/** On the global object because the bundler loads this module once for pages and once for the API. */
function getShared(): Shared {
  shared[LAYOUTS] ??= {
    layOut: createLayoutQueue({
      startThread: startLayoutProcess,
      quickLimit: QUICK_LIMIT,
      timeLimit: TIME_LIMIT,
      idleTime: IDLE_TIME,
    }),
    known: new WeakMap(),
  };
  return shared[LAYOUTS];
}

function getKnown(network: Network): Known {
  const { known } = getShared();
  const own = known.get(network) ?? { settled: new Map(), jobs: new Map() };
  known.set(network, own);
  return own;
}

/**
 * Returns the layout of a network if it has been computed: in this process, or before and kept. Nothing is computed for it.
 * Throws a StoreError when the database does not answer.
 */
export async function findServerLayout(asked: AskedLayout): Promise<KeptLayout | null> {
  const settled = getKnown(asked.network).settled.get(asked.layout);
  if (settled) return settled.state === 'known' ? settled.positions : null;
  const kept = await readKept(asked);
  if (kept === null || kept.digest !== (await loadPlain(asked.network)).digest) return null;
  return settle(asked, kept).positions;
}

/** Who waits for a layout, and for how many milliseconds at the most. */
export type Patience = {
  readonly visitor: string;
  readonly milliseconds: number;
  readonly signal?: AbortSignal;
};

/**
 * Returns the layout of a network, computed once for each version and kind, in a process, however many ask for it; visitors take turns.
 * A layout that nobody has waited for during a quarter of a minute is cut short.
 */
export async function askServerLayout(
  asked: AskedLayout,
  { visitor, milliseconds, signal }: Patience,
): Promise<ServerLayout> {
  const { settled, jobs } = getKnown(asked.network);
  const known = settled.get(asked.layout);
  if (known) return known;
  const job = jobs.get(asked.layout) ?? startJob(asked, jobs);
  clearTimeout(job.leaving);
  job.waiting += 1;
  try {
    return (await waitAtMost(job.ask(visitor), milliseconds, signal)) ?? { state: 'computing' };
  } catch (error) {
    // Too many wait: who asks again may find a place.
    if (error instanceof QueueFullError) return { state: 'computing' };
    throw error;
  } finally {
    job.waiting -= 1;
    if (job.waiting === 0) job.leaving = setTimeout(() => job.controller.abort(), GRACE).unref();
  }
}

/** Begins with a layout that will be asked for in a moment. */
export function prepareServerLayout(asked: AskedLayout, visitor: string): void {
  askServerLayout(asked, { visitor, milliseconds: 0 }).catch((error) => {
    console.warn('A layout could not be begun with:', error);
  });
}

function startJob(asked: AskedLayout, jobs: Map<LayoutId, Job>): Job {
  const controller = new AbortController();
  const end = () => {
    clearTimeout(job.leaving);
    jobs.delete(asked.layout);
  };
  const shared = createSharedJob(
    ({ sender, signal }) => compute(asked, { sender, signal }),
    controller.signal,
  );
  const ask = (visitor: string) => {
    const done = shared.ask(visitor);
    done.then(end, end);
    return done;
  };
  const job: Job = { ask, controller, waiting: 0, leaving: undefined };
  jobs.set(asked.layout, job);
  return job;
}

async function compute(
  asked: AskedLayout,
  run: { readonly sender: string; readonly signal: AbortSignal },
): Promise<ServerLayout> {
  const { network, version, layout } = asked;
  const { plain, digest } = await loadPlain(network);
  const before = await readKept(asked);
  if (before?.digest === digest) return settle(asked, before);
  try {
    const { x, y } = await getShared().layOut({ plain, layout, before }, run);
    const found: DatedLayout = { ids: plain.ids, x: [...x], y: [...y], version, digest };
    await keep(network.id, layout, found);
    return settle(asked, found);
  } catch (error) {
    if (error instanceof QueueFullError) throw error;
    // It was cut short: who asks again has it computed again.
    if (run.signal.aborted) return { state: 'computing' };
    const failed: ServerLayout = {
      state: 'failed',
      why: error instanceof Error ? error.message : String(error),
    };
    console.warn(`The layout “${layout}” of ${network.id} was not done:`, error);
    getKnown(network).settled.set(layout, failed);
    return failed;
  }
}

function settle({ network, layout }: AskedLayout, { ids, x, y }: KeptLayout) {
  const known = { state: 'known', positions: { ids, x, y } } as const;
  getKnown(network).settled.set(layout, known);
  return known;
}

async function readKept({ network, layout }: AskedLayout): Promise<DatedLayout | null> {
  const store = await findStore();
  return store ? readLayout(store.engine, network.id, layout) : null;
}

/** A layout that cannot be kept is known to this process all the same. */
async function keep(networkId: string, layout: LayoutId, found: DatedLayout): Promise<void> {
  try {
    const store = await findStore();
    if (store) await writeLayout(store.engine, networkId, layout, found);
  } catch (error) {
    console.warn(`The layout “${layout}” of ${networkId} could not be kept:`, error);
  }
}

/** What the layout of a network is computed from, and the digest of who is in it and who is tied to whom; worked out once, in pieces. */
const loadPlain = memoize(
  async (network: Network): Promise<{ readonly plain: PlainNetwork; readonly digest: string }> => {
    const plain = await runPieces(toPlainNetworkInPieces(network));
    const hash = createHash('sha256').update(plain.ids.join('\n'));
    hash.update(new Uint8Array(plain.ends.buffer));
    return { plain, digest: hash.digest('base64url') };
  },
);
