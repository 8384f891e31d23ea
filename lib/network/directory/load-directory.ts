import { parseDirectory } from './directory-data';
import type { KnownActor } from './known-actor';

let loading: Promise<readonly KnownActor[]> | null = null;

/** Returns the directory of the server of this page, which is asked once; again after it could not be reached. */
export function loadDirectory(): Promise<readonly KnownActor[]> {
  loading ??= askForDirectory().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function askForDirectory(): Promise<readonly KnownActor[]> {
  const response = await fetch('/api/directory');
  if (!response.ok)
    throw new Error(`The directory of known actors could not be loaded (${response.status}).`);
  return parseDirectory(await response.json());
}
