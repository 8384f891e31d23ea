import type { Bearer } from '@/lib/store/access/session-repository';
import type { LoggedChange } from '@/lib/store/log/log-entry';
import type { NetworkEvent } from '@/lib/store/network-events';
import type { Watch } from '@/lib/store/network-store';

/** A line goes out at least so often, so that neither end takes a silent line for a dead one. Milliseconds. */
const BEAT = 15_000;

/** What a stream may owe a reader who is slow, in events; with more it is cut off, and comes back for the rest. */
const MAX_OWED = 2_000;

/** Operations longer than this, in characters, are not sent along: the network is loaded anew instead. */
const MAX_CHARACTERS = 1_000_000;

export type EventSource = {
  /** Calls a listener with each event to come. */
  readonly watch: (listener: (event: NetworkEvent) => void) => Promise<Watch>;
  /** Asked at each beat, and before anything is told: whether the reader may still read. */
  readonly mayStay: () => Promise<boolean>;
  /** What let the reader in; null for the user at the machine. */
  readonly bearer: Bearer | null;
};

/** Returns a stream of server-sent events (HTML, section 9.2) about a network. Each has the version after it as its id. */
export function createEventStream(source: EventSource, beat = BEAT): ReadableStream<Uint8Array> {
  let line: EventLine | null = null;
  return new ReadableStream(
    {
      start: (controller) => {
        line = new EventLine(controller, source);
        return line.open(beat);
      },
      cancel: () => line?.close(),
    },
    { highWaterMark: MAX_OWED },
  );
}

const LINES: unique symbol = Symbol.for('backchannel.event-lines');
const shared = globalThis as typeof globalThis & { [LINES]?: Set<EventLine> };

/** On the global object because the bundler loads this module once for the API and once for the start of the server. */
function getLines(): Set<EventLine> {
  shared[LINES] ??= new Set();
  return shared[LINES];
}

/** Returns how many streams are open. */
export function countEventStreams(): number {
  return getLines().size;
}

/** Returns what let the readers of the streams in that are open. */
export function listBearers(): readonly Bearer[] {
  return [...getLines()].flatMap(({ source }) => source.bearer ?? []);
}

/**
 * Ends streams at once, by what let their readers in; every one when the server stops. A reader who may come back opens another.
 */
export function endEventStreams(isEnded: (bearer: Bearer | null) => boolean = () => true): void {
  for (const line of [...getLines()]) if (isEnded(line.source.bearer)) line.end();
}

/** One reader’s line. */
class EventLine {
  private readonly encoder = new TextEncoder();
  /** Events that come before the reader has been told where it is. */
  private early: NetworkEvent[] | null = [];
  /** Events that are told once it is known that the reader may still read. */
  private owed: NetworkEvent[] = [];
  private isTelling = false;
  private stop: (() => void) | null = null;
  private timer: NodeJS.Timeout | null = null;
  private isOpen = true;

  constructor(
    private readonly controller: ReadableStreamDefaultController<Uint8Array>,
    readonly source: EventSource,
  ) {}

  async open(beat: number): Promise<void> {
    getLines().add(this);
    const { version, missed, stop } = await this.source.watch((event) => this.hear(event));
    this.stop = stop;
    // From here on it is ended by who revokes; it may have been revoked since it was let in.
    if (!(await this.mayStay())) this.end();
    // The reader may have gone in the meantime.
    if (!this.isOpen) return stop();
    this.timer = setInterval(() => void this.beat(), beat);
    this.send(`retry: 1000\n${toEvent(missed ? 'hello' : 'reload', version, { version })}`);
    for (const change of missed ?? []) this.send(toChangeEvent(change));
    const early = this.early ?? [];
    this.early = null;
    for (const event of early) this.hear(event);
  }

  close(): void {
    this.isOpen = false;
    getLines().delete(this);
    this.stop?.();
    if (this.timer) clearInterval(this.timer);
  }

  end(): void {
    if (!this.isOpen) return;
    this.close();
    this.controller.close();
  }

  private hear(event: NetworkEvent): void {
    const waiting = this.early ?? this.owed;
    if (waiting.push(event) > MAX_OWED) this.end();
    else if (this.early) return;
    else if (!this.isTelling) void this.tellOwed();
  }

  private async tellOwed(): Promise<void> {
    this.isTelling = true;
    while (this.isOpen && this.owed.length > 0) {
      const may = await this.mayStay();
      // One who is cut off comes back, and is told what was missed once that may be.
      if (!may) this.end();
      else for (const event of this.owed.splice(0)) this.tell(event);
    }
    this.isTelling = false;
  }

  private tell(event: NetworkEvent): void {
    if (event.kind === 'changed') for (const change of event.changes) this.send(toChangeEvent(change));
    else {
      this.send('event: purged\ndata: {}\n\n');
      this.end();
    }
  }

  private async beat(): Promise<void> {
    if ((await this.mayStay()) === false) this.end();
    else this.send(': still here\n\n');
  }

  /** Returns whether the reader may still read; null when that cannot be known now. */
  private async mayStay(): Promise<boolean | null> {
    try {
      return await this.source.mayStay();
    } catch (error) {
      console.warn('Whether a reader may stay cannot be known now:', error);
      return null;
    }
  }

  private send(text: string): void {
    if (!this.isOpen) return;
    if ((this.controller.desiredSize ?? 0) <= 0) this.end();
    else this.controller.enqueue(this.encoder.encode(text));
  }
}

/** The change that was written last: it is told to one stream after another. */
let written: { readonly logged: LoggedChange; readonly text: string } | null = null;

function toChangeEvent(logged: LoggedChange): string {
  if (written?.logged !== logged) written = { logged, text: writeChangeEvent(logged) };
  return written.text;
}

function writeChangeEvent({ change, ...entry }: LoggedChange): string {
  const { operations } = change;
  const text = JSON.stringify({ ...entry, operations });
  if (text.length <= MAX_CHARACTERS) return toEvent('change', entry.version, text);
  return toEvent('change', entry.version, { ...entry, operations: null });
}

/** JSON has no line breaks of its own, so that it is one line of data. */
function toEvent(name: string, id: number, data: object | string): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return `event: ${name}\nid: ${id}\ndata: ${text}\n\n`;
}
