import { handleWorkerMessages } from '@/lib/worker/worker-handler';
import { createReadHandler, type ReadJob, type ReadReply } from './read-handler';

handleWorkerMessages<ReadJob, ReadReply>({ createHandler: createReadHandler });
