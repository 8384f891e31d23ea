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

export type MemorySettings = {
  /** Bytes of memory for all networks together. */
  readonly bytes: number;
  /** Milliseconds after which a network that nobody has open is let go. */
  readonly idle: number;
  /** Bytes of memory for pages and other answers that are kept as they are sent; 0 for none. */
  readonly answers: number;
};

const MEGABYTE = 1024 * 1024;
const MINUTE = 60_000;

/** What memory is taken where nobody says: 512 MB for networks, ten minutes, and 64 MB for answers. */
const MEMORY = { megabytes: 512, minutes: 10, answers: 64 } as const;

/**
 * Returns how much memory networks may take together, from the environment: NETWORKS_MEMORY in megabytes; and after how many minutes one
 * that nobody has open is let go: NETWORKS_IDLE; and how much memory answers may take: ANSWERS_MEMORY in megabytes. Throws a RangeError
 * when one of them is no number above 0; the last may be 0.
 */
export function readMemorySettings(env: Readonly<Record<string, string | undefined>>): MemorySettings {
  return {
    bytes: readAmount(env, 'NETWORKS_MEMORY', MEMORY.megabytes, 'megabytes') * MEGABYTE,
    idle: readAmount(env, 'NETWORKS_IDLE', MEMORY.minutes, 'minutes') * MINUTE,
    answers: readAmount(env, 'ANSWERS_MEMORY', MEMORY.answers, 'megabytes', true) * MEGABYTE,
  };
}

export type SessionSettings = {
  /** Milliseconds without a request after which a browser is signed out. */
  readonly idle: number;
  /** Milliseconds after which it is in any case. */
  readonly lasts: number;
};

const DAY = 24 * 60 * MINUTE;

/** A longer time than ten years is taken for that. */
const MAX_SESSION = 3_650 * DAY;

/** How long a browser stays signed in where nobody says: twelve hours without a request, and seven days in all. */
const SESSION = { minutes: 12 * 60, days: 7 } as const;

/**
 * Returns how long a browser stays signed in, from the environment: SESSION_IDLE in minutes without a request, and SESSION_DAYS in all.
 * Throws a RangeError when one of them is no number above 0.
 */
export function readSessionSettings(env: Readonly<Record<string, string | undefined>>): SessionSettings {
  return {
    idle: Math.min(readAmount(env, 'SESSION_IDLE', SESSION.minutes, 'minutes') * MINUTE, MAX_SESSION),
    lasts: Math.min(readAmount(env, 'SESSION_DAYS', SESSION.days, 'days') * DAY, MAX_SESSION),
  };
}

/** Returns an amount from the environment, or another where nobody says. Throws a RangeError when it is no number above 0. */
export function readAmount(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  otherwise: number,
  unit: string,
  mayBeNone = false,
): number {
  const text = env[name]?.trim();
  if (!text) return otherwise;
  const amount = Number(text);
  if (Number.isFinite(amount) && (amount > 0 || (mayBeNone && amount === 0))) return amount;
  const least = mayBeNone ? 'from 0 up' : 'above 0';
  throw new RangeError(
    `${name} is “${text}”, which is no number of ${unit}. Write one ${least}, or leave it out.`,
  );
}
