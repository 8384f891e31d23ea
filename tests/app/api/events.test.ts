/** @jest-environment node */
import { createEventStream } from '@/app/api/_http/event-stream';
import * as changes from '@/app/api/networks/[id]/changes/route';
import * as events from '@/app/api/networks/[id]/events/route';
import * as network from '@/app/api/networks/[id]/route';
import type { LoggedChange } from '@/lib/store/log/log-entry';
import { NetworkEvents } from '@/lib/store/network-events';
import { keepTruce } from './truce-folder';

const ORIGIN = 'http://localhost:3000';
keepTruce();

const route = { params: Promise.resolve({ id: 'truce' }) };

function watch(headers: HeadersInit = {}) {
  return events.GET(new Request(`${ORIGIN}/api/networks/truce/events`, { headers }), route);
}

async function setRole(role: string, was: string, base: number): Promise<void> {
  const operation = { op: 'set', list: 'actors', id: 'envoy', field: 'role', was, now: role };
  const body = JSON.stringify({
    base,
    changes: [{ label: `call the envoy ${role}`, operations: [operation] }],
  });
  const headers = { 'Content-Type': 'application/json' };
  const request = new Request(`${ORIGIN}/api/networks/truce/changes`, { method: 'POST', body, headers });
  expect((await changes.POST(request, route)).status).toBe(200);
}

type Told = { readonly name: string; readonly id: string | null; readonly data: unknown };

/** Reads events from a stream, one after the other. */
class EventReader {
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  private text = '';

  constructor(stream: ReadableStream<Uint8Array> | null) {
    if (!stream) throw new Error('The response has no body.');
    this.reader = stream.getReader();
  }

  /** Returns the next event; null at the end. Lines that only keep the line alive are events without a name. */
  async next(): Promise<Told | null> {
    while (!this.text.includes('\n\n')) {
      const { done, value } = await this.reader.read();
      if (done) return null;
      this.text += new TextDecoder().decode(value);
    }
    const end = this.text.indexOf('\n\n');
    const lines = this.text.slice(0, end).split('\n');
    this.text = this.text.slice(end + 2);
    const find = (field: string) =>
      lines.find((line) => line.startsWith(`${field}: `))?.slice(field.length + 2);
    return { name: find('event') ?? '', id: find('id') ?? null, data: JSON.parse(find('data') ?? 'null') };
  }

  cancel(): Promise<void> {
    return this.reader.cancel();
  }
}

describe('GET /api/networks/{id}/events', () => {
  it('is a stream that nothing on the way keeps back', async () => {
    const response = await watch();
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'private, no-store, no-transform',
    });
    await response.body?.cancel();
  });

  it('begins with where the network is, then tells each change with who made it, and the end', async () => {
    const reader = new EventReader((await watch()).body);
    expect(await reader.next()).toEqual({ name: 'hello', id: '0', data: { version: 0 } });
    await setRole('Courier', '', 0);
    const at = expect.any(String);
    const operation = { op: 'set', list: 'actors', id: 'envoy', field: 'role', was: '', now: 'Courier' };
    expect(await reader.next()).toEqual({
      name: 'change',
      id: '2',
      data: {
        version: 2,
        base: 0,
        at,
        author: 'this machine',
        label: 'call the envoy Courier',
        operations: [operation],
      },
    });
    await network.DELETE(new Request(`${ORIGIN}/api/networks/truce`, { method: 'DELETE' }), route);
    expect(await reader.next()).toEqual({ name: 'purged', id: null, data: {} });
    expect(await reader.next()).toBeNull();
  });

  it('begins with what was missed for one who comes back', async () => {
    await setRole('Courier', '', 0);
    await setRole('Envoy', 'Courier', 2);
    const reader = new EventReader((await watch({ 'Last-Event-ID': '2' })).body);
    expect(await reader.next()).toMatchObject({ name: 'hello', data: { version: 3 } });
    expect(await reader.next()).toMatchObject({
      name: 'change',
      id: '3',
      data: { label: 'call the envoy Envoy' },
    });
    await reader.cancel();
  });

  it('begins with all changes for one who has the network as it ships', async () => {
    await setRole('Courier', '', 0);
    const reader = new EventReader((await watch({ 'Last-Event-ID': '0' })).body);
    await reader.next();
    expect(await reader.next()).toMatchObject({ name: 'change', id: '2' });
    await reader.cancel();
  });

  it('asks one who has a version that is not there to load the network anew', async () => {
    await setRole('Courier', '', 0);
    const reader = new EventReader((await watch({ 'Last-Event-ID': '9' })).body);
    expect(await reader.next()).toEqual({ name: 'reload', id: '2', data: { version: 2 } });
    await reader.cancel();
  });

  it('is for networks that there are', async () => {
    const response = await events.GET(new Request(`${ORIGIN}/api/networks/no/events`), {
      params: Promise.resolve({ id: 'no' }),
    });
    expect(response.status).toBe(404);
  });
});

describe('a line to a reader', () => {
  const logged = (version: number, now: string): LoggedChange => ({
    version,
    base: 1,
    at: '2026-11-24T12:00:00.000Z',
    author: 'Desk A',
    label: 'a test',
    change: {
      label: 'a test',
      operations: [{ op: 'set', list: 'actors', id: 'ann', field: 'notes', was: '', now }],
    },
  });

  function open(mayStay: () => Promise<boolean>, beat: number) {
    const told = new NetworkEvents();
    const stream = createEventStream(
      {
        watch: async (listener) => ({ version: 1, missed: [], stop: told.listen('pair', 1, listener) }),
        mayStay,
        bearer: null,
      },
      beat,
    );
    return { told, stream };
  }

  it('stays alive when there is nothing to tell, and ends when the reader may no longer read', async () => {
    let may = true;
    const { told, stream } = open(async () => may, 5);
    const reader = new EventReader(stream);
    expect((await reader.next())?.name).toBe('hello');
    expect((await reader.next())?.name).toBe('');
    may = false;
    let last: Told | null = { name: '', id: null, data: null };
    while (last) last = await reader.next();
    expect(told.listWatched()).toEqual([]);
  });

  it('tells nothing more to a reader who may no longer read, nor while that cannot be known', async () => {
    jest.spyOn(console, 'warn').mockImplementation();
    const unknown = async () => {
      throw new Error('The store is away.');
    };
    for (const check of [async () => false, unknown]) {
      let mayStay: () => Promise<boolean> = async () => true;
      const { told, stream } = open(() => mayStay(), 60_000);
      const reader = new EventReader(stream);
      await reader.next();
      told.notify('pair', { kind: 'changed', changes: [logged(2, 'x')] });
      expect(await reader.next()).toMatchObject({ name: 'change', id: '2' });
      mayStay = check;
      told.notify('pair', { kind: 'changed', changes: [logged(3, 'x')] });
      expect(await reader.next()).toBeNull();
      expect(told.listWatched()).toEqual([]);
    }
  });

  it('is asked for once for all that happens meanwhile, and told in order', async () => {
    let asked = 0;
    const { told, stream } = open(async () => {
      asked += 1;
      return true;
    }, 60_000);
    const reader = new EventReader(stream);
    await reader.next();
    const versions = ['2', '3', '4', '5', '6'];
    for (const version of versions)
      told.notify('pair', { kind: 'changed', changes: [logged(Number(version), 'x')] });
    for (const version of versions) expect(await reader.next()).toMatchObject({ id: version });
    expect(asked).toBeLessThanOrEqual(2);
    await reader.cancel();
  });

  it('is given up when the reader goes', async () => {
    const { told, stream } = open(async () => true, 60_000);
    const reader = new EventReader(stream);
    await reader.next();
    expect(told.listWatched()).toEqual(['pair']);
    await reader.cancel();
    expect(told.listWatched()).toEqual([]);
  });

  it('is given up when the reader goes before it has begun', async () => {
    const { told, stream } = open(async () => true, 1);
    await stream.cancel();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told.listWatched()).toEqual([]);
  });

  it('is cut off when the reader is so slow that it would fill the memory', async () => {
    const { told, stream } = open(async () => true, 60_000);
    await new Promise((resolve) => setImmediate(resolve));
    for (let version = 2; version < 3_000; version += 1) {
      told.notify('pair', { kind: 'changed', changes: [logged(version, 'x')] });
      if (version % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    expect(told.listWatched()).toEqual([]);
    const reader = new EventReader(stream);
    let count = 0;
    while (await reader.next()) count += 1;
    expect(count).toBe(2_000);
  });

  it('is cut off when more happens than is kept while it is asked whether the reader may stay', async () => {
    const { told, stream } = open(() => new Promise(() => undefined), 60_000);
    await new Promise((resolve) => setImmediate(resolve));
    for (let version = 2; version < 3_000; version += 1)
      told.notify('pair', { kind: 'changed', changes: [logged(version, 'x')] });
    expect(told.listWatched()).toEqual([]);
    await stream.cancel();
  });

  it('leaves operations out that are too long: the network is to be loaded anew', async () => {
    const { told, stream } = open(async () => true, 60_000);
    const reader = new EventReader(stream);
    await reader.next();
    told.notify('pair', { kind: 'changed', changes: [logged(2, 'x'.repeat(1_000_001))] });
    expect(await reader.next()).toMatchObject({ name: 'change', id: '2', data: { operations: null } });
    await reader.cancel();
  });
});
