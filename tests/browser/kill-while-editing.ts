import type { Chance } from '../bench/chance';
import type { KeptServer } from './kept-server';
import { ask } from './raw-request';

/** How many edit at a time. */
const EDITORS = 4;
/** Between two kills, so many edits are acknowledged at most. */
const MAX_BETWEEN = 20;
const NETWORK = 'killed';

export type KillOutcome = {
  readonly kills: number;
  readonly acknowledged: number;
  /** Edits that were acknowledged and are not there. */
  readonly lost: readonly string[];
  /** Edits that stand in the log more than once. */
  readonly twice: readonly string[];
};

type Server = Pick<KeptServer, 'port' | 'kill' | 'stop'>;

/**
 * Has several clients edit a network over HTTP, ends the server by force in the middle of it again and again, and starts it anew on what it
 * has kept. A client that gets no answer sends the same again, under the same key, until it is acknowledged. In the end the network
 * and its log are compared with what was acknowledged.
 */
export async function killWhileEditing({
  start,
  kills,
  chance,
}: {
  /** Starts the server on a port; null for any. */
  readonly start: (port: number | null) => Promise<Server>;
  readonly kills: number;
  readonly chance: Chance;
}): Promise<KillOutcome> {
  let server = await start(null);
  const { port } = server;
  await keepNetwork(port);
  const acknowledged: string[] = [];
  let isOver = false;
  let until = { count: 0, reach: () => {} };
  const edit = async (editor: number) => {
    for (let number = 0; !isOver; number += 1) {
      const id = `e${editor}-${number}`;
      await sendUntilAcknowledged(port, id);
      acknowledged.push(id);
      if (acknowledged.length >= until.count) until.reach();
    }
  };
  const waitForMore = () =>
    new Promise<void>((reach) => {
      until = { count: acknowledged.length + chance.between(1, MAX_BETWEEN), reach };
    });
  const editors = Promise.all(Array.from({ length: EDITORS }, (_, editor) => edit(editor)));
  // What fails is told below, where it is waited for.
  editors.catch(() => until.reach());
  for (let killed = 0; killed < kills; killed += 1) {
    await waitForMore();
    await server.kill();
    server = await start(port);
  }
  isOver = true;
  await editors;
  const { actors, labels } = await readKept(port);
  await server.stop();
  return {
    kills,
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((id) => !actors.includes(id) || !labels.includes(`add ${id}`)),
    twice: labels.filter((label, at) => labels.indexOf(label) !== at),
  };
}

const JSON_HEADERS = { 'Content-Type': 'application/json' };

async function keepNetwork(port: number): Promise<void> {
  const body = JSON.stringify({ format: 'backchannel/1', id: NETWORK, title: 'Killed' });
  const { status, text } = await ask(port, '/api/networks', { method: 'POST', headers: JSON_HEADERS, body });
  if (status !== 201) throw new Error(`The network was not kept: ${status} ${text}`);
}

/** Sends an edit again and again, as a page does whose server does not answer. Throws an Error when it is refused. */
async function sendUntilAcknowledged(port: number, id: string): Promise<void> {
  const thing = { id, kind: 'person', name: id };
  const changes = [{ label: `add ${id}`, operations: [{ op: 'add', list: 'actors', thing, before: null }] }];
  const sent = {
    method: 'POST',
    headers: { ...JSON_HEADERS, 'Idempotency-Key': `key-${id}` },
    body: JSON.stringify({ base: 1, changes }),
  };
  for (;;) {
    const got = await ask(port, `/api/networks/${NETWORK}/changes`, sent).catch(() => null);
    if (got?.status === 200 && isWhole(got.text)) return;
    // 503: the server is up, and its store not yet.
    if (got && got.status !== 200 && got.status !== 503)
      throw new Error(`An edit was refused: ${got.status} ${got.text}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Whether an answer has come to its end before its server has. */
function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function readKept(
  port: number,
): Promise<{ readonly actors: readonly string[]; readonly labels: readonly string[] }> {
  const { text } = await ask(port, `/api/networks/${NETWORK}`);
  const actors: readonly { readonly id: string }[] = JSON.parse(text).actors ?? [];
  const labels: string[] = [];
  for (let before: number | null = null; ; ) {
    const query: string = before === null ? '' : `&before=${before}`;
    const page = await ask(port, `/api/networks/${NETWORK}/history?limit=100${query}`);
    const entries: readonly { readonly version: number; readonly label: string }[] = JSON.parse(
      page.text,
    ).entries;
    labels.push(...entries.map(({ label }) => label));
    const last = entries.at(-1);
    if (!last || last.version <= 1) return { actors: actors.map(({ id }) => id), labels };
    before = last.version;
  }
}
