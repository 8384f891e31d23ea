// `npm run restore`: a backup in the place of what is kept.
import { requireNode } from './node-version.mjs';

requireNode();
// Loaded only now: an older Node could not.
import('./store-command.mjs').then(({ runStoreCommand }) =>
  runStoreCommand(
    async () => (await import('../store/restore-command')).runRestoreCommand,
    process.argv.slice(2),
  ),
);
