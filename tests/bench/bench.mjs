import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFreePort } from '../../lib/run/address.mjs';
import { findBrowser, HOW_TO_INSTALL } from '../../lib/run/browser.mjs';
import { buildIfNeeded } from '../../lib/run/build.mjs';
import { installIfNeeded } from '../../lib/run/install.mjs';
import { Failure, runProgram } from '../../lib/run/program.mjs';
import { ROOT } from '../../lib/run/root.mjs';
import { startServer } from '../../lib/run/server.mjs';
import { PAIR_OPTIONS, pairWith, WRITES_ONE } from './bench-command.mjs';

const SHIPPED = 'lebanon-ceasefire-2024';
const SIZE = { actors: 1000, ties: 3000 };
/** For figures. */
const SMALL = { actors: 100, ties: 300 };
const LARGE = { actors: 5000, ties: 15_000 };
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * `npm run bench`: measures the production build in a real browser, prints a table, and with `--write` puts it into
 * `docs/measurements.md`. `--repetitions` (7) says how often each thing is measured; `--large` measures the opening of 3,000 and
 * 10,000 actors as well; `--opening` measures nothing but the opening,
 * and `--use` nothing but what is done with a network of 1,000, with `--large` of 10,000 as well: with `--only undo`, what has that
 * word in its name. With `--base`, a commit or a folder, the build of that is measured in turns with this one, `--rounds` (3) times each.
 */
await runProgram(async () => {
  const { values: options } = parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      repetitions: { type: 'string', default: '7' },
      large: { type: 'boolean', default: false },
      opening: { type: 'boolean', default: false },
      use: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      ...PAIR_OPTIONS,
    },
  });
  const repetitions = Number(options.repetitions);
  if (!Number.isInteger(repetitions) || repetitions < 1)
    throw new Failure('--repetitions is a whole number from 1 up.');
  register('../../lib/run/load-typescript.mjs', import.meta.url);
  if (options.base !== '') {
    if (options.write) throw new Failure(WRITES_ONE);
    await installIfNeeded(ROOT);
    console.log(
      await pairWith(options.base, { rounds: options.rounds, args: toArgs(options), builds: true }),
    );
    return 0;
  }
  if (options.findings === '') await installIfNeeded(ROOT);
  const found = await findBrowser();
  if (!found) throw new Failure(HOW_TO_INSTALL);
  await buildIfNeeded(ROOT);
  const { toTable } = await import('./finding');
  const { writeTable } = await import('./write-table');
  if (options.write && (options.opening || options.only))
    throw new Failure('--write writes a whole table: leave out --opening and --only.');
  const findings = await measure(found, {
    ...{ repetitions, isLarge: options.large },
    ...{ isOpeningAlone: options.opening, isUseAlone: options.use, only: options.only },
  });
  const table = toTable(findings);
  console.log(table);
  if (options.findings !== '') await writeFile(options.findings, JSON.stringify(findings));
  if (options.write) await writeTable(ROOT, table, options.use ? 'bench:use' : 'bench');
  return 0;
});

/**
 * Returns what a bench of one of a pair is asked for.
 * @param {{ repetitions: string, large: boolean, opening: boolean, use: boolean, only: string }} options
 */
function toArgs({ repetitions, large, opening, use, only }) {
  return [
    ...['--repetitions', repetitions],
    ...(large ? ['--large'] : []),
    ...(opening ? ['--opening'] : []),
    ...(use ? ['--use'] : []),
    ...(only === '' ? [] : ['--only', only]),
  ];
}

/**
 * Starts a server and a browser, and stops both whatever happens.
 * @param {import('../../lib/run/browser.mjs').Browser} found
 * @param {{ repetitions: number, isLarge: boolean, isOpeningAlone: boolean, isUseAlone: boolean, only: string }} asked
 */
async function measure(found, asked) {
  const { chromium } = await import('playwright-core');
  const { generateNetwork } = await import('./generate-network');
  const { runBench } = await import('./run-bench');
  const [network, small, large] = [SIZE, SMALL, LARGE].map(generateNetwork);
  if (!network || !small || !large) throw new Error('A network is missing.');
  const folder = await mkdtemp(join(tmpdir(), 'backchannel-bench-'));
  try {
    await cp(join(ROOT, 'data', `${SHIPPED}.json`), join(folder, `${SHIPPED}.json`));
    for (const generated of [network, small, large])
      await writeFile(join(folder, `${generated.id}.json`), JSON.stringify(generated));
    const server = await startServer(ROOT, {
      host: '127.0.0.1',
      port: await findFreePort(),
      env: { NETWORKS_DIR: folder, DATA_DIR: join(folder, '.kept') },
    });
    try {
      const browser = await chromium.launch({
        executablePath: found.path,
        env: { ...process.env, ...found.env },
        args: FLAGS,
      });
      try {
        const onStep = (/** @type {string} */ words) => console.error(`Measuring ${words} …`);
        const networks = { network, small, large, shipped: SHIPPED };
        return await runBench({ url: server.url, browser, ...networks, ...asked, onStep });
      } finally {
        await browser.close();
      }
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
