// Loaded before the server, which listens before it has begun: holds each request until the program takes it, so that the first ones bear
// an id, are counted and can be refused like all that follow.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { isMainThread } from 'node:worker_threads';

/**
 * @typedef {{ request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, server: import('node:http').Server }} Arrived
 */

const CHANNEL = 'http.server.request.start';
const HELD = Symbol.for('backchannel.held-requests');

/** Threads of the server are loaded with this as well, and serve nobody. */
if (isMainThread) holdRequests();

/** Holds requests until `globalThis[HELD]` is called, which returns them; from then on servers hear of requests as they do without this. */
function holdRequests() {
  /** @type {Arrived[]} */
  const held = [];
  /** @type {Map<import('node:http').Server, Function[]>} */
  const listeners = new Map();
  const hold = (/** @type {unknown} */ message) => {
    const { request, response, server } = /** @type {Arrived} */ (message);
    held.push({ request, response, server });
    if (listeners.has(server)) return;
    // Node tells of a request before the server hears of it.
    listeners.set(server, server.rawListeners('request'));
    server.removeAllListeners('request');
  };
  const release = () => {
    unsubscribe(CHANNEL, hold);
    for (const [server, all] of listeners)
      for (const listener of all)
        server.on('request', /** @type {(...given: unknown[]) => void} */ (listener));
    Reflect.deleteProperty(globalThis, HELD);
    return held;
  };
  subscribe(CHANNEL, hold);
  Reflect.set(globalThis, HELD, release);
}
