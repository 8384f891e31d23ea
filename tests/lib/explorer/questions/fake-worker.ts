import { createQuestionDesk } from '@/lib/explorer/questions/question-desk';
import type { FromWorker, ToWorker } from '@/lib/explorer/questions/question-messages';

/**
 * Stands in for the browser's worker: deals with each message in a later turn, at the real desk, with copies as browsers
 * make them. Times are for fake timers.
 */
export class FakeWorker {
  static started: FakeWorker[] = [];
  /** Milliseconds until it has the network, and until it has dealt with a question. */
  static takes = { start: 0, question: 0 };
  /** Whether its script loads. */
  static loads = true;
  readonly heard: ToWorker[] = [];
  isTerminated = false;
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  private readonly desk = createQuestionDesk((message) => this.say(message));

  constructor() {
    FakeWorker.started.push(this);
  }

  postMessage(message: ToWorker): void {
    const copy = structuredClone(message);
    const time = message.type === 'part' ? FakeWorker.takes.start : FakeWorker.takes.question;
    setTimeout(() => {
      if (this.isTerminated) return;
      if (!FakeWorker.loads) {
        this.onerror?.();
        return;
      }
      this.heard.push(copy);
      this.desk(copy);
    }, time);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** Says something to the page, whether or not it is stopped. */
  say(message: FromWorker): void {
    this.onmessage?.({ data: structuredClone(message) });
  }
}

/** Gives the page workers of this making for each test of a file, or of a `describe`, and takes them away after it. */
export function standInForWorkers(): void {
  const original = globalThis.Worker;
  beforeEach(() => {
    FakeWorker.started = [];
    FakeWorker.takes = { start: 0, question: 0 };
    FakeWorker.loads = true;
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
