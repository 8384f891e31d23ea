/** @jest-environment node */
import { renameSync } from 'node:fs';
import path from 'node:path';
import * as changes from '@/app/api/networks/[id]/changes/route';
import * as events from '@/app/api/networks/[id]/events/route';
import * as networks from '@/app/api/networks/route';
import * as sessionEnd from '@/app/api/session/end/route';
import * as session from '@/app/api/session/route';
import { runTokenCommand } from '@/lib/store/access/token-command';
import { createKeptFolder, type KeptFolder } from '@/tests/lib/store/kept-folder';
import {
  createNetworksFolder,
  createTruceFile,
  type NetworksFolder,
} from '@/tests/lib/store/networks-folder';

const ORIGIN = 'http://192.168.1.7:3000';
const BOUND = process.env.BACKCHANNEL_BOUND_TO;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const route = { params: Promise.resolve({ id: 'truce' }) };

let folder: NetworksFolder;
let kept: KeptFolder;
let audit: jest.SpyInstance;
let token: string;

beforeEach(async () => {
  process.env.BACKCHANNEL_BOUND_TO = '0.0.0.0';
  audit = jest.spyOn(console, 'info').mockImplementation();
  folder = await createNetworksFolder();
  kept = await createKeptFolder();
  await folder.write('truce.json', createTruceFile());
  token = await issue('editor', 'Desk A');
});

afterEach(async () => {
  jest.restoreAllMocks();
  process.env.BACKCHANNEL_BOUND_TO = BOUND;
  delete process.env.SESSION_IDLE;
  await kept.remove();
  await folder.remove();
});

const run = (...words: readonly string[]) => runTokenCommand(words, process.env);
const issue = async (...words: readonly string[]) => (await run(...words)).split('\n')[0] ?? '';
const toId = (text: string) => text.split('_')[1] ?? '';

function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Request {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: ORIGIN, ...headers };
  const body = new URLSearchParams(fields).toString();
  return new Request(`${ORIGIN}${path}`, { method: 'POST', headers: form, body });
}

/** Signs a browser in, and returns the header in which it shows its session from then on. */
async function signIn(headers: Record<string, string> = {}, shown = token): Promise<{ Cookie: string }> {
  const response = await session.POST(post('/api/session', { token: shown, next: '/' }, headers));
  return { Cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

const toSessionId = ({ Cookie }: { Cookie: string }) => toId(Cookie);
const askStatus = async (headers: Record<string, string>) =>
  (await networks.GET(new Request(`${ORIGIN}/api/networks`, { headers }))).status;
const getAudit = (): readonly Record<string, unknown>[] =>
  audit.mock.calls.map(([line]) => JSON.parse(String(line).replace(/^audit /, '')));

/** Moves the clock on from now. */
const passTime = (milliseconds: number) => jest.spyOn(Date, 'now').mockReturnValue(Date.now() + milliseconds);

describe('a session', () => {
  it('ends on the server when its browser signs out: a copy of its cookie opens nothing', async () => {
    const [own, other] = [await signIn(), await signIn()];
    const response = await sessionEnd.POST(post('/api/session/end', {}, own));
    expect([response.status, response.headers.getSetCookie()[0]]).toEqual([
      303,
      'backchannel-session=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0',
    ]);
    expect([await askStatus(own), await askStatus(other)]).toEqual([401, 200]);
    expect(await askStatus({ Authorization: `Bearer ${token}` })).toBe(200);
    expect(getAudit().at(-1)).toMatchObject({ who: 'Desk A', did: 'sign out', session: toSessionId(own) });
  });

  it('is forgotten by its browser also where the store cannot end it, which is a line', async () => {
    const failed = jest.spyOn(console, 'error').mockImplementation();
    const own = await signIn();
    const [file, aside] = [path.join(kept.path, 'backchannel.sqlite'), path.join(kept.path, 'aside')];
    renameSync(file, aside);
    const response = await sessionEnd.POST(post('/api/session/end', {}, own));
    expect(response.headers.getSetCookie()[0]).toMatch(/^backchannel-session=; .*Max-Age=0$/);
    expect(failed.mock.calls[0]?.[0]).toContain('A session could not be ended');
    renameSync(aside, file);
    expect(await askStatus(own)).toBe(200);
  });

  it('ends when the same browser signs in anew', async () => {
    const own = await signIn();
    const next = await signIn(own);
    expect([await askStatus(own), await askStatus(next)]).toEqual([401, 200]);
  });

  it('ends when it is idle for twelve hours, and lasts as long as it is used, for seven days', async () => {
    const [used, idle] = [await signIn(), await signIn()];
    const begin = Date.now();
    const clock = jest.spyOn(Date, 'now');
    for (let hours = 11; hours < 7 * 24; hours += 11) {
      clock.mockReturnValue(begin + hours * 60 * MINUTE);
      expect(await askStatus(used)).toBe(200);
      if (hours > 12) expect(await askStatus(idle)).toBe(401);
      // Its use is written down in the background.
      await waitForUse(toSessionId(used), begin + hours * 60 * MINUTE);
    }
    clock.mockReturnValue(begin + 7 * DAY);
    expect(await askStatus(used)).toBe(401);
  });

  it('ends after the time that is set, and with its token, by its end or by its revocation', async () => {
    process.env.SESSION_IDLE = '5';
    const short = await signIn();
    passTime(4 * MINUTE);
    expect(await askStatus(short)).toBe(200);
    jest.spyOn(Date, 'now').mockRestore();
    const brief = await issue('viewer', 'A reader', '--days', '1');
    process.env.SESSION_IDLE = String(3 * 24 * 60);
    const [revoked, expiring] = [await signIn(), await signIn({}, brief)];
    await run('revoke', toId(token));
    expect([await askStatus(revoked), await askStatus(expiring)]).toEqual([401, 200]);
    passTime(DAY + MINUTE);
    expect(await askStatus(expiring)).toBe(401);
  });

  it('that has ended is no failed sign-in, and one that never was is', async () => {
    const own = await signIn();
    await run('end', toSessionId(own));
    for (let time = 0; time < 12; time += 1) expect(await askStatus(own)).toBe(401);
    const made = { Cookie: `backchannel-session=bs_${'0'.repeat(12)}_${'A'.repeat(43)}` };
    const statuses: number[] = [];
    for (let time = 0; time < 11; time += 1) statuses.push(await askStatus(made));
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
    const mixed = { Cookie: `${own.Cookie.slice(0, -1)}${own.Cookie.endsWith('A') ? 'B' : 'A'}` };
    expect(await askStatus(mixed)).toBe(429);
  });

  it('is ended by another of the same token when that is shown once more, and by none of another', async () => {
    // What was shown in other tests is no longer held against the address.
    passTime(2 * MINUTE);
    const [own, same] = [await signIn(), await signIn()];
    const otherToken = await issue('editor', 'Desk B');
    const foreign = await signIn({}, otherToken);
    const end = async (of: { Cookie: string }, by: Record<string, string>, shown?: string) => {
      const fields = { session: toSessionId(of), ...(shown !== undefined && { token: shown }) };
      const response = await sessionEnd.POST(post('/api/session/end', fields, by));
      expect(response.status).toBe(303);
      return new URL(response.headers.get('Location') ?? '', ORIGIN).searchParams.get('problem');
    };
    expect(await end(same, foreign, otherToken)).toBeNull();
    expect(await end(foreign, own, token)).toBeNull();
    expect(await end(same, {}, token)).toBeNull();
    expect(await end(same, own)).toBe('token');
    expect(await end(same, own, `${token}x`)).toBe('token');
    expect(getAudit().at(-1)).toMatchObject({ did: 'fail to sign in' });
    expect(await end(same, own, otherToken)).toBe('other');
    expect([await askStatus(same), await askStatus(foreign)]).toEqual([200, 200]);
    expect(await end(same, own, token)).toBeNull();
    expect([await askStatus(own), await askStatus(same)]).toEqual([200, 401]);
    expect(getAudit().at(-1)).toMatchObject({ did: 'end a session', session: toSessionId(same) });
  });
});

/** Waits until a session is known to have been used at a time or after it. */
async function waitForUse(id: string, time: number): Promise<void> {
  const minute = new Date(time).toISOString().slice(0, 16).replace('T', ' ');
  for (;;) {
    const lines = (await run('sessions')).split('\n');
    if (lines.some((line) => line.startsWith(id) && line.includes(`last used ${minute}`))) return;
  }
}

describe('npm run token', () => {
  it('lists the browsers that are signed in, ends one, and ends all of a token', async () => {
    expect(await run('sessions')).toBe('No browser is signed in.');
    const agent = `Firefox\u001b[2J ${'x'.repeat(500)}`.replace('\u001b', '');
    const [first, second] = [await signIn({ 'User-Agent': agent }), await signIn()];
    const third = await signIn({}, await issue('viewer', 'A reader'));
    const lines = (await run('sessions')).split('\n');
    expect(lines).toHaveLength(3);
    const line = lines.find((each) => each.startsWith(toSessionId(first))) ?? '';
    expect(line).toMatch(
      new RegExp(
        `token ${toId(token)} “Desk A”  since 20[\\d-]{8} [\\d:]{5}  last used 20[\\d-]{8} [\\d:]{5}  from unknown  Firefox`,
      ),
    );
    expect(line.length).toBeLessThan(350);
    expect(await run('sessions', toId(token))).not.toContain('A reader');
    expect(await run('end', toSessionId(first))).toContain('has ended');
    await expect(run('end', toSessionId(first))).rejects.toThrow('There is no session');
    expect([await askStatus(first), await askStatus(second)]).toEqual([401, 200]);
    await signIn();
    expect(await run('end-all', toId(token))).toContain('2 sessions of the token');
    expect([await askStatus(second), await askStatus(third)]).toEqual([401, 200]);
    expect(await askStatus({ Authorization: `Bearer ${token}` })).toBe(200);
  });
});

describe('a stream of events', () => {
  const watch = async (headers: Record<string, string>) => {
    const response = await events.GET(new Request(`${ORIGIN}/api/networks/truce/events`, { headers }), route);
    const reader = response.body?.getReader();
    if (!reader) throw new Error('There is no stream.');
    expect(new TextDecoder().decode((await reader.read()).value)).toContain('event: hello');
    return reader;
  };
  const change = async (label: string) => {
    const operations = [{ op: 'set', list: 'actors', id: 'envoy', field: 'role', was: '', now: label }];
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const body = JSON.stringify({ base: 0, changes: [{ label, operations }] });
    const request = new Request(`${ORIGIN}/api/networks/truce/changes`, { method: 'POST', headers, body });
    expect((await changes.POST(request, route)).status).toBe(200);
  };
  const END = { done: true, value: undefined };

  it('has ended when a sign-out is acknowledged, and another session’s goes on', async () => {
    const [own, other] = [await signIn(), await signIn()];
    const [ending, staying] = [await watch(own), await watch(other)];
    const out = sessionEnd.POST(post('/api/session/end', {}, own));
    await out;
    await change('Courier');
    expect(await ending.read()).toEqual(END);
    expect(new TextDecoder().decode((await staying.read()).value)).toContain('event: change');
    await staying.cancel();
  });

  it('ends by itself, with nothing told, when a command revokes its token or ends its session', async () => {
    const own = await signIn();
    const byToken = await watch({ Authorization: `Bearer ${await issue('viewer', 'A reader')}` });
    const bySession = await watch(own);
    const [, reader = ''] = /^(\w{12}) {2}viewer/m.exec(await run('list')) ?? [];
    await run('revoke', reader);
    expect(await byToken.read()).toEqual(END);
    await run('end', toSessionId(own));
    expect(await bySession.read()).toEqual(END);
  });
});
