// A process that puts load on a server, so that who asks and who answers have a processor each. It is told what to do by messages.
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * @typedef {{ kind: 'read', count: number, path: string, pause?: number }
 *   | { kind: 'edit', count: number, networks: string[], pause: number }
 *   | { kind: 'follow', count: number, network: string, edits: number }} Group
 *
 * @typedef {object} Job
 * @property {string} url
 * @property {number} seconds
 * @property {Group[]} groups
 *
 * @typedef {{ requests: number, errors: number, perSecond: number, p50: number, p95: number, p99: number, most: number }} Result
 *
 * @typedef {{ status: number, text: string }} Got
 */

const agent = new Agent({ keepAlive: true });
/** How many actors this process has added. */
let added = 0;
/** Whether it was told to end what it does before its time. */
let isEnded = false;

process.on('message', async (/** @type {Job | 'end'} */ job) => {
  isEnded = job === 'end';
  if (job === 'end') return;
  const tallies = await Promise.all(job.groups.map((group) => run(job, group)));
  process.send?.(tallies.map(toResult));
});

/**
 * @param {Job} job
 * @param {Group} group
 */
async function run({ url, seconds }, group) {
  const tally = { times: /** @type {number[]} */ ([]), errors: 0, began: performance.now(), ended: 0 };
  const numbers = Array.from({ length: group.count }, (_, number) => number);
  if (group.kind === 'follow') await follow(url, group, tally);
  else if (group.kind === 'read') {
    const end = tally.began + seconds * 1000;
    await Promise.all(numbers.map(() => readUntil(end, `${url}${group.path}`, group.pause ?? 0, tally)));
  } else {
    const { networks, pause } = group;
    const addresses = numbers.map(
      (number) => `${url}/api/networks/${networks[number % networks.length] ?? ''}`,
    );
    // Each adds its actor first, which brings its network into the store: that is not timed.
    const authors = await Promise.all(addresses.map(addActor));
    tally.began = performance.now();
    const end = tally.began + seconds * 1000;
    await Promise.all(authors.map((author) => editUntil(end, author, pause, tally)));
  }
  tally.ended = performance.now();
  return tally;
}

/** @typedef {{ times: number[], errors: number, began: number, ended: number }} Tally */
/** @typedef {{ address: string, id: string, base: number }} Author */

/**
 * Reads an address; each `#` in it becomes a number of its own.
 * @param {number} end
 * @param {string} address
 * @param {number} pause
 * @param {Tally} tally
 */
async function readUntil(end, address, pause, tally) {
  while (performance.now() < end && !isEnded) {
    const own = address.includes('#') ? address.replace('#', String(++asked)) : address;
    await timed(tally, () => ask(own, { isRead: false }));
    if (pause > 0) await wait(pause);
  }
}

/** From which the numbers go up: each is a year, before anything that is told. */
let asked = 1_000;

/**
 * Adds an actor to a network, on which its author writes notes: so that the network does not grow.
 * @param {string} address
 * @returns {Promise<Author>}
 */
async function addActor(address) {
  const id = `load-${process.pid}-${++added}`;
  const thing = { id, kind: 'person', name: id };
  const { version } = JSON.parse((await ask(`${address}/history?limit=1`)).text);
  const got = await change(address, version, { op: 'add', list: 'actors', thing, before: null });
  if (got.status !== 200) throw new Error(`An actor was not added: ${got.status} ${got.text}`);
  return { address, id, base: JSON.parse(got.text).version };
}

/**
 * @param {number} end
 * @param {Author} author
 * @param {number} pause
 * @param {Tally} tally
 */
async function editUntil(end, { address, id, base }, pause, tally) {
  for (let [number, was] = [0, '']; performance.now() < end; number += 1) {
    const now = `Note ${number}.`;
    const operation = { op: 'set', list: 'actors', id, field: 'notes', was, now };
    const known = base;
    const got = await timed(tally, () => change(address, known, operation));
    base = Number(JSON.parse(got.text).version ?? base);
    was = now;
    if (pause > 0) await wait(pause);
  }
}

/**
 * Follows a network with many streams while one editor changes it; what is timed is how long each stream takes to tell of a change.
 * @param {string} url
 * @param {Extract<Group, { kind: 'follow' }>} group
 * @param {Tally} tally
 */
async function follow(url, { count, network, edits }, tally) {
  const address = `${url}/api/networks/${network}`;
  /** @type {Map<string, number>} when each change was sent, by its label */
  const sent = new Map();
  let heard = 0;
  const streams = await Promise.all(
    Array.from({ length: count }, () =>
      openStream(`${address}/events`, (text) => {
        for (const [, label = ''] of text.matchAll(/"label":"(load [^"]+ \d+)"/g)) {
          heard += 1;
          tally.times.push(performance.now() - (sent.get(label) ?? 0));
        }
      }),
    ),
  );
  let { id, base } = await addActor(address);
  for (let [number, was] = [0, '']; number < edits; number += 1) {
    const label = `load ${id} ${number}`;
    const now = `Note ${number}.`;
    sent.set(label, performance.now());
    const got = await change(
      address,
      base,
      { op: 'set', list: 'actors', id, field: 'notes', was, now },
      label,
    );
    if (got.status !== 200) tally.errors += 1;
    base = Number(JSON.parse(got.text).version ?? base);
    was = now;
    await wait(50);
  }
  for (let tries = 0; heard < count * edits && tries < 100; tries += 1) await wait(50);
  tally.errors += count * edits - heard;
  for (const stream of streams) stream.destroy();
}

/**
 * @param {Tally} tally
 * @param {() => Promise<Got>} work
 */
async function timed(tally, work) {
  const began = performance.now();
  const got = await work().catch((error) => ({ status: 0, text: JSON.stringify({ error: String(error) }) }));
  tally.times.push(performance.now() - began);
  if (got.status !== 200) tally.errors += 1;
  return got;
}

/**
 * @param {string} address
 * @param {number} base
 * @param {object} operation
 */
function change(address, base, operation, label = 'load') {
  const body = JSON.stringify({ base, changes: [{ label, operations: [operation] }] });
  return ask(`${address}/changes`, { method: 'POST', body });
}

/**
 * Asks, and returns the text of the answer unless it is not read.
 * @param {string} address
 * @returns {Promise<Got>}
 */
function ask(address, { method = 'GET', body = '', isRead = true } = {}) {
  return new Promise((resolve, reject) => {
    const headers = body ? { 'Content-Type': 'application/json' } : {};
    const sending = request(address, { method, agent, headers }, (response) => {
      /** @type {Buffer[]} */
      const pieces = [];
      response.on('data', (piece) => pieces.push(piece));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text: isRead ? Buffer.concat(pieces).toString() : '' });
      });
      response.on('error', reject);
    });
    // A server may close a connection at the moment at which it is used again; then the request was not read.
    const again = () => ask(address, { method, body, isRead });
    sending.on('error', (error) => (sending.reusedSocket ? resolve(again()) : reject(error))).end(body);
  });
}

/**
 * @param {string} address
 * @param {(text: string) => void} hear
 * @returns {Promise<import('node:http').ClientRequest>}
 */
function openStream(address, hear) {
  return new Promise((resolve, reject) => {
    const sending = request(address, { agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.once('data', () => resolve(sending));
      response.on('error', () => undefined);
      response.on('data', (/** @type {string} */ piece) => {
        const events = (text + piece).split('\n\n');
        text = events.pop() ?? '';
        for (const event of events) hear(event);
      });
    });
    sending.on('error', reject).end();
  });
}

/**
 * @param {Tally} tally
 * @returns {Result}
 */
function toResult({ times, errors, began, ended }) {
  const sorted = Float64Array.from(times).sort();
  const at = (/** @type {number} */ part) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0;
  const requests = sorted.length;
  const perSecond = (requests * 1000) / (ended - began);
  return { requests, errors, perSecond, p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}
