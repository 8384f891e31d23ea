import { joinBytes } from '@/app/_threads/byte-pieces';
import { serveJobs } from '@/app/_threads/serve-jobs';
import { cutUploadReply, readUploadJob, type SentUpload, type UploadReply } from './upload-job';

/** The process that reads the files that are sent to the server, one at a time, while the server goes on. */
serveJobs<SentUpload, Uint8Array, UploadReply, string>(
  (sent, parts) => readUploadJob({ ...sent, body: joinBytes(parts) }),
  cutUploadReply,
);
