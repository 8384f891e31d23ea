import { statfsSync } from 'node:fs';
import { StoreError } from '../store-error';

/** Returns the bytes that a disk has left for a program like this one. */
export function measureFreeSpace(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Throws a StoreError when the disk of a folder has less left than the reserve, in bytes. */
export function checkFreeSpace(folder: string, reserve: number): void {
  if (reserve === 0 || measureFreeSpace(folder) >= reserve) return;
  const least = Math.round(reserve / 1024 / 1024);
  throw new StoreError(
    'full',
    `The disk of ${folder} has less than ${least} MB left, and nothing is written before it is full. Make room on it, or move the folder and name its new place in DATA_DIR. Nothing that was kept is lost.`,
  );
}
