import { Failure } from '../../../lib/run/program.mjs';
import { readCount, runBenchCommand, tellStep } from '../bench-command.mjs';

const DEFAULTS = { repetitions: '7', sizes: '10000/50000,250000/1000000' };

/**
 * `npm run bench:graph`: measures the questions about channels and brokers on generated networks, against the least that each
 * can cost and against other libraries. `--repetitions` says how often each thing is measured, `--sizes` on how many actors and ties.
 */
await runBenchCommand('bench:graph', DEFAULTS, async (options) => {
  const repetitions = readCount('repetitions', options.repetitions);
  const sizes = options.sizes.split(',').map(readSize);
  const { runGraphBench } = await import('./run-graph-bench');
  return runGraphBench({ sizes, repetitions, onStep: tellStep });
});

/** @param {string} words such as `10000/50000` */
function readSize(words) {
  const [, actors, ties] = /^(\d+)\/(\d+)$/.exec(words.trim()) ?? [];
  if (!actors || !ties) throw new Failure(`--sizes has "${words}"; a size is written as 10000/50000.`);
  return { actors: Number(actors), ties: Number(ties) };
}
