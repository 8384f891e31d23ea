import { setTimeout as wait } from 'node:timers/promises';
import { createFolder, issueToken, removeFolder, startKeptServer } from './kept-server';

let folder: string;

beforeEach(() => {
  folder = createFolder();
});

afterEach(() => {
  removeFolder(folder);
});

const change = (url: string, base: number, role: string, was: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/api/networks/oslo-1993/changes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({
      base,
      changes: [
        {
          label: `call them ${role}`,
          operations: [{ op: 'set', list: 'actors', id: 'yasser-arafat', field: 'notes', was, now: role }],
        },
      ],
    }),
  });

/** What somebody changes is told within a second to who looks at the network, with who it was. */
async function expectToldWithinASecond(url: string, token: string): Promise<void> {
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/api/networks/oslo-1993/events`, { headers });
  const reader = response.body?.getReader();
  let text = '';
  const reading = (async () => {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      text += new TextDecoder().decode(next.value);
      if (text.includes('event: change')) return;
    }
  })();
  expect((await change(url, 0, 'A', '', headers)).status).toBe(200);
  const isTold = await Promise.race([reading.then(() => true), wait(1000, false)]);
  expect(isTold).toBe(true);
  expect(text).toContain('"author":"Desk A","label":"call them A"');
  await reader?.cancel();
}

describe('a server', () => {
  it('does not start where others can reach it and nobody has a token; tells within a second whoever looks what somebody else has changed, and who it was', async () => {
    await expect(startKeptServer(folder, { BACKCHANNEL_BOUND_TO: '0.0.0.0' })).rejects.toThrow(
      'the server ended with exit code 1 before it answered.',
    );
    const token = await issueToken(folder, 'editor', 'Desk A');
    const server = await startKeptServer(folder, { BACKCHANNEL_BOUND_TO: '0.0.0.0' });
    await expectToldWithinASecond(server.url, token);
    await server.stop();
  });

  it('does not start on a folder that another has, and starts once that has ended, however it ended', async () => {
    const first = await startKeptServer(folder);
    expect((await change(first.url, 0, 'A', '')).status).toBe(200);
    await expect(startKeptServer(folder)).rejects.toThrow(
      'the server ended with exit code 1 before it answered.',
    );
    expect((await change(first.url, 2, 'B', 'A')).status).toBe(200);
    await first.stop();
    const second = await startKeptServer(folder);
    const kept = await fetch(`${second.url}/api/networks/oslo-1993`);
    expect(kept.headers.get('Backchannel-Version')).toBe('3');
    await second.stop();
  });
});
