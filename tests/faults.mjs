import { parseArgs } from 'node:util';
import { installIfNeeded } from '../lib/run/install.mjs';
import { runProcess } from '../lib/run/processes.mjs';
import { Failure, runProgram } from '../lib/run/program.mjs';
import { ROOT } from '../lib/run/root.mjs';

/**
 * `npm run test:faults`: ends a server of the build by force while four clients edit over HTTP, `--kills` (50) times on each engine, and
 * compares what it has kept with what it has acknowledged. On PostgreSQL where its programs are installed. `--seed` (1) draws the moments.
 */
await runProgram(async () => {
  const { values } = parseArgs({
    options: { kills: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
  });
  if (!/^[1-9]\d*$/.test(values.kills)) throw new Failure('--kills is a whole number from 1 up.');
  if (!/^\d+$/.test(values.seed)) throw new Failure('--seed is a whole number.');
  await installIfNeeded(ROOT);
  const jest = 'node_modules/jest/bin/jest.js';
  const args = [jest, '--config', 'jest.browser.config.mjs', 'tests/browser/kills.test.ts'];
  const env = { NODE_ENV: 'test', FAULT_KILLS: values.kills, FAULT_SEED: values.seed };
  const { code } = await runProcess(process.execPath, args, { cwd: ROOT, env });
  return code;
});
