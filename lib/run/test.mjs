// `npm test`: every check there is, on a fresh clone as well.
import { requireNode } from './node-version.mjs';

requireNode();
// Loaded only now: an older Node could not.
import('./check.mjs').then(({ check }) => check(process.argv.slice(2)));
