import path from 'node:path';

/** Where networks are kept: in one file in a folder, or on a server that speaks PostgreSQL’s protocol. */
export type StoreSettings =
  | {
      readonly kind: 'embedded';
      /** Absolute. It is made when something is first written. */
      readonly folder: string;
      /** Bytes of the disk that are never written to. */
      readonly reserve: number;
    }
  | { readonly kind: 'postgres'; readonly url: string };

/** What a disk must have left before anything is written: 100 MB, so that the database can always tidy up. */
const RESERVE = 100 * 1024 * 1024;

/**
 * Returns where networks are kept, from the environment: the server that DATABASE_URL names, else the folder DATA_DIR
 * (`var` in the working folder). Throws a RangeError when DATABASE_URL is of another sort of database.
 */
export function readStoreSettings(env: Readonly<Record<string, string | undefined>>): StoreSettings {
  const url = env.DATABASE_URL?.trim();
  if (url) {
    if (/^postgres(ql)?:\/\//.test(url)) return { kind: 'postgres', url };
    throw new RangeError(
      'DATABASE_URL names no database of the sort that is known. Write postgres://user@host:5432/name, or leave it out.',
    );
  }
  // Unless it is told not to, the bundler takes all that stands in the working folder for a part of the program.
  const folder = path.resolve(/* turbopackIgnore: true */ process.cwd(), env.DATA_DIR?.trim() || 'var');
  return { kind: 'embedded', folder, reserve: RESERVE };
}
