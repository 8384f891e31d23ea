import { resolve } from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { packageInto } from './package-folder.mjs';
import { Failure, runProgram } from './program.mjs';
import { ROOT } from './root.mjs';

/** @param {number} bytes */
const toMegabytes = (bytes) => Math.round(bytes / 1024 / 1024);

/**
 * Installs and builds what is not up to date, then packages the program into a folder, from which `npm start` serves.
 * @param {string[]} words
 */
export function runPackageCommand(words) {
  return runProgram(async () => {
    const [folder, ...others] = words;
    if (!folder || others.length > 0)
      throw new Failure('name one folder, as in: npm run package -- /opt/backchannel');
    await installIfNeeded(ROOT);
    await buildIfNeeded(ROOT);
    const { packages, all } = await packageInto(ROOT, resolve(folder));
    console.log(`${folder} has ${toMegabytes(all)} MB, of which packages are ${toMegabytes(packages)} MB.`);
    return 0;
  });
}
