import { register } from 'node:module';
import { parseArgs } from 'node:util';
import { installIfNeeded } from '../../../lib/run/install.mjs';
import { Failure, runProgram } from '../../../lib/run/program.mjs';
import { ROOT } from '../../../lib/run/root.mjs';

/**
 * `npm run bench:layout`: measures the layout Automatic on made networks against the one before it, prints a table, and with `--write`
 * puts it into `docs/measurements.md`. `--seeds` (5) says how many networks of each make are laid out.
 */
await runProgram(async () => {
  const { values: options } = parseArgs({
    options: { write: { type: 'boolean', default: false }, seeds: { type: 'string', default: '5' } },
  });
  const seeds = Number(options.seeds);
  if (!Number.isInteger(seeds) || seeds < 1) throw new Failure('--seeds is a whole number from 1 up.');
  await installIfNeeded(ROOT);
  register('../../../lib/run/load-typescript.mjs', import.meta.url);
  const { measureLayouts, toLayoutTable } = await import('./measure-layouts');
  const { writeTable } = await import('../write-table');
  const onStep = (/** @type {string} */ words) => console.error(`Laying out ${words} …`);
  const table = toLayoutTable(measureLayouts(seeds, onStep));
  console.log(table);
  if (options.write) await writeTable(ROOT, table, 'bench:layout');
  return 0;
});
