import { joinBytes } from '@/app/_threads/byte-pieces';
import { serveJobs } from '@/app/_threads/serve-jobs';
import { type ChangesReply, cutChangesReply, type OperationsPart, readChangesJob } from './changes-job';

/** The process that reads large changes, one request at a time, while the server goes on. */
serveJobs<object, Uint8Array, ChangesReply, OperationsPart>(
  (_sent, parts) => readChangesJob({ body: joinBytes(parts) }),
  cutChangesReply,
);
