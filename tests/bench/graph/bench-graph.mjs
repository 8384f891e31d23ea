import { register } from 'node:module';
import { parseArgs } from 'node:util';
import { installIfNeeded } from '../../../lib/run/install.mjs';
import { Failure, runProgram } from '../../../lib/run/program.mjs';
import { ROOT } from '../../../lib/run/root.mjs';

/**
 * `npm run bench:graph`: measures the questions about channels and brokers on generated networks, against the least that each
 * can cost and against other libraries, and prints tables; with `--write` puts them into `docs/measurements.md`. `--repetitions` (7)
 * says how often each thing is measured, `--sizes` (10000/50000,250000/1000000) on how many actors and ties.
 */
await runProgram(async () => {
  const { values: options } = parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      repetitions: { type: 'string', default: '7' },
      sizes: { type: 'string', default: '10000/50000,250000/1000000' },
    },
  });
  const repetitions = Number(options.repetitions);
  if (!Number.isInteger(repetitions) || repetitions < 1)
    throw new Failure('--repetitions is a whole number from 1 up.');
  const sizes = options.sizes.split(',').map(readSize);
  await installIfNeeded(ROOT);
  register('../../../lib/run/load-typescript.mjs', import.meta.url);
  const { runGraphBench } = await import('./run-graph-bench');
  const { writeTable } = await import('../write-table');
  const onStep = (/** @type {string} */ words) => console.error(`Measuring ${words} …`);
  const text = await runGraphBench({ sizes, repetitions, onStep });
  console.log(text);
  if (options.write) await writeTable(ROOT, text, 'bench:graph');
  return 0;
});

/** @param {string} words such as `10000/50000` */
function readSize(words) {
  const [, actors, ties] = /^(\d+)\/(\d+)$/.exec(words.trim()) ?? [];
  if (!actors || !ties) throw new Failure(`--sizes has "${words}"; a size is written as 10000/50000.`);
  return { actors: Number(actors), ties: Number(ties) };
}
