import { register } from 'node:module';
import { parseArgs } from 'node:util';
import { installIfNeeded } from '../../../lib/run/install.mjs';
import { Failure, runProgram } from '../../../lib/run/program.mjs';
import { ROOT } from '../../../lib/run/root.mjs';

/**
 * `npm run bench:store`: measures the store alone, prints a table, and with `--write` puts it into `docs/measurements.md`. On PostgreSQL as
 * well when TEST_DATABASE_URL names a server. `--repetitions` (7) says how often an opening is measured.
 */
await runProgram(async () => {
  const { values: options } = parseArgs({
    options: { write: { type: 'boolean', default: false }, repetitions: { type: 'string', default: '7' } },
  });
  const repetitions = Number(options.repetitions);
  if (!Number.isInteger(repetitions) || repetitions < 1)
    throw new Failure('--repetitions is a whole number from 1 up.');
  await installIfNeeded(ROOT);
  register('../../../lib/run/load-typescript.mjs', import.meta.url);
  const { toTable } = await import('../finding');
  const { writeTable } = await import('../write-table');
  const { measureStore } = await import('./measure-store');
  const table = toTable(await measureStore(repetitions, process.env.TEST_DATABASE_URL || null));
  console.log(table);
  if (options.write) await writeTable(ROOT, table, 'bench:store');
  return 0;
});
