import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { openEmbedded } from '@/lib/store/database/embedded-engine';
import type { Engine } from '@/lib/store/database/engine';
import { openPostgres } from '@/lib/store/database/postgres-engine';

/** An engine to be measured, and the least that it can be asked to do: to write one row for good. */
export type BenchEngine = {
  readonly name: string;
  /** For files of the measurement. */
  readonly folder: string;
  readonly open: () => Promise<Engine>;
  readonly writeBare: (text: string) => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** The embedded engine, with a database of its own kind beside it for the bare writes. */
export async function createEmbeddedBench(): Promise<BenchEngine> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-store-'));
  const bare = new Database(path.join(folder, 'bare.sqlite'));
  bare.pragma('journal_mode = WAL');
  bare.pragma('synchronous = FULL');
  bare.exec('create table rows (id integer primary key, body text not null)');
  const insert = bare.prepare('insert into rows (body) values (?)');
  return {
    name: 'embedded',
    folder,
    open: () =>
      openEmbedded({ kind: 'embedded', folder: path.join(folder, 'var'), reserve: 0 }, { isServer: true }),
    writeBare: async (text) => {
      insert.run(text);
    },
    remove: async () => {
      bare.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A database of its own on the server that an address names. */
export async function createPostgresBench(server: string): Promise<BenchEngine> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-store-'));
  const name = `bench_${process.pid}_${Date.now()}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(server);
  url.pathname = name;
  const bare = new pg.Client({ connectionString: url.href });
  await bare.connect();
  await bare.query('create table rows (id serial primary key, body text not null)');
  return {
    name: 'PostgreSQL',
    folder,
    open: () => openPostgres({ url: url.href }),
    writeBare: async (text) => {
      await bare.query('insert into rows (body) values ($1)', [text]);
    },
    remove: async () => {
      await bare.end();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
