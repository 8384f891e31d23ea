// `npm run dev`: the site while it is being written.
import { requireNode } from './node-version.mjs';

requireNode();
// Loaded only now: an older Node could not.
import('./serve.mjs').then(({ develop }) => develop());
