import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isPackaged } from './packaged.mjs';
import { runProcess } from './processes.mjs';
import { Failure } from './program.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean, os?: string[], cpu?: string[] }} Locked
 * @typedef {Record<string, Locked>} Packages by their place, such as `node_modules/next`
 * @typedef {{ platform: string, arch: string }} Machine
 */

/**
 * Whether what is installed is something else than what the lock file says.
 * @param {string} root the folder of package-lock.json
 * @returns {boolean}
 */
export function needsInstall(root) {
  // npm's own record of what it installed, written last: half an installation has none.
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return true;
  const installed = readPackages(record);
  if (findDifference(readPackages(join(root, 'package-lock.json')), installed, process) !== null) return true;
  return Object.keys(installed).some((place) => !existsSync(join(root, place)));
}

/**
 * The first package in which an installation differs from the lock file, or null. A package that is optional may be missing;
 * one for another machine may not be there (a folder copied from a Mac to Linux lacks what Linux needs).
 * @param {Packages} locked
 * @param {Packages} installed
 * @param {Machine} machine
 * @returns {string | null}
 */
export function findDifference(locked, installed, { platform, arch }) {
  const missing = Object.entries(locked).find(
    ([place, { optional }]) => place !== '' && !optional && !(place in installed),
  );
  if (missing) return missing[0];
  const wrong = Object.entries(installed).find(([place, { version, integrity, os, cpu }]) => {
    const wanted = locked[place];
    if (wanted?.version !== version) return true;
    if (wanted?.integrity && integrity && wanted.integrity !== integrity) return true;
    return !suits(os, platform) || !suits(cpu, arch);
  });
  return wrong ? wrong[0] : null;
}

/**
 * Installs what the lock file says, unless it is there.
 * @param {string} root
 * @param {{ tells?: 'output' | 'errors' }} [options] which of its streams this process tells of it; a program whose output
 *   is a file tells it on the other
 * @throws {Failure} when npm fails
 */
export async function installIfNeeded(root, { tells = 'output' } = {}) {
  // A packaged program has what it needs, and lacks on purpose what builds it.
  if (isPackaged(root) || !needsInstall(root)) return;
  const line = 'Installing what package-lock.json lists …';
  if (tells === 'output') console.log(line);
  else console.error(line);
  const { command, args } = findNpm(process.env, process.platform);
  const ci = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const { code } = await runProcess(command, [...args, ...ci], { cwd: root, tells });
  if (code !== 0) {
    throw new Failure(
      `"npm ci" failed with exit code ${code}; what it says is above. Mend that, then try again.`,
    );
  }
}

/**
 * How to call npm: the npm that runs this script, or the one on the PATH.
 * @param {Record<string, string | undefined>} env
 * @param {string} platform
 */
export function findNpm(env, platform) {
  const own = env.npm_execpath;
  if (own && basename(own) === 'npm-cli.js') return { command: process.execPath, args: [own] };
  if (platform === 'win32') return { command: env.ComSpec ?? 'cmd.exe', args: ['/d', '/s', '/c', 'npm'] };
  return { command: 'npm', args: [] };
}

/**
 * @param {string} file
 * @returns {Packages}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * @param {string[] | undefined} allowed names, some with `!` before them
 * @param {string} actual
 */
function suits(allowed, actual) {
  if (!allowed || allowed.includes(actual)) return true;
  return allowed.every((name) => name.startsWith('!')) && !allowed.includes(`!${actual}`);
}
