import { createImportDesk } from '@/lib/formats/import-workflow/import-desk';
import type { FromImportWorker, ToImportWorker } from '@/lib/formats/import-workflow/import-messages';

/** An edit session that is asked as a page asks its worker: one thing at a time, with what it told on the way. */
export function openSession() {
  const told: FromImportWorker[] = [];
  let listen: (message: FromImportWorker) => void = () => {};
  const desk = createImportDesk((message) => {
    told.push(message);
    if (message.type !== 'progress') listen(message);
  });
  const ask = (...messages: readonly ToImportWorker[]) =>
    new Promise<FromImportWorker>((resolve) => {
      listen = resolve;
      for (const message of messages) desk(message);
    });
  return { ask, told };
}

export function toFile(text: string, name = 'ties.csv') {
  return { blob: new Blob([text]), name };
}
