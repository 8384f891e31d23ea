import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The file by which a packaged program knows that it is one, and that there is nothing to install and nothing to build. */
export const MARK = 'packaged.json';

/**
 * Whether a folder holds a program that was packaged.
 * @param {string} root
 */
export function isPackaged(root) {
  return existsSync(join(root, MARK));
}
