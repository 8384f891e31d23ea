import { createJsonLog, readLogLevel, routeConsole } from '@/lib/telemetry/json-log';
import { installLog } from '@/lib/telemetry/write-log';
import { observeRequests } from './observe-requests';

/**
 * Has the server observe its requests; and, where it is not being developed, write all that it says as lines of JSON. What it says
 * before that, while it starts, is for the user at the terminal.
 */
export function startTelemetry(env: Readonly<Record<string, string | undefined>>): void {
  if (env.NODE_ENV === 'production') {
    const write = createJsonLog(readLogLevel(env));
    installLog(write);
    routeConsole(write);
  }
  observeRequests(env);
}
