import { subscribe } from 'node:diagnostics_channel';
import type { Server, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { closeStores } from '@/lib/store/open-store';
import { endEventStreams } from '../api/_http/event-stream';

/** How long what is in flight may take once the server is told to stop, in milliseconds; the operator waits five seconds. */
const PATIENCE = 3_500;
/** How long the store may take to be closed after that. */
const PATIENCE_OF_STORE = 1_000;

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** What the server has to do with at this moment. */
type InFlight = { readonly servers: Set<Server>; readonly responses: Set<ServerResponse> };

/**
 * Ends this process in order when it is told to stop: takes nothing new, ends the streams of events, finishes what is in
 * flight, and closes the store, so that all that is kept stands in one file.
 */
export function endOnSignals(): void {
  const inFlight = watchRequests();
  let isEnding = false;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (isEnding) return;
      isEnding = true;
      void end(inFlight);
    });
  }
}

function watchRequests(): InFlight {
  const inFlight: InFlight = { servers: new Set(), responses: new Set() };
  // Node tells of each request before the server sees it.
  subscribe('http.server.request.start', (message) => {
    const { server, response } = message as { readonly server: Server; readonly response: ServerResponse };
    inFlight.servers.add(server);
    inFlight.responses.add(response);
    response.once('close', () => inFlight.responses.delete(response));
  });
  return inFlight;
}

async function end({ servers, responses }: InFlight): Promise<void> {
  for (const server of servers) server.close();
  endEventStreams();
  const late = Date.now() + PATIENCE;
  while (responses.size > 0 && Date.now() < late) await wait(20);
  for (const server of servers) server.closeAllConnections();
  let code = 0;
  try {
    await Promise.race([closeStores(), wait(PATIENCE_OF_STORE)]);
  } catch (error) {
    console.error('The store could not be closed; nothing that was kept is lost:', error);
    code = 1;
  }
  process.exit(code);
}
