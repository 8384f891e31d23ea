import type { Network } from '@/lib/network/network';
import { handleWorkerMessages } from '@/lib/worker/worker-handler';
import { joinNetwork } from './network-parts';
import { createQueryHandler } from './query-handler';
import type { Question, Reply } from './question';

handleWorkerMessages<Question, Reply, Network>({
  createHandler: (parts) => createQueryHandler(joinNetwork(parts)),
});
