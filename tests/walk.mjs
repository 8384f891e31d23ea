import { parseArgs } from 'node:util';
import { installIfNeeded } from '../lib/run/install.mjs';
import { runProcess } from '../lib/run/processes.mjs';
import { Failure, runProgram } from '../lib/run/program.mjs';
import { ROOT } from '../lib/run/root.mjs';

const NETWORKS = 'lebanon-ceasefire-2024,oslo-1993,derry-link-1993';

const HELP = `Does actions at random on the built page, and ends with an error at the first fault.

  npm run walk -- --actions 5000 --seed 7 --networks oslo-1993

  --actions N   how many on each network; 500 without it
  --seed N      which way it goes: the same seed goes the same way; 1 without it
  --networks    ids of networks in data/, with commas; all three without it`;

runProgram(async () => {
  const { values } = parseArgs({
    options: {
      actions: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      networks: { type: 'string', default: NETWORKS },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  for (const name of /** @type {const} */ (['actions', 'seed']))
    if (!/^\d+$/.test(values[name])) throw new Failure(`--${name} is a whole number.\n\n${HELP}`);
  await installIfNeeded(ROOT);
  const args = [
    'node_modules/jest/bin/jest.js',
    '--config',
    'jest.browser.config.mjs',
    'tests/browser/walk.test.ts',
  ];
  const env = { WALK_ACTIONS: values.actions, WALK_SEED: values.seed, WALK_NETWORKS: values.networks };
  const { code } = await runProcess(process.execPath, args, { cwd: ROOT, env: { NODE_ENV: 'test', ...env } });
  return code;
});
