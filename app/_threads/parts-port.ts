import { rest } from '@/lib/worker/pieces';
import type { FromWorker, Port, ToWorker } from '@/lib/worker/port';
import { createWorkerHandler } from '@/lib/worker/worker-handler';

/** A job or a reply as it is sent: some parts, each of some milliseconds’ work to copy, and then what else belongs to it. */
export type InParts<Sent, Part> = { readonly parts: readonly Part[]; readonly sent: Sent };

/** What a worker says that replies in parts. */
export type FromPartsWorker<Reply, Part> =
  | FromWorker<Reply>
  | { readonly type: 'reply-part'; readonly part: Part };

type PartsPort<Sent, Part, Reply, ReplyPart> = Port<ToWorker<Sent, Part>, FromPartsWorker<Reply, ReplyPart>>;

/**
 * Returns a port that sends each job part by part, with a rest between two, so that this thread goes on answering meanwhile, and that
 * puts together the reply of what it hears. Without `join` the worker replies at once.
 */
export function sendInParts<Job, Sent, Part, Reply, ReplyPart = never>(
  port: PartsPort<Sent, Part, Reply, ReplyPart>,
  cut: (job: Job) => InParts<Sent, Part>,
  join: (sent: Reply, parts: readonly ReplyPart[]) => Reply = (sent) => sent,
): Port<ToWorker<Job, never>, FromWorker<Reply>> {
  const heard: ReplyPart[] = [];
  let isEnded = false;
  let fail = (_why: string) => {};
  const send = async ({ parts, sent }: InParts<Sent, Part>) => {
    for (const part of parts) {
      port.post({ type: 'part', part });
      await rest();
      if (isEnded) return;
    }
    port.post({ type: 'job', job: sent });
  };
  return {
    post: (message) => {
      if (message.type !== 'job') return port.post(message);
      send(cut(message.job)).catch((error) => fail(String(error)));
    },
    onMessage: (listen) =>
      port.onMessage((message) => {
        if (message.type === 'reply-part') heard.push(message.part);
        else if (message.type !== 'done') listen(message);
        else listen({ ...message, reply: join(message.reply, heard.splice(0)) });
      }),
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

/** Returns what does, in a process, the jobs that come from such a port. Without `cutReply` it replies at once. */
export function createPartsHandler<Sent, Part, Reply, ReplyPart = never>(
  post: (message: FromPartsWorker<Reply, ReplyPart>) => void,
  work: (sent: Sent, parts: readonly Part[]) => Reply | Promise<Reply>,
  cutReply?: (reply: Reply) => InParts<Reply, ReplyPart>,
): (message: ToWorker<Sent, Part>) => void {
  const parts: Part[] = [];
  const say = (message: FromWorker<Reply>) => {
    if (message.type !== 'done' || !cutReply) return post(message);
    const reply = cutReply(message.reply);
    for (const part of reply.parts) post({ type: 'reply-part', part });
    post({ ...message, reply: reply.sent });
  };
  const handle = createWorkerHandler<Sent, Reply, Part>(say, {
    createHandler: () => (sent) => work(sent, parts.splice(0)),
  });
  return (message) => {
    if (message.type === 'part') parts.push(message.part);
    else handle(message);
  };
}
