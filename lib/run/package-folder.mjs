import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNpm } from './install.mjs';
import { MARK } from './packaged.mjs';
import { runProcess } from './processes.mjs';
import { Failure } from './program.mjs';

/** What a packaged program consists of, beside its packages: the build, what commands run from source, and what is read as it runs. */
const PARTS = [
  '.next',
  'data',
  'lib',
  'public',
  'docs',
  'package.json',
  'package-lock.json',
  'next.config.js',
  'LICENSE',
  'THIRD-PARTY-NOTICES.md',
  'README.md',
];

/** What of the build only the next build reads. */
const LEFT_OUT = ['.next/cache', '.next/trace', '.next/trace-build', '.next/types', '.next/diagnostics'];

/**
 * What production packages bring that only a build needs: it has gone into the build. A name that ends with `*` stands for all that
 * begin so.
 */
const ONLY_FOR_BUILDS = [
  '@floating-ui',
  '@img',
  '@mantine',
  '@next/swc-*',
  '@tabler',
  'caniuse-lite',
  'next/dist/bundle-analyzer',
  'next/dist/docs',
  'next/dist/esm',
  'next/dist/next-devtools',
  'sharp',
];

/**
 * Packages a program that is built into an empty or new folder: the build, and the production packages of the lock file without
 * what only a build needs.
 * @param {string} root
 * @param {string} folder
 * @returns {Promise<{ packages: number, all: number }>} bytes of the packages, and of all
 * @throws {Failure} when the folder has something in it, or npm fails
 */
export async function packageInto(root, folder) {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Failure(`${folder} is not empty: name a new folder, or empty it.`);
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS.filter((name) => existsSync(join(root, name))))
    cpSync(join(root, part), join(folder, part), {
      recursive: true,
      filter: (from) => !isLeftOut(root, from),
    });
  const { command, args } = findNpm(process.env, process.platform);
  const ci = ['ci', '--omit=dev', '--no-audit', '--no-fund'];
  const { code } = await runProcess(command, [...args, ...ci], { cwd: folder });
  if (code !== 0) throw new Failure(`"npm ci" failed with exit code ${code}; what it says is above.`);
  for (const place of listBuildOnly(folder)) rmSync(place, { recursive: true, force: true });
  writeFileSync(join(folder, MARK), `${JSON.stringify({ packagedWith: process.version })}\n`);
  return { packages: measureFolder(join(folder, 'node_modules')), all: measureFolder(folder) };
}

/**
 * @param {string} root
 * @param {string} from
 */
function isLeftOut(root, from) {
  return LEFT_OUT.some((part) => from === join(root, part));
}

/**
 * The folders of packages, and of parts of them, that only a build needs.
 * @param {string} folder
 */
export function listBuildOnly(folder) {
  return ONLY_FOR_BUILDS.flatMap((name) => {
    const place = join(folder, 'node_modules', name);
    if (!name.endsWith('*')) return existsSync(place) ? [place] : [];
    const [scope = ''] = name.split('/');
    const parent = join(folder, 'node_modules', scope);
    const beginning = name.slice(scope.length + 1, -1);
    if (!existsSync(parent)) return [];
    return readdirSync(parent)
      .filter((entry) => entry.startsWith(beginning))
      .map((entry) => join(parent, entry));
  });
}

/**
 * @param {string} folder
 * @returns {number} bytes of all files in it
 */
function measureFolder(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sum + measureFolder(path);
    return entry.isFile() ? sum + statSync(path).size : sum;
  }, 0);
}
