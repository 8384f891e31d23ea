import type { Network } from '@/lib/network/network';
import { toNetworkText } from '@/lib/network/to-network-file';
import type { JobHandler, OnProgress } from '@/lib/worker/worker-handler';
import { NOTHING_WRITTEN } from '../coverage/written-groups';
import { listNames } from '../guess/list-names';
import { findSimilarNames, type SimilarNames } from '../guess/similar-names';
import type { Headers, Mapping } from '../mapping';
import { type FileRead, readFile } from '../read-file';
import { compareWithFile, leaveAnswered } from './compare-with-file';
import { applyHeaderChoice } from './describe-headers';
import { type ImportPlan, planImport, type Readable } from './import-plan';
import { listQuestions } from './list-questions';
import { listUnanswered } from './list-unanswered';
import { loadFiles, type NamedFile } from './load-files';
import type { NetworkHead } from './network-head';
import { type FileUnderstood, toFileUnderstood } from './understand-file';

/**
 * What a person does with a file, in jobs: first it is read, then is said which first rows name columns and planned what its
 * columns mean, as often as that changes, and last it is finished.
 */
export type ImportJob =
  | { readonly type: 'read'; readonly files: readonly NamedFile[] }
  | { readonly type: 'applyHeaderChoice'; readonly headers: Headers }
  | { readonly type: 'plan'; readonly mapping: Mapping | null }
  | { readonly type: 'finish'; readonly head: NetworkHead };

/** What each kind of job gives. */
export type ImportAnswers = {
  readonly read: FileUnderstood;
  readonly applyHeaderChoice: FileUnderstood;
  readonly plan: ImportPlan;
  readonly finish: Blob;
};

/**
 * Returns what does the jobs of an import, in a worker: it keeps what was read of one file, makes a network of it as often
 * as its mapping changes, and the file of that network in the end.
 */
export function createImportHandler(): JobHandler<ImportJob, ImportAnswers[ImportJob['type']]> {
  let first: Readable | null = null;
  let read: Readable | null = null;
  let facts: Omit<FileRead, 'result'> | null = null;
  let made: Network | null = null;
  let findNames = createNameFinder();

  const readFiles = async (files: readonly NamedFile[], onProgress: OnProgress) => {
    const { file, name } = await loadFiles(files);
    const { result, ...others } = await readFile(file, name, onProgress);
    first = result.kind === 'failed' ? null : result;
    read = first;
    facts = others;
    return toFileUnderstood({ ...facts, result });
  };
  const readAnew = (headers: Headers) => {
    // What was said before and is said no more is forgotten so.
    if (!first || !facts) throw new Error('Something was said of a file before it was read.');
    const result = applyHeaderChoice(first, headers);
    if (result.kind !== 'failed') read = result;
    made = null;
    findNames = createNameFinder();
    return toFileUnderstood({ ...facts, result });
  };
  const makePlan = (mapping: Mapping | null, onProgress: OnProgress) => {
    if (!read) throw new Error('A plan was asked for before its file was read.');
    // Let go first: two networks of a large file would be twice its memory.
    made = null;
    const { plan, network } = planImport(read, mapping, findNames(read, mapping), onProgress);
    made = network;
    if (!network) return plan;
    const { questions, offered, shown } = compareWithFile(
      read,
      mapping,
      network,
      facts ? facts.written : NOTHING_WRITTEN,
    );
    const asked = listQuestions(read);
    const more = listUnanswered(read, mapping).filter(({ id }) => !asked.some((each) => each.id === id));
    return {
      ...plan,
      questions: [...more, ...leaveAnswered(questions, asked), ...leaveAnswered(offered, asked)],
      remarks: [...plan.remarks, ...shown],
    };
  };
  const finish = (head: NetworkHead) => {
    if (!made) throw new Error('There is no network to finish.');
    return new Blob([toNetworkText({ ...made, ...head })], { type: 'application/json' });
  };

  return (job, onProgress) => {
    const report = limitProgress(onProgress);
    switch (job.type) {
      case 'read':
        return readFiles(job.files, report);
      case 'applyHeaderChoice':
        return readAnew(job.headers);
      case 'plan':
        return makePlan(job.mapping, report);
      case 'finish':
        return finish(job.head);
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

/** Reports progress a hundred times at most. */
function limitProgress(onProgress: OnProgress): OnProgress {
  let last = -1;
  return (share) => {
    const percent = Math.floor(100 * share);
    if (percent <= last) return;
    last = percent;
    onProgress(share);
  };
}
