import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPackaged } from './packaged.mjs';
import { runProcess } from './processes.mjs';
import { Failure } from './program.mjs';

/** What a build is made from. `data/` is not: networks are read while the server runs. */
const FOLDERS = ['app', 'lib', 'public'];
const FILES = [
  'package-lock.json',
  'next.config.js',
  'tsconfig.json',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'postcss.config.mjs',
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
];
/** These scripts are not part of the site. */
const LEFT_OUT = 'lib/run';

/**
 * A hash of all that a build is made from: names and contents.
 * @param {string} root
 * @returns {string} in hexadecimal
 */
export function hashSources(root) {
  const hash = createHash('sha256');
  const files = [...FOLDERS.flatMap((folder) => listFiles(root, folder)), ...FILES];
  for (const file of files.filter((name) => existsSync(join(root, name))).sort()) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * Whether the sources are no longer those of the last finished build.
 * @param {string} root
 */
export function needsBuild(root) {
  const stamp = stampOf(root);
  if (!existsSync(stamp) || !existsSync(join(root, '.next/BUILD_ID'))) return true;
  return readFileSync(stamp, 'utf8') !== hashSources(root);
}

/**
 * Builds the site for production, unless the last build is of the same sources.
 * @param {string} root
 * @throws {Failure} when the build fails
 */
export async function buildIfNeeded(root) {
  if (isPackaged(root) || !needsBuild(root)) return;
  console.log('Building …');
  // Before, so that a change made while it builds is built the next time; and without the stamp, so that half a build is none.
  const hash = hashSources(root);
  rmSync(stampOf(root), { force: true });
  const { code } = await runNext(root, ['build'], 'production');
  if (code !== 0) throw new Failure(`the build failed with exit code ${code}; what it says is above.`);
  writeFileSync(stampOf(root), hash);
}

/**
 * Runs one of Next's own commands to its end.
 * @param {string} root
 * @param {string[]} args
 * @param {'production' | 'development'} mode
 */
function runNext(root, args, mode) {
  return runProcess(process.execPath, [nextProgram(root), ...args], { cwd: root, env: { NODE_ENV: mode } });
}

/** @param {string} root */
export function nextProgram(root) {
  return join(root, 'node_modules/next/dist/bin/next');
}

/** @param {string} root */
function stampOf(root) {
  return join(root, '.next/backchannel-sources');
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]} paths from the root, with slashes
 */
function listFiles(root, folder) {
  if (folder === LEFT_OUT || !existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    // What editors and systems leave lying about is no source.
    if (entry.name.startsWith('.') || entry.name.endsWith('~')) return [];
    return entry.isDirectory() ? listFiles(root, path) : [path];
  });
}
