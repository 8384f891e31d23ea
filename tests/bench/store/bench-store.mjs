import { readCount, runBenchCommand } from '../bench-command.mjs';

/**
 * `npm run bench:store`: measures the store alone, on PostgreSQL as well when TEST_DATABASE_URL names a server. `--repetitions` says how often an
 * opening is measured.
 */
await runBenchCommand('bench:store', { repetitions: '7' }, async (options) => {
  const repetitions = readCount('repetitions', options.repetitions);
  const { toTable } = await import('../finding');
  const { measureStore } = await import('./measure-store');
  const findings = await measureStore(repetitions, process.env.TEST_DATABASE_URL || null);
  return { text: toTable(findings), findings };
});
