import { createPartsHandler, type InParts } from './parts-port';

/**
 * Does the jobs that `startJobProcess` sends to this process, one at a time, and ends with who sends them. Called once, by the script of
 * the process.
 */
export function serveJobs<Sent, Part, Reply, ReplyPart = never>(
  work: (sent: Sent, parts: readonly Part[]) => Reply | Promise<Reply>,
  cutReply?: (reply: Reply) => InParts<Reply, ReplyPart>,
): void {
  const handle = createPartsHandler<Sent, Part, Reply, ReplyPart>(
    (message) => process.send?.(message),
    work,
    cutReply,
  );
  process.on('message', (message) => handle(message as Parameters<typeof handle>[0]));
  process.on('disconnect', () => process.exit());
  // Who stops the server from a terminal means the server, which lets what was begun come to its end.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
}
