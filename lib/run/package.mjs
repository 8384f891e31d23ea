// `npm run package -- folder`: a folder with all that a server needs, and nothing else.
import { requireNode } from './node-version.mjs';

requireNode();
// Loaded only now: an older Node could not.
import('./package-command.mjs').then(({ runPackageCommand }) => runPackageCommand(process.argv.slice(2)));
