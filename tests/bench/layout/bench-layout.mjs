import { readCount, runBenchCommand } from '../bench-command.mjs';

/**
 * `npm run bench:layout`: measures the layout Automatic on made networks against the one before it. `--seeds` says how many networks of each
 * make are laid out.
 */
await runBenchCommand('bench:layout', { seeds: '5' }, async (options) => {
  const seeds = readCount('seeds', options.seeds);
  const { measureLayouts, toLayoutTable } = await import('./measure-layouts');
  const text = toLayoutTable(measureLayouts(seeds, (words) => console.error(`Laying out ${words} …`)));
  return { text, findings: [] };
});
