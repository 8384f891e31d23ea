// Loaded into a server before anything else (`--require`): writes how much processor time its thread takes without a turn of its event loop.
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const file = process.env.MAIN_THREAD_PROBE;
/** Pieces of work that take less are not written down, in milliseconds. */
const LEAST = 10;
const EVERY = 2;

if (file && isMainThread && process.argv.includes('start')) {
  writeFileSync(file, '');
  let before = readProcessorTime();
  setInterval(() => {
    const now = readProcessorTime();
    if (now - before >= LEAST) appendFileSync(file, `${Date.now()} ${(now - before).toFixed(1)}\n`);
    before = now;
  }, EVERY).unref();
}

/** Returns the milliseconds of processor time that the first thread has had; on Linux. */
function readProcessorTime() {
  return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}
