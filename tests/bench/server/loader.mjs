// A process that puts load on a server, so that who asks and who answers have a processor each. It is told what to do by messages.
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * @typedef {{ kind: 'read', count: number, path: string }
 *   | { kind: 'edit', count: number, networks: string[], pause: number }
 *   | { kind: 'follow', count: number, network: string, edits: number }} Group
 *
 * @typedef {object} Job
 * @property {string} url
 * @property {number} seconds
 * @property {Group[]} groups
 *
 * @typedef {{ requests: number, errors: number, perSecond: number, p50: number, p95: number, p99: number }} Result
 *
 * @typedef {{ status: number, text: string }} Got
 */

const agent = new Agent({ keepAlive: true });
/** How many actors this process has added. */
let added = 0;

process.on('message', async (/** @type {Job} */ job) => {
  const began = performance.now();
  const tallies = await Promise.all(job.groups.map((group) => run(job, group)));
  const seconds = (performance.now() - began) / 1000;
  process.send?.(tallies.map((tally) => toResult(tally, seconds)));
});

/**
 * @param {Job} job
 * @param {Group} group
 */
async function run({ url, seconds }, group) {
  const tally = { times: /** @type {number[]} */ ([]), errors: 0 };
  const end = performance.now() + seconds * 1000;
  if (group.kind === 'follow') return follow(url, group, tally);
  const one = async (/** @type {number} */ number) => {
    if (group.kind === 'read') return readUntil(end, `${url}${group.path}`, tally);
    const network = group.networks[number % group.networks.length] ?? '';
    return editUntil(end, `${url}/api/networks/${network}`, group.pause, tally);
  };
  await Promise.all(Array.from({ length: group.count }, (_, number) => one(number)));
  return tally;
}

/** @typedef {{ times: number[], errors: number }} Tally */

/**
 * @param {number} end
 * @param {string} address
 * @param {Tally} tally
 */
async function readUntil(end, address, tally) {
  while (performance.now() < end) await timed(tally, () => ask(address, { isRead: false }));
}

/**
 * Adds an actor, and then changes a note on it: so that the network does not grow.
 * @param {number} end
 * @param {string} address
 * @param {number} pause
 * @param {Tally} tally
 */
async function editUntil(end, address, pause, tally) {
  const id = `load-${process.pid}-${++added}`;
  const thing = { id, kind: 'person', name: id };
  let base = Number(JSON.parse((await ask(`${address}/history?limit=1`)).text).version ?? 0);
  /** @type {object} */
  let operation = { op: 'add', list: 'actors', thing, before: null };
  for (let [number, was] = [0, '']; performance.now() < end; number += 1) {
    const got = await timed(tally, () => change(address, base, operation));
    base = Number(JSON.parse(got.text).version ?? base);
    const now = `Note ${number}.`;
    operation = { op: 'set', list: 'actors', id, field: 'notes', was, now };
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
        for (const [, label = ''] of text.matchAll(/"label":"(load [^"]+)"/g)) {
          heard += 1;
          tally.times.push(performance.now() - (sent.get(label) ?? 0));
        }
      }),
    ),
  );
  const id = `load-${process.pid}-${++added}`;
  /** @type {object} */
  let operation = { op: 'add', list: 'actors', thing: { id, kind: 'person', name: id }, before: null };
  let base = Number(JSON.parse((await ask(`${address}/history?limit=1`)).text).version ?? 0);
  for (let [number, was] = [0, '']; number < edits; number += 1) {
    const label = `load ${id} ${number}`;
    sent.set(label, performance.now());
    const got = await change(address, base, operation, label);
    if (got.status !== 200) tally.errors += 1;
    base = Number(JSON.parse(got.text).version ?? base);
    const now = `Note ${number}.`;
    operation = { op: 'set', list: 'actors', id, field: 'notes', was, now };
    was = now;
    await wait(50);
  }
  for (let tries = 0; heard < count * edits && tries < 100; tries += 1) await wait(50);
  tally.errors += count * edits - heard;
  for (const stream of streams) stream.destroy();
  return tally;
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
    sending.on('error', reject).end(body);
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
 * @param {number} seconds
 * @returns {Result}
 */
function toResult({ times, errors }, seconds) {
  const sorted = Float64Array.from(times).sort();
  const at = (/** @type {number} */ part) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0;
  const requests = sorted.length;
  return { requests, errors, perSecond: requests / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
