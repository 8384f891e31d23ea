import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { findFreePort } from '../../../lib/run/address.mjs';
import { buildIfNeeded } from '../../../lib/run/build.mjs';
import { installIfNeeded } from '../../../lib/run/install.mjs';
import { Failure, runProgram } from '../../../lib/run/program.mjs';
import { ROOT } from '../../../lib/run/root.mjs';
import { startServer } from '../../../lib/run/server.mjs';

const OSLO = 'oslo-1993';
const LARGE = { actors: 1000, ties: 3000 };
const EDITED = { actors: 100, ties: 300 };
const COUNT_EDITED = 20;
const READERS = [1, 8, 32, 128];

/**
 * `npm run bench:server`: puts load on servers of the build, prints tables, and with `--write` puts them into `docs/measurements.md`. On
 * PostgreSQL as well when TEST_DATABASE_URL names a server. `--seconds` (5) is the time of each line, `--soak` (10) that of the long load
 * in minutes, 0 for none.
 */
await runProgram(async () => {
  const { values: options } = parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '5' },
      soak: { type: 'string', default: '10' },
    },
  });
  const [seconds, minutes] = [Number(options.seconds), Number(options.soak)];
  if (!(seconds > 0)) throw new Failure('--seconds is a number above 0.');
  if (!(minutes >= 0)) throw new Failure('--soak is a number of minutes from 0 up.');
  await installIfNeeded(ROOT);
  await buildIfNeeded(ROOT);
  register('../../../lib/run/load-typescript.mjs', import.meta.url);
  const { writeTable } = await import('../write-table');
  const text = await measure({ seconds, minutes });
  console.log(text);
  if (options.write) await writeTable(ROOT, text, 'bench:server');
  return 0;
});

/** @param {{ seconds: number, minutes: number }} asked */
async function measure({ seconds, minutes }) {
  const { startLoadProcess } = await import('./load-process');
  const { measureReading, measureEditing, soak } = await import('./measure-load');
  const { toReadingTable, toLoadTable, toSoakText } = await import('./load-table');
  const folder = await mkdtemp(join(tmpdir(), 'bench-server-'));
  const networks = await prepareNetworks(folder);
  const loader = startLoadProcess(ROOT);
  const onStep = (/** @type {string} */ words) => console.error(`Measuring ${words} …`);
  const settings = { seconds, readers: READERS, editors: 20, streams: 200, onStep };
  const readings = [
    { what: 'the page of the Oslo network', path: `/networks/${OSLO}` },
    { what: 'its graph', path: `/api/networks/${OSLO}/graph` },
    { what: 'a figure of it', path: `/api/networks/${OSLO}/figure.svg` },
    { what: 'the page of 1,000 actors', path: `/networks/${networks.large}` },
  ];
  try {
    const { first, editing, soaked } = await withServers(
      [
        { name: 'made', folder, env: { ANSWERS_MEMORY: '0' } },
        { name: 'embedded', folder, env: {} },
      ],
      async ([before, after]) => {
        if (!before || !after) throw new Error('A server is missing.');
        const first = await measureReading(loader, { before, after }, readings, settings);
        console.error(toReadingTable(first));
        return {
          first,
          editing: await measureEditing(loader, after, networks.edited, settings),
          soaked:
            minutes > 0
              ? await soak(loader, after, { readings, networks: networks.edited }, { minutes, onStep })
              : null,
        };
      },
    );
    const database = process.env.TEST_DATABASE_URL
      ? await createDatabase(process.env.TEST_DATABASE_URL)
      : null;
    const shared = database
      ? await withServers(
          [
            { name: 'made', folder, env: { DATABASE_URL: database.url, ANSWERS_MEMORY: '0' } },
            { name: 'PostgreSQL', folder, env: { DATABASE_URL: database.url } },
          ],
          async ([before, after]) => {
            if (!before || !after) throw new Error('A server is missing.');
            const some = { ...settings, readers: [32] };
            const edited = await measureEditing(loader, after, networks.edited, settings);
            // A network that is kept, so that the database is asked for it.
            const path = `/networks/${networks.edited[1]}`;
            const kept = [{ what: 'the page of a network on PostgreSQL', path }];
            return { edited, read: await measureReading(loader, { before, after }, kept, some) };
          },
        ).finally(database.remove)
      : { edited: [], read: [] };
    return [
      toReadingTable([...first, ...shared.read]),
      toLoadTable([...editing, ...shared.edited]),
      ...(soaked ? [toSoakText(soaked)] : []),
    ].join('\n\n');
  } finally {
    loader.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Writes the networks of the measurement as files that the servers have.
 * @param {string} folder
 */
async function prepareNetworks(folder) {
  const { generateNetwork } = await import('../generate-network');
  const files = join(folder, 'networks');
  await mkdir(files);
  await cp(join(ROOT, 'data', `${OSLO}.json`), join(files, `${OSLO}.json`));
  const large = generateNetwork(LARGE);
  await writeFile(join(files, `${large.id}.json`), JSON.stringify(large));
  const base = generateNetwork(EDITED);
  const edited = Array.from({ length: COUNT_EDITED }, (_, number) => `edited-${number}`);
  for (const id of edited)
    await writeFile(join(files, `${id}.json`), JSON.stringify({ ...base, id, title: id }));
  return { large: large.id, edited };
}

/**
 * Starts servers, each with a folder for what it keeps, and stops them whatever happens.
 * @template T
 * @param {{ name: string, folder: string, env: Record<string, string> }[]} wanted
 * @param {(servers: { name: string, url: string }[]) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withServers(wanted, work) {
  /** @type {(Awaited<ReturnType<typeof startServer>> & { name: string })[]} */
  const servers = [];
  try {
    for (const { name, folder, env } of wanted) {
      const server = await startServer(ROOT, {
        host: '127.0.0.1',
        port: await findFreePort(),
        env: {
          NETWORKS_DIR: join(folder, 'networks'),
          DATA_DIR: join(folder, `kept-${name}`),
          DATABASE_URL: undefined,
          LOG_LEVEL: 'warn',
          ...env,
        },
      });
      servers.push({ ...server, name });
    }
    return await work(servers);
  } finally {
    for (const server of servers) await server.stop();
  }
}

/**
 * Makes a database of its own on a server.
 * @param {string} address
 */
async function createDatabase(address) {
  const name = `bench_${process.pid}_${Date.now()}`;
  const admin = new pg.Client({ connectionString: address });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(address);
  url.pathname = name;
  const remove = async () => {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  };
  return { url: url.href, remove };
}
