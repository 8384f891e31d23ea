/** How many jobs wait in a queue, and how many of it are being done. */
export type QueueLength = { readonly waiting: number; readonly running: number };

const QUEUES: unique symbol = Symbol.for('backchannel.queue-lengths');
const shared = globalThis as typeof globalThis & { [QUEUES]?: Map<string, () => QueueLength> };

/** On the global object because the bundler loads this module more than once. */
function getQueues(): Map<string, () => QueueLength> {
  shared[QUEUES] ??= new Map();
  return shared[QUEUES];
}

/** Notes a queue of this process under a name, in the place of one that had it before. */
export function noteQueue(name: string, measure: () => QueueLength): void {
  getQueues().set(name, measure);
}

/** Returns how long each queue is, by its name. */
export function measureQueues(): ReadonlyMap<string, QueueLength> {
  return new Map([...getQueues()].map(([name, measure]) => [name, measure()]));
}
