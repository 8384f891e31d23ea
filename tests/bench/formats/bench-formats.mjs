import { register } from 'node:module';
import { parseArgs } from 'node:util';
import { installIfNeeded } from '../../../lib/run/install.mjs';
import { Failure, runProgram } from '../../../lib/run/program.mjs';
import { ROOT } from '../../../lib/run/root.mjs';

/**
 * `npm run bench:formats`: measures the reading of foreign files against the libraries alone, prints a table, and with `--write` puts it
 * into `docs/measurements.md`. `--repetitions` (7) says how often each thing is measured.
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
  const { runFormatsBench } = await import('./run-formats-bench');
  const { writeTable } = await import('../write-table');
  const onStep = (/** @type {string} */ words) => console.error(`Measuring ${words} …`);
  const text = await runFormatsBench({ repetitions, onStep });
  console.log(text);
  if (options.write) await writeTable(ROOT, text, 'bench:formats');
  return 0;
});
