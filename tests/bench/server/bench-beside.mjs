import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFreePort } from '../../../lib/run/address.mjs';
import { buildIfNeeded } from '../../../lib/run/build.mjs';
import { installIfNeeded } from '../../../lib/run/install.mjs';
import { runProgram } from '../../../lib/run/program.mjs';
import { ROOT } from '../../../lib/run/root.mjs';
import { startServer } from '../../../lib/run/server.mjs';

/**
 * `npm run bench:beside`: has a server of the build do what takes long, while others ask it for something light; prints a table, and with
 * `--write` puts it into `docs/measurements.md`. `--only` names parts of the words of a work, with commas.
 */
await runProgram(async () => {
  const { values: options } = parseArgs({
    options: { write: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
  });
  await installIfNeeded(ROOT);
  await buildIfNeeded(ROOT);
  register('../../../lib/run/load-typescript.mjs', import.meta.url);
  const { writeTable } = await import('../write-table');
  const text = await measure(options.only.split(',').filter((part) => part !== ''));
  console.log(text);
  if (options.write) await writeTable(ROOT, text, 'bench:beside');
  return 0;
});

/** @param {string[]} parts */
async function measure(parts) {
  const { startLoadProcess } = await import('./load-process');
  const { measureBeside } = await import('./measure-beside');
  const { HEAVY_NETWORKS, listHeavyWorks } = await import('./heavy-works');
  const { toBesideTable } = await import('./load-table');
  const folder = await mkdtemp(join(tmpdir(), 'bench-beside-'));
  const [files, probe] = [join(folder, 'networks'), join(folder, 'probe')];
  await mkdir(files);
  await cp(join(ROOT, 'data/oslo-1993.json'), join(files, 'oslo-1993.json'));
  for (const [id, toText] of HEAVY_NETWORKS) await writeFile(join(files, `${id}.json`), toText());
  const loader = startLoadProcess(ROOT);
  const server = await startServer(ROOT, {
    host: '127.0.0.1',
    port: await findFreePort(),
    env: {
      NETWORKS_DIR: files,
      DATA_DIR: join(folder, 'kept'),
      DATABASE_URL: undefined,
      LOG_LEVEL: 'warn',
      // Those who ask for something light are another visitor than who has the heavy work done.
      TRUSTED_PROXIES: '127.0.0.1',
      MAIN_THREAD_PROBE: probe,
      NODE_OPTIONS: `--require ${JSON.stringify(join(ROOT, 'tests/bench/server/main-thread-probe.cjs'))}`,
    },
  });
  try {
    const works = listHeavyWorks().filter(
      ({ what }) => parts.length === 0 || parts.some((part) => what.includes(part)),
    );
    const onStep = (/** @type {string} */ words) => console.error(`Measuring ${words} …`);
    return toBesideTable(await measureBeside(loader, { url: server.url, probe }, works, onStep));
  } finally {
    loader.end();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
