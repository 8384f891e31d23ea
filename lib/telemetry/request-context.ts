import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

type RequestContext = { readonly requestId: string; readonly notes: Map<string, unknown> };

const CONTEXT: unique symbol = Symbol.for('backchannel.request-context');
const shared = globalThis as typeof globalThis & { [CONTEXT]?: AsyncLocalStorage<RequestContext> };

/** On the global object because the bundler loads this module once for the API and once for the start of the server. */
function getContext(): AsyncLocalStorage<RequestContext> {
  shared[CONTEXT] ??= new AsyncLocalStorage();
  return shared[CONTEXT];
}

/** Does the work of a request, so that all that is logged meanwhile bears its id. */
export function runInRequest(requestId: string, work: () => void): void {
  getContext().run({ requestId, notes: new Map() }, work);
}

/** Returns the id of the request that is being answered; null outside of any. */
export function getRequestId(): string | null {
  return getContext().getStore()?.requestId ?? null;
}

/** Notes something of the request that is being answered, for what else works on it; nothing outside of any. */
export function noteInRequest(name: string, value: unknown): void {
  getContext().getStore()?.notes.set(name, value);
}

/** Returns what was noted under a name of the request that is being answered; undefined when nothing was. */
export function readNote(name: string): unknown {
  return getContext().getStore()?.notes.get(name);
}

const STATUS = 'status';

/** Notes with which status the request is answered that is being answered, for a page: whoever makes it cannot say that. */
export function noteStatus(status: number): void {
  noteInRequest(STATUS, status);
}

/** Returns the status that was noted so; null when none was. */
export function readStatus(): number | null {
  const status = readNote(STATUS);
  return typeof status === 'number' ? status : null;
}

/** What an id of a request may be that comes from outside: such as a UUID, or an id of a trace. */
const WELL_FORMED = /^[A-Za-z0-9._-]{1,64}$/;

/** Returns the id that a client or a proxy has given a request, when it is well formed; else a new one. */
export function toRequestId(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}
