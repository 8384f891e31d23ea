import { serveJobs } from '@/app/_threads/serve-jobs';
import type { Actor } from '@/lib/network/network';
import { cutReadingReply, joinReadingJob, type ReadingReply, readJob, type SentReading } from './read-job';

/** The process that reads texts, one at a time, while the server goes on. */
serveJobs<SentReading, readonly Actor[], ReadingReply, string>(
  (sent, parts) => readJob(joinReadingJob(sent, parts)),
  cutReadingReply,
);
