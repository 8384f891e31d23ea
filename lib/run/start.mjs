// `npm start`: whatever it takes to serve the site from a fresh clone.
import { requireNode } from './node-version.mjs';

requireNode();
// Loaded only now: an older Node could not.
import('./serve.mjs').then(({ serve }) => serve());
