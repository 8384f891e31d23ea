import { rest } from '@/lib/worker/pieces';
import type { FromWorker, Port, ToWorker, WorkerPort } from '@/lib/worker/port';
import { createWorkerHandler, type HandlerOptions, type JobHandler } from '@/lib/worker/worker-handler';

/** A job as it is sent: some parts, each of some milliseconds’ work to copy, and what else belongs to it. */
export type CutJob<Sent, Part> = { readonly parts: readonly Part[]; readonly sent: Sent };

/** Returns a port that sends each job part by part, with a rest between two, so that this thread goes on answering meanwhile. */
export function sendInParts<Job, Sent, Part, Reply>(
  port: WorkerPort<Sent, Reply, Part>,
  cut: (job: Job) => CutJob<Sent, Part>,
): Port<ToWorker<Job, never>, FromWorker<Reply>> {
  let isEnded = false;
  let fail = (_why: string) => {};
  const send = async ({ parts, sent }: CutJob<Sent, Part>) => {
    for (const part of parts) {
      port.post({ type: 'part', part });
      await rest();
      if (isEnded) return;
    }
    port.post({ type: 'job', job: sent });
  };
  return {
    ...port,
    post: (message) => {
      if (message.type !== 'job') return port.post(message);
      send(cut(message.job)).catch((error) => fail(String(error)));
    },
    onFailure: (listen) => {
      fail = listen;
      port.onFailure(listen);
    },
    end: () => {
      isEnded = true;
      port.end();
    },
  };
}

/** Returns what does, in a thread or a process, the jobs that come from such a port. */
export function createPartsHandler<Sent, Part, Reply>(
  post: (message: FromWorker<Reply>, transfers: ArrayBuffer[]) => void,
  work: (sent: Sent, parts: readonly Part[]) => ReturnType<JobHandler<Sent, Reply>>,
  listTransfers?: HandlerOptions<Sent, Reply, Part>['listTransfers'],
): (message: ToWorker<Sent, Part>) => void {
  const parts: Part[] = [];
  const handle = createWorkerHandler<Sent, Reply, Part>(post, {
    createHandler: () => (sent) => work(sent, parts.splice(0)),
    ...(listTransfers && { listTransfers }),
  });
  return (message) => {
    if (message.type === 'part') parts.push(message.part);
    else handle(message);
  };
}
