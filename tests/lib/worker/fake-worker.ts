import type { FromWorker, ToWorker } from '@/lib/worker/port';
import { createWorkerHandler, type HandlerOptions } from '@/lib/worker/worker-handler';

type Message = ToWorker<unknown, unknown>;
type Post = (message: FromWorker<unknown>) => void;

/**
 * Stands in for the browser's worker: deals with each message in a later turn, with the real handler and with copies as
 * browsers make them; or does only what a test says. Times are for fake timers.
 */
export class FakeWorker {
  static started: FakeWorker[] = [];
  /** Milliseconds until it is open, and until it has dealt with a job. */
  static takes = { open: 0, job: 0 };
  /** Whether its script loads. */
  static loads = true;
  /** Returns what deals with its messages; null: it does only what a test says. */
  static createHandler: ((post: Post) => (message: Message) => void) | null = null;
  readonly heard: Message[] = [];
  isTerminated = false;
  onmessage: ((event: { data: FromWorker<unknown> }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  private readonly handle = FakeWorker.createHandler?.((message) => this.say(message));

  constructor() {
    FakeWorker.started.push(this);
  }

  postMessage(message: Message): void {
    const copy = structuredClone(message);
    if (!this.handle) {
      this.heard.push(copy);
      return;
    }
    const time = message.type === 'part' ? 0 : FakeWorker.takes[message.type];
    setTimeout(() => {
      if (this.isTerminated) return;
      if (!FakeWorker.loads) {
        this.onerror?.();
        return;
      }
      this.heard.push(copy);
      this.handle?.(copy);
    }, time);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** Says something to the page, whether or not it is stopped. */
  say(message: FromWorker<unknown>): void {
    this.onmessage?.({ data: structuredClone(message) });
  }

  /** The jobs that it was sent. */
  get jobs(): readonly unknown[] {
    return this.heard.flatMap((message) => (message.type === 'job' ? [message.job] : []));
  }
}

/**
 * Gives the page workers of this making for each test of a file, or of a `describe`, and takes them away after it. Null: they
 * do only what a test says.
 */
export function standInForWorkers<Job, Reply, Part>(options: HandlerOptions<Job, Reply, Part> | null): void {
  const original = globalThis.Worker;
  beforeEach(() => {
    FakeWorker.started = [];
    FakeWorker.takes = { open: 0, job: 0 };
    FakeWorker.loads = true;
    FakeWorker.createHandler = options
      ? (post) => createWorkerHandler<Job, Reply, Part>(post, options) as (message: Message) => void
      : null;
    globalThis.Worker = FakeWorker as unknown as typeof Worker;
  });
  afterEach(() => {
    globalThis.Worker = original;
  });
}

/** Forbids workers, as a content security policy does, for the rest of a test. */
export function forbidWorkers(): void {
  globalThis.Worker = class {
    constructor() {
      throw new DOMException('forbidden', 'SecurityError');
    }
  } as unknown as typeof Worker;
}

/** Returns the worker that was started as the first, the second … Throws when there is none. */
export function getWorker(number: number): FakeWorker {
  const worker = FakeWorker.started[number - 1];
  if (!worker) throw new RangeError(`${FakeWorker.started.length} workers were started, not ${number}.`);
  return worker;
}
