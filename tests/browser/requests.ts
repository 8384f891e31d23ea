import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toAddress } from './browser';

const SCRIPTS = '_next/static/chunks';

/** Returns the address of the script that brings Cytoscape, found by what it says among the scripts of the build. */
export function findCanvasScript(): string {
  const folder = join(process.cwd(), SCRIPTS.replace('_next', '.next'));
  // A word that Cytoscape hangs on its container, and no other script of the page knows.
  const found = readdirSync(folder).filter(
    (file) => file.endsWith('.js') && readFileSync(join(folder, file), 'utf8').includes('_cyreg'),
  );
  const [script] = found;
  if (script === undefined || found.length > 1)
    throw new Error(`${found.length} scripts of the build bring Cytoscape, in place of one.`);
  return toAddress(`/${SCRIPTS}/${script}`);
}
