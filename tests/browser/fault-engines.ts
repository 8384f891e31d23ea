import { createFolder, removeFolder, startKeptServer } from './kept-server';
import { createPostgres, HAS_POSTGRES } from './own-postgres';

/** What a server keeps networks in, made for one test. */
export type FaultEngine = {
  readonly start: (port: number | null) => ReturnType<typeof startKeptServer>;
  readonly remove: () => void;
};

/** The engines that there are on this machine. */
export const FAULT_ENGINES: readonly ('embedded' | 'PostgreSQL')[] = [
  'embedded',
  ...(HAS_POSTGRES ? (['PostgreSQL'] as const) : []),
];

export function createFaultEngine(kind: (typeof FAULT_ENGINES)[number]): FaultEngine {
  const folder = createFolder();
  const postgres = kind === 'PostgreSQL' ? createPostgres() : null;
  postgres?.start();
  const env = { LOG_LEVEL: 'warn', ...(postgres && { DATABASE_URL: postgres.url }) };
  return {
    start: (port) => startKeptServer(folder, env, port ?? undefined),
    remove: () => {
      postgres?.remove();
      removeFolder(folder);
    },
  };
}
