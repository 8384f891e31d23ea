import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeStore } from '@/lib/store/open-store';

/** A folder for what one test keeps, which DATA_DIR names until it is removed. */
export type KeptFolder = { readonly path: string; remove(): Promise<void> };

export async function createKeptFolder(): Promise<KeptFolder> {
  const before = process.env.DATA_DIR;
  const folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
  process.env.DATA_DIR = path.join(folder, 'var');
  return {
    path: path.join(folder, 'var'),
    async remove() {
      await closeStore();
      process.env.DATA_DIR = before;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
