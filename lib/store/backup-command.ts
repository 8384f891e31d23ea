import { backUpEmbedded, hasDatabase } from './database/embedded-engine';
import { readStoreSettings } from './store-settings';

/**
 * Copies what is kept in the folder that the environment names, and returns what to tell. Throws a RangeError when there is
 * nothing to copy, or when a server of databases keeps it.
 */
export async function runBackupCommand(
  _words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const settings = readStoreSettings(env);
  if (settings.kind === 'postgres') {
    throw new RangeError('DATABASE_URL names a server: copy its database with pg_dump.');
  }
  if (!hasDatabase(settings)) throw new RangeError(`Nothing is kept in ${settings.folder} yet.`);
  return `All that is kept is copied to ${backUpEmbedded(settings)}`;
}
