import { serveJobs } from '@/app/_threads/serve-jobs';
import { createNetworkReceiver, type SentJob } from '@/app/_threads/thread-networks';
import type { Network } from '@/lib/network/network';
import { answerJob, type QuestionJob, type QuestionReply } from './question-job';

/** The process that replies to questions, one at a time, while the server goes on. */
const receive = createNetworkReceiver<QuestionJob>();
serveJobs<SentJob<QuestionJob>, Network, QuestionReply>((sent, parts) => answerJob(receive(sent, parts)));
