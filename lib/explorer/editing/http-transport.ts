import { parseChanges } from '@/lib/network/changes/parse-changes';
import { isObject } from '@/lib/network/check-shape';
import { parseNetworkText } from '@/lib/network/parse';
import { reachServer } from '../reach-server';
import { noteStatus } from '../session';
import { listenToNetwork } from './network-events';
import type { Delivery, News, Transport } from './transport';
import type { ChangeBatch, CommitAck } from './working-copy';

/** How long a batch may be on its way, in milliseconds, before it is sent again. */
const PATIENCE = 20_000;

/** Returns the way to a network over the server’s API. */
export function createHttpTransport(networkId: string): Transport {
  const address = `/api/networks/${encodeURIComponent(networkId)}`;
  return {
    send: (batch) => send(`${address}/changes`, batch),
    fetchNetwork: async (version) => {
      const query = version === null ? '' : `?version=${version}`;
      const response = await reachServer(`${address}${query}`, { signal: AbortSignal.timeout(PATIENCE) });
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      const parsed = parseNetworkText(await response.text());
      if (!parsed.ok) throw new Error('The server answered with what is no network.');
      return { network: parsed.value, version: Number(response.headers.get('Backchannel-Version') ?? 0) };
    },
    listen: (since, notify) => listenToNetwork(networkId, since, (name, data) => notify(toNews(name, data))),
  };
}

async function send(address: string, { key, base, changes }: ChangeBatch): Promise<Delivery> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify({ base, changes }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    noteStatus(response.status);
    return toDelivery(response.status, await response.json().catch(() => null));
  } catch {
    return { kind: 'unanswered', obstacle: 'unreachable' };
  }
}

function toDelivery(status: number, body: unknown): Delivery {
  if (status === 200) {
    const ack = readAck(body);
    return ack ? { kind: 'done', ack } : { kind: 'unanswered', obstacle: 'unreachable' };
  }
  if (status === 401) return { kind: 'unanswered', obstacle: 'signed-out' };
  if (status === 403) return { kind: 'unanswered', obstacle: 'not-allowed' };
  if (status === 409 && isObject(body) && typeof body.version === 'number') {
    return { kind: 'conflict', version: body.version };
  }
  // What the server takes amiss now it takes amiss again; what it cannot do now it may do later.
  const isFinal = status >= 400 && status < 500 && status !== 408 && status !== 429;
  return isFinal
    ? { kind: 'refused', messages: readMessages(body, status) }
    : { kind: 'unanswered', obstacle: 'unavailable' };
}

function readAck(body: unknown): CommitAck | null {
  if (!isObject(body) || typeof body.version !== 'number' || !Array.isArray(body.versions)) return null;
  const versions = body.versions.map((each: unknown) => (typeof each === 'number' ? each : null));
  return { version: body.version, versions };
}

function readMessages(body: unknown, status: number): readonly string[] {
  const issues = isObject(body) && Array.isArray(body.issues) ? body.issues : [];
  const messages = issues.flatMap((issue: unknown) => (isObject(issue) ? toWords(issue) : []));
  if (messages.length > 0) return messages;
  return [isObject(body) && typeof body.detail === 'string' ? body.detail : `The server answered ${status}.`];
}

function toWords({ message, fix }: Readonly<Record<string, unknown>>): string {
  return [message, fix].filter((words) => typeof words === 'string').join(' ');
}

/** What cannot be read is not taken for what it might be: the network is loaded anew then. */
function toNews(name: string, data: unknown): News {
  if (name === 'hello') return { kind: 'connected' };
  if (name === 'lost') return { kind: 'lost' };
  if (name === 'purged') return { kind: 'purged' };
  if (name !== 'change' || !isObject(data)) return { kind: 'missed' };
  const { version, author, label, operations } = data;
  const parsed = parseChanges([{ label, operations }]);
  const change = parsed.ok ? parsed.value[0] : undefined;
  if (!change || typeof version !== 'number' || typeof author !== 'string') return { kind: 'missed' };
  return { kind: 'changed', version, author, change };
}
