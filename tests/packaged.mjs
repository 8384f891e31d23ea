import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../lib/run/address.mjs';
import { buildIfNeeded } from '../lib/run/build.mjs';
import { packageInto } from '../lib/run/package-folder.mjs';
import { Failure, runProgram } from '../lib/run/program.mjs';
import { ROOT } from '../lib/run/root.mjs';

/**
 * `npm run test:packaged`: the steps of the Dockerfile without an engine. Packages the program, issues a token in the packaged folder, serves
 * from there as others can reach it, asks for what needs each of its parts, and stops it. `DATABASE_URL` is handed on. Downloads the
 * production packages, and so is no part of `npm test`.
 */
await runProgram(async () => {
  await buildIfNeeded(ROOT);
  const home = mkdtempSync(join(tmpdir(), 'backchannel-packaged-'));
  const folder = join(home, 'program');
  try {
    const { packages } = await packageInto(ROOT, folder);
    const megabytes = Math.round(packages / 1024 / 1024);
    console.log(`packages: ${megabytes} MB`);
    if (megabytes > 350) throw new Failure('the packages have more than 350 MB.');
    await serveAndAsk(folder, join(home, 'data'));
    return 0;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

/**
 * @param {string} folder
 * @param {string} data
 */
async function serveAndAsk(folder, data) {
  const port = await findFreePort();
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, DATA_DIR: data, HOST: '0.0.0.0', PORT: String(port) };
  const token = await issueToken(folder, env);
  const server = spawn(process.execPath, ['lib/run/start.mjs'], { cwd: folder, env, stdio: 'inherit' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    await waitUntilReady(port, ended);
    const oslo = '/api/networks/oslo-1993';
    const figures = ['svg', 'png', 'pdf', 'zip'].map((format) => `${oslo}/figure.${format}`);
    for (const path of [
      '/',
      '/networks/oslo-1993',
      `${oslo}/graph`,
      ...figures,
      '/flags/NO',
      '/api/openapi.json',
    ]) {
      const headers = { Authorization: `Bearer ${token}` };
      const { status } = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
      console.log(`${status} ${path}`);
      if (status !== 200) throw new Failure(`${path} was answered with ${status}.`);
    }
  } finally {
    server.kill('SIGTERM');
  }
  const code = await ended;
  if (code !== 0) throw new Failure(`the server ended with exit code ${code}.`);
  if (!process.env.DATABASE_URL && !readdirSync(data).includes('backchannel.sqlite'))
    throw new Failure('the server kept nothing.');
}

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>}
 */
function issueToken(folder, env) {
  return new Promise((resolve, reject) => {
    const words = ['lib/run/token.mjs', 'editor', 'A test'];
    const command = spawn(process.execPath, words, {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    command.stdout.on('data', (piece) => {
      text += piece;
    });
    command.once('error', reject);
    command.once('exit', () => resolve(text.split('\n')[0] ?? ''));
  });
}

/**
 * @param {number} port
 * @param {Promise<unknown>} ended
 */
async function waitUntilReady(port, ended) {
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  while (!hasEnded) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/ready`).catch(() => null);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Failure('the server ended before it was ready.');
}
