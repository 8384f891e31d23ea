import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findTestBrowser, HOW_TO_INSTALL } from './browser.mjs';
import { buildIfNeeded } from './build.mjs';
import { runProcess } from './processes.mjs';
import { ROOT } from './root.mjs';
import { noteJest, tallyJest } from './tally.mjs';
import { createTestFolder } from './test-folder.mjs';

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {import('./tally.mjs').RunNotes} RunNotes
 * @typedef {{ patterns: string[], changed: boolean, onText?: (text: string) => void }} GateOptions
 * @typedef {Tally & { notes?: RunNotes }} Result
 * @typedef {{ name: string, run: (options: GateOptions) => Promise<Result>, usesOneCore?: true }} Gate
 */

const PASSED = { passed: 1, failed: 0, skipped: 0 };
const FAILED = { passed: 0, failed: 1, skipped: 0 };
const SKIPPED = { passed: 0, failed: 0, skipped: 1 };

/** No gate takes this long, unless it hangs: forty minutes, in milliseconds. */
const TIMEOUT = 2_400_000;

/** On so few cores, what runs beside the compiler has the others: by itself it looks at what is shared once in each of its threads. */
const FEW_CORES = 4;

/** The compiler is written in Go, and a fifth of its work is to free memory that it gives back a moment later, as it ends. */
const COMPILER = { GOGC: 'off', GOMEMLIMIT: '3GiB' };

const CRUISER = 'dependency-cruiser/bin/dependency-cruise.mjs';

/** @type {Gate[]} in the order in which they run: the quick ones first */
export const GATES = [
  { name: 'types', run: checkTypes, usesOneCore: true },
  {
    name: 'lint',
    run: (options) =>
      runAll([['@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', ...colours()]], options),
    usesOneCore: true,
  },
  {
    name: 'imports',
    run: (options) =>
      runAll([[CRUISER, 'app', 'lib', 'tests', '--config', '.dependency-cruiser.cjs']], options),
    usesOneCore: true,
  },
  { name: 'unused', run: (options) => runAll([['knip/bin/knip.js']], options), usesOneCore: true },
  {
    name: 'unit',
    // Files that are chosen stand by themselves; all of them load the modules of one part once for many.
    run: (options) =>
      runJest(
        options.changed || options.patterns.length > 0 ? 'jest.config.mjs' : 'tests/setup/jest.together.mjs',
        options,
      ),
  },
  { name: 'build', run: build },
  { name: 'browser', run: driveBrowser },
];

/**
 * The types of the routes are generated first: the sources refer to them. Tests are checked with all sources that they test, which are then
 * not checked a second time by themselves; that these use nothing of Jest is a rule of the linter.
 * @param {GateOptions} options
 */
function checkTypes(options) {
  const threads = availableParallelism() > FEW_CORES ? [] : ['--singleThreaded'];
  const compiler = ['typescript/bin/tsc', '--noEmit', '--project', 'tests/tsconfig.json', ...threads];
  return runAll([['next/dist/bin/next', 'typegen'], compiler], options, COMPILER);
}

async function build() {
  await buildIfNeeded(ROOT);
  return PASSED;
}

/** @param {GateOptions} options */
async function driveBrowser(options) {
  if (await findTestBrowser()) return runJest('jest.browser.config.mjs', options);
  console.error(HOW_TO_INSTALL);
  // A machine that nobody watches must not pass for want of a browser.
  return isUnwatched(process.env.CI) ? FAILED : SKIPPED;
}

/**
 * Whether the variable CI says that no person waits for the result.
 * @param {string | undefined} ci
 */
export function isUnwatched(ci) {
  return !['', '0', 'false'].includes(ci ?? '');
}

/**
 * Runs every command, also after one that failed.
 * @param {string[][]} commands each a program in node_modules and its arguments
 * @param {GateOptions} options
 * @param {Record<string, string>} [env]
 * @returns {Promise<Tally>}
 */
async function runAll(commands, { onText }, env = {}) {
  let passed = true;
  for (const [program = '', ...args] of commands) {
    const { code } = await runTool(program, args, { env, onText });
    passed &&= code === 0;
  }
  return passed ? PASSED : FAILED;
}

/**
 * @param {string} config
 * @param {GateOptions} options
 * @returns {Promise<Result>}
 */
async function runJest(config, { patterns, changed }) {
  const { folder, remove } = createTestFolder();
  try {
    const file = join(folder, 'report.json');
    // What a change reaches may be nothing that is tested here.
    const choice = changed ? ['--changedSince', 'HEAD', '--passWithNoTests'] : [];
    const args = ['--config', config, '--ci', '--json', '--outputFile', file, ...choice, ...patterns];
    const { code } = await runTool('jest/bin/jest.js', args, { env: { TMPDIR: folder } });
    const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
    if (changed && code === 0 && report?.numTotalTests === 0) return SKIPPED;
    return { ...tallyJest(report, code), notes: noteJest(report, ROOT) };
  } finally {
    remove();
  }
}

/**
 * @param {string} program in node_modules
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, onText?: (text: string) => void }} options
 */
function runTool(program, args, { env = {}, onText }) {
  const path = join(ROOT, 'node_modules', program);
  return runProcess(process.execPath, [path, ...args], {
    cwd: ROOT,
    env: { NODE_ENV: 'test', ...env },
    timeout: TIMEOUT,
    onText,
  });
}

function colours() {
  return process.stdout.isTTY ? [] : ['--colors=off'];
}
