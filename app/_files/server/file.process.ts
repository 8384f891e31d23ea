import { serveJobs } from '@/app/_threads/serve-jobs';
import type { Network } from '@/lib/network/network';
import { cutFileReply, type FileJob, type FileReply, readFileJob } from './file-job';

/** The process that reads large files of the folder of networks, one at a time, while the server goes on. */
serveJobs<FileJob, never, FileReply, Network>((job) => readFileJob(job), cutFileReply);
