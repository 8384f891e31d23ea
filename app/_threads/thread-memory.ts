import { readAmount } from '@/lib/store/store-settings';

/** Megabytes that the reading or writing of one file may take where nobody says. */
const MEGABYTES = 2048;

/**
 * Returns how many megabytes a thread may take that reads or writes a file, from the environment: THREAD_MEMORY. One that needs more
 * ends alone, and not with the server. Throws a RangeError when that is no number above 0.
 */
export function readThreadMemory(env: Readonly<Record<string, string | undefined>>): number {
  return readAmount(env, 'THREAD_MEMORY', MEGABYTES, 'megabytes');
}

/**
 * Returns how many megabytes a process may take whose work needs less than to read or write files: `most`, or THREAD_MEMORY where that is
 * less.
 */
export function limitMemory(most: number): number {
  return Math.min(most, readThreadMemory(process.env));
}
