import type { Network } from '@/lib/network/network';
import { toNetworkText } from '@/lib/network/to-network-file';
import { listNames } from '../guess/list-names';
import { findSimilarNames, type SimilarNames } from '../guess/similar-names';
import type { Mapping } from '../import-tables';
import { type FileRead, readFile } from '../read-file';
import { applyHeaderChoice } from './describe-headers';
import type { FromImportWorker, ToImportWorker } from './import-messages';
import { planImport, type Readable } from './import-plan';
import { loadFiles } from './load-files';
import { toFileUnderstood } from './understand-file';

type Plan = Extract<ToImportWorker, { type: 'plan' }>;

/**
 * Returns what the worker of an import does with each message: it keeps what was read of one file, makes a network of it as often
 * as its mapping changes, and the file of that network in the end.
 */
export function createImportDesk(
  post: (message: FromImportWorker) => void,
): (message: ToImportWorker) => void {
  let read: Readable | null = null;
  let facts: Omit<FileRead, 'result'> | null = null;
  let made: Network | null = null;
  let wanted: Plan | null = null;
  let findNames = createNameFinder();

  const readFiles = async ({ files }: Extract<ToImportWorker, { type: 'read' }>) => {
    const { file, name } = await loadFiles(files);
    const { result, ...others } = await readFile(file, name, createProgressReporter(post));
    read = result.kind === 'failed' ? null : result;
    facts = others;
    post({ type: 'read', reply: toFileUnderstood({ ...facts, result }) });
  };
  const readAnew = ({ headers }: Extract<ToImportWorker, { type: 'applyHeaderChoice' }>) => {
    if (!read || !facts) throw new Error('Something was said of a file before it was read.');
    const result = applyHeaderChoice(read, headers);
    if (result.kind !== 'failed') read = result;
    // A plan that waits was asked for before.
    wanted = null;
    made = null;
    findNames = createNameFinder();
    post({ type: 'read', reply: toFileUnderstood({ ...facts, result }) });
  };
  const makePlan = () => {
    const message = wanted;
    wanted = null;
    if (!message) return;
    if (!read) throw new Error('A plan was asked for before its file was read.');
    // Let go first: two networks of a large file would be twice its memory.
    made = null;
    const names = findNames(read, message.mapping);
    const { plan, network } = planImport(read, message.mapping, names, createProgressReporter(post));
    made = network;
    post({ type: 'planned', number: message.number, plan });
  };
  const finish = ({ head }: Extract<ToImportWorker, { type: 'finish' }>) => {
    if (!made) throw new Error('There is no network to finish.');
    const text = toNetworkText({ ...made, ...head });
    post({ type: 'finished', file: new Blob([text], { type: 'application/json' }) });
  };
  const attempt = async (work: () => void | Promise<void>) => {
    try {
      await work();
    } catch (error) {
      post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };

  return (message) => {
    if (message.type === 'read') void attempt(() => readFiles(message));
    else if (message.type === 'applyHeaderChoice') void attempt(() => readAnew(message));
    else if (message.type === 'finish') void attempt(() => finish(message));
    else {
      wanted = message;
      // Whatever else was asked in the meantime comes first, so that only the newest plan is made.
      setTimeout(() => void attempt(makePlan));
    }
  };
}

/** Returns names that may mean one actor, and looks for them again only when other columns hold names. */
function createNameFinder(): (read: Readable, mapping: Mapping | null) => readonly SimilarNames[] {
  let known: { readonly key: string; readonly groups: readonly SimilarNames[] } | null = null;
  return (read, mapping) => {
    if (read.kind === 'network') return [];
    const { actorColumns, tieColumns } = mapping ?? read.mapping;
    const key = JSON.stringify([actorColumns, tieColumns]);
    if (known?.key !== key) {
      const { groups } = findSimilarNames(listNames(read.draft, mapping ?? read.mapping));
      known = { key, groups };
    }
    return known.groups;
  };
}

/** Tells progress a hundred times at most. */
function createProgressReporter(post: (message: FromImportWorker) => void): (share: number) => void {
  let last = -1;
  return (share) => {
    const percent = Math.floor(100 * share);
    if (percent <= last) return;
    last = percent;
    post({ type: 'progress', share });
  };
}
