import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A disk of a few megabytes, which can be filled and closed to writers. Only root can have one. */
export type SmallDisk = {
  readonly path: string;
  resize(megabytes: number): void;
  close(): void;
  remove(): void;
};

/** Whether this process may make disks. */
export const MAY_MAKE_DISKS = process.platform === 'linux' && process.getuid?.() === 0 && tryOne();

if (!MAY_MAKE_DISKS) {
  process.stderr.write('Full and closed disks are not tested: only root on Linux can make them.\n');
}

export function createSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(path.join(tmpdir(), 'disk-'));
  run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
  return {
    path: folder,
    resize: (size) => run('mount', '-o', `remount,size=${size}m`, folder),
    close: () => run('mount', '-o', 'remount,ro', folder),
    remove: () => {
      run('umount', '-l', folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Closes a folder to writers, also one in which files are open. Returns what opens it again. Only root can do it. */
export function closeFolder(folder: string): () => void {
  run('mount', '--bind', folder, folder);
  run('mount', '-o', 'remount,ro,bind', folder);
  return () => run('umount', '-l', folder);
}

function run(command: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
}

function tryOne(): boolean {
  try {
    createSmallDisk(1).remove();
    return true;
  } catch {
    return false;
  }
}
