import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * @typedef {object} ProcessOptions
 * @property {string} cwd
 * @property {Record<string, string | undefined>} [env] added to the environment; undefined takes a variable out
 * @property {boolean} [readsOutput] whether the caller reads its standard output; otherwise it goes where ours goes
 * @property {'output' | 'errors'} [tells] `errors`: its standard output goes where our errors go
 * @property {(text: string) => void} [onText] takes what it says, both its output and its errors, in place of ours
 *
 * @typedef {{ code: number, signal: NodeJS.Signals | null }} Ending `code` is never 0 after a signal.
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let endsWell = false;
let handsOn = false;
let stopping = false;

/** How long a process may take to end after a signal, before it is ended by force. */
const PATIENCE = 5000;

/**
 * Starts a program in a process group of its own. A signal to this process is handed on to the whole group, once (a
 * terminal would give it to some twice), and nothing of it outlives this process.
 * @param {string} command
 * @param {string[]} args
 * @param {ProcessOptions} options
 */
export function startProcess(
  command,
  args,
  { cwd, env = {}, readsOutput = false, tells = 'output', onText },
) {
  handOnSignals();
  const output = readsOutput || onText ? 'pipe' : tells === 'errors' ? 2 : 'inherit';
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', output, onText ? 'pipe' : 'inherit'],
    detached: process.platform !== 'win32',
  });
  if (onText)
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', onText);
  running.add(child);
  const ended = /** @type {Promise<Ending>} */ (
    new Promise((resolve, reject) => {
      child.once('error', (error) => {
        running.delete(child);
        reject(error);
      });
      child.once('exit', () => running.delete(child));
      // Whoever reads what it says has then read all of it.
      child.once(
        onText ? 'close' : 'exit',
        (/** @type {number | null} */ code, /** @type {NodeJS.Signals | null} */ signal) =>
          resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), signal }),
      );
    })
  );
  return { child, ended };
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {ProcessOptions & { timeout?: number }} options timeout in milliseconds
 * @returns {Promise<Ending>}
 */
export async function runProcess(command, args, { timeout, ...options }) {
  const { child, ended } = startProcess(command, args, options);
  const timer = timeout && setTimeout(() => signalGroup(child, 'SIGKILL'), timeout);
  try {
    return await ended;
  } finally {
    if (timer) clearTimeout(timer);
  }
}

/**
 * Ends a process and all that it started, by force if it will not.
 * @param {ReturnType<typeof startProcess>} started
 */
export async function stopProcess({ child, ended }) {
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), PATIENCE);
  await ended;
  clearTimeout(timer);
}

/**
 * Ends a process and all that it started with no chance to put anything in order, as a failure of the machine would.
 * @param {ReturnType<typeof startProcess>} started
 */
export async function killProcess({ child, ended }) {
  signalGroup(child, 'SIGKILL');
  await ended;
}

/** From here on, being told to stop is the ordinary end of this program, and its exit code is 0. */
export function treatSignalsAsSuccess() {
  endsWell = true;
}

/**
 * Ends this process, as SIGTERM does, when its parent has ended. Under npm a shell may stand between: it dies of the signal
 * that npm hands on, and does not hand it on itself.
 */
export function endWithParent() {
  handOnSignals();
  const parent = process.ppid;
  const watch = () => {
    if (process.ppid !== parent && !stopping) stopEverything('SIGTERM');
  };
  setInterval(watch, 250).unref();
}

function handOnSignals() {
  if (handsOn) return;
  handsOn = true;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => stopEverything(signal));
  }
  process.on('exit', () => {
    for (const child of running) signalGroup(child, 'SIGKILL');
  });
}

/** @param {NodeJS.Signals} signal */
function stopEverything(signal) {
  const end = () => process.exit(endsWell ? 0 : 128 + constants.signals[signal]);
  // Asked twice, it does not wait.
  if (stopping || running.size === 0) end();
  stopping = true;
  for (const child of running) {
    child.once('exit', () => running.size === 0 && end());
    signalGroup(child, signal);
  }
  // What is left is then ended by force, on exit.
  setTimeout(end, PATIENCE);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    // It has ended by itself in the meantime.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
