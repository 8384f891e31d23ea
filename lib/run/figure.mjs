// `npm run figure`: a figure of a network, on a machine with no browser and no display.
import { requireNode } from './node-version.mjs';

requireNode();
// Loaded only now: an older Node could not.
import('./draw.mjs').then(({ draw }) => draw(process.argv.slice(2)));
