import {
  createImportHandler,
  type ImportAnswers,
  type ImportJob,
} from '@/lib/formats/import-workflow/import-handler';

/** An import whose jobs are done one after another, as a worker does them, with the progress that it reports. */
export function openImport() {
  const handle = createImportHandler();
  const shares: number[] = [];
  const send = async <Job extends ImportJob>(job: Job) =>
    (await handle(job, (share) => shares.push(share))) as ImportAnswers[Job['type']];
  return { send, shares };
}

export function toFile(text: string, name = 'ties.csv') {
  return { blob: new Blob([text]), name };
}
