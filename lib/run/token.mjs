// `npm run token`: who may come in to a server that others can reach.
import { requireNode } from './node-version.mjs';

requireNode();
// Loaded only now: an older Node could not.
import('./manage-tokens.mjs').then(({ manageTokens }) => manageTokens(process.argv.slice(2)));
