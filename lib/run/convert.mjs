// `npm run convert`: a file of another tool into a network, or a network into a file of another tool.
import { requireNode } from './node-version.mjs';

requireNode();
// Loaded only now: an older Node could not.
import('./convert-command.mjs').then(({ convert }) => convert(process.argv.slice(2)));
