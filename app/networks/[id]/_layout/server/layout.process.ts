import { serveJobs } from '@/app/_threads/serve-jobs';
import {
  type ActorsPart,
  joinLayoutJob,
  type LayoutJob,
  type LayoutReply,
  layOutPlain,
} from './lay-out-plain';

/** The process that lays out large networks, one at a time, while the server goes on. */
serveJobs<LayoutJob, ActorsPart, LayoutReply>((sent, parts) => layOutPlain(joinLayoutJob(sent, parts)));
