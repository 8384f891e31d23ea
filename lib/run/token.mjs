// `npm run token`: who may come in to a server that others can reach.
import { requireNode } from './node-version.mjs';

requireNode();
// Loaded only now: an older Node could not.
import('./store-command.mjs').then(({ runStoreCommand }) =>
  runStoreCommand(
    async () => (await import('../store/access/token-command')).runTokenCommand,
    process.argv.slice(2),
  ),
);
