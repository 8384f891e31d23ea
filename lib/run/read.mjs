// `npm run read`: what is read in a text, as JSON.
import { requireNode } from './node-version.mjs';

requireNode();
// Loaded only now: an older Node could not.
import('./read-command.mjs').then(({ read }) => read(process.argv.slice(2)));
