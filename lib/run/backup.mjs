// `npm run backup`: a copy of all that is kept.
import { requireNode } from './node-version.mjs';

requireNode();
// Loaded only now: an older Node could not.
import('./store-command.mjs').then(({ runStoreCommand }) =>
  runStoreCommand(
    async () => (await import('../store/backup-command')).runBackupCommand,
    process.argv.slice(2),
  ),
);
