import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of one test’s own, which can be stopped and started again. */
export type OwnPostgres = {
  readonly url: string;
  start(): void;
  /** Starts it as one that follows another, and takes no changes until it is promoted. */
  startAsStandby(): void;
  promote(): void;
  stop(): void;
  remove(): void;
};

/** Where Debian keeps the programs of PostgreSQL’s server; each version has a folder. */
const VERSIONS = '/usr/lib/postgresql';

const bin = findPrograms();

/** Whether this machine has the programs of a PostgreSQL server. */
export const HAS_POSTGRES = bin !== null;

if (!HAS_POSTGRES) {
  process.stderr.write('A database server that goes away is not tested: PostgreSQL is not installed.\n');
}

/** Makes a database server that listens on a socket in a folder of its own, and that is not started yet. */
export function createPostgres(): OwnPostgres {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-postgres-'));
  const data = join(folder, 'data');
  if (isRoot()) chownSync(folder, findId('-u'), findId('-g'));
  run('initdb', '-D', data, '-U', 'backchannel', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  const options = `-k '${folder}' -p 5432 -c listen_addresses=''`;
  const stop = () => run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
  const start = () => run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start');
  return {
    url: `postgres://backchannel@localhost/postgres?host=${folder}&port=5432`,
    start,
    startAsStandby: () => {
      writeFileSync(join(data, 'standby.signal'), '');
      if (isRoot()) chownSync(join(data, 'standby.signal'), findId('-u'), findId('-g'));
      start();
    },
    promote: () => run('pg_ctl', '-D', data, '-w', 'promote'),
    stop,
    remove: () => {
      if (existsSync(join(data, 'postmaster.pid'))) stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findPrograms(): string | null {
  if (!existsSync(VERSIONS)) return null;
  const newest = readdirSync(VERSIONS)
    .sort((a, b) => Number(b) - Number(a))
    .find((version) => existsSync(join(VERSIONS, version, 'bin/initdb')));
  return newest === undefined ? null : join(VERSIONS, newest, 'bin');
}

/** PostgreSQL does not run as root: its own user does then. */
function run(program: string, ...words: readonly string[]): void {
  const command = [join(bin ?? '', program), ...words];
  const [first = '', ...others] = isRoot() ? ['runuser', '-u', 'postgres', '--', ...command] : command;
  // What the server says goes to its log: a pipe would stay open as long as it runs.
  const { status } = spawnSync(first, others, { stdio: 'ignore', cwd: '/' });
  if (status !== 0) throw new Error(`${program} failed with ${status}.`);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function findId(kind: '-u' | '-g'): number {
  return Number(spawnSync('id', [kind, 'postgres'], { encoding: 'utf8' }).stdout);
}
