import { get } from 'node:http';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { toUrl } from './address.mjs';
import { nextProgram } from './build.mjs';
import { killProcess, startProcess, stopProcess } from './processes.mjs';
import { Failure } from './program.mjs';

/** How long a server may take to answer for the first time. */
const START_TIMEOUT = 60_000;

/**
 * Starts the production server of a finished build, and comes back when it answers.
 * @param {string} root
 * @param {import('./address.mjs').Address & { env?: Record<string, string | undefined> }} options
 * @returns {Promise<{ url: string, ended: Promise<import('./processes.mjs').Ending>, stop: () => Promise<void>, kill: () => Promise<void> }>}
 * @throws {Failure} when it ends, or stays silent for a minute
 */
export async function startServer(root, { host, port, env = {} }) {
  const hold = new URL('hold-requests.mjs', import.meta.url).href;
  const args = ['--import', hold, nextProgram(root), 'start', '--hostname', host, '--port', String(port)];
  const started = startProcess(process.execPath, args, {
    cwd: root,
    // The server lets in every client only where no other machine can ask: it has to know where it listens.
    env: {
      NODE_ENV: 'production',
      // The server ends its streams and closes its store before it stops; Next would wait for every page to be closed.
      NEXT_MANUAL_SIG_HANDLE: '1',
      BACKCHANNEL_BOUND_TO: host,
      DATA_DIR: toDataFolder(root),
      ...env,
    },
    readsOutput: true,
  });
  const release = holdOutput(started.child.stdout);
  const url = toUrl({ host, port });
  let hasEnded = false;
  const ended = started.ended.finally(() => {
    hasEnded = true;
  });
  const answered = await Promise.race([waitForAnswer({ host, port }, () => hasEnded), ended]);
  if (answered === true) {
    release('');
    return {
      url,
      ended: started.ended,
      stop: () => stopProcess(started),
      kill: () => killProcess(started),
    };
  }
  release('with what was held');
  if (answered !== false)
    throw new Failure(`the server ended with exit code ${answered.code} before it answered.`);
  await stopProcess(started);
  throw new Failure(`the server did not answer at ${url} within ${START_TIMEOUT / 1000} seconds.`);
}

/**
 * The folder of what is kept, as a whole path: a server may change the folder that it works in.
 * @param {string} root
 */
export function toDataFolder(root) {
  return resolve(root, process.env.DATA_DIR?.trim() || 'var');
}

/**
 * Holds back what a server says until it answers. Then its greeting, which has an address of its own choice, is left out, and
 * whatever follows is shown; if it never answers, all is shown.
 * @param {import('node:stream').Readable | null} output
 */
function holdOutput(output) {
  /** @type {Buffer[] | null} */
  let held = [];
  output?.on('data', (/** @type {Buffer} */ chunk) => {
    if (held) held.push(chunk);
    else process.stdout.write(chunk);
  });
  return (/** @type {'' | 'with what was held'} */ how) => {
    if (how && held) process.stdout.write(Buffer.concat(held));
    held = null;
  };
}

/**
 * @param {import('./address.mjs').Address} address
 * @param {() => boolean} hasEnded whether nobody is left who could answer
 * @returns {Promise<boolean>} false when the time is over
 */
async function waitForAnswer({ host, port }, hasEnded) {
  const at = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  const end = Date.now() + START_TIMEOUT;
  while (Date.now() < end && !hasEnded()) {
    if (await answers(at, port)) return true;
    await wait(50);
  }
  return false;
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(host, port) {
  return new Promise((resolve) => {
    // Any answer will do, and this one costs no page: the first of those is for the person who waits. It comes only once the
    // server has looked whether it may serve at all, which files of the build do not wait for.
    const request = get(
      { host, port, path: '/api/health', agent: false, timeout: START_TIMEOUT },
      (response) => {
        response.resume();
        response.once('end', () => resolve(true));
      },
    );
    request.once('timeout', () => request.destroy()).once('error', () => resolve(false));
  });
}
