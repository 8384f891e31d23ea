import { readCount, runBenchCommand, tellStep } from '../bench-command.mjs';

/**
 * `npm run bench:formats`: measures the reading of foreign files against the libraries alone. `--repetitions` says how often each thing is
 * measured.
 */
await runBenchCommand('bench:formats', { repetitions: '7' }, async (options) => {
  const repetitions = readCount('repetitions', options.repetitions);
  const { toTable } = await import('../finding');
  const { runFormatsBench } = await import('./run-formats-bench');
  const findings = await runFormatsBench({ repetitions, onStep: tellStep });
  return { text: toTable(findings), findings };
});
