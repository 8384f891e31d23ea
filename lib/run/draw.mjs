import { register } from 'node:module';
import { installIfNeeded } from './install.mjs';
import { runProgram } from './program.mjs';
import { ROOT } from './root.mjs';

/**
 * Installs what is not up to date, then draws a figure. The standard output is the figure's, so all else is told as errors are.
 * @param {string[]} words what follows `npm run figure --`
 */
export function draw(words) {
  return runProgram(async () => {
    const folder = findFolder(process.env);
    // Fonts, and networks by their id, are found from there.
    process.chdir(ROOT);
    await installIfNeeded(ROOT, { tells: 'errors' });
    register('./load-typescript.mjs', import.meta.url);
    const { runFigureCommand } = await import('../../app/_figure/command/figure-command');
    return runFigureCommand(words, {
      folder,
      write,
      notify: (line) => console.error(`backchannel: ${line}`),
    });
  });
}

/**
 * Where the person is: npm runs every script in the folder of package.json, and says where it was called.
 * @param {Record<string, string | undefined>} env
 */
function findFolder(env) {
  return (env.npm_lifecycle_event === 'figure' && env.INIT_CWD) || process.cwd();
}

/**
 * Writes to the standard output, and comes back when all of it is out: what is left then would be lost at the end. Whoever
 * reads may stop reading.
 * @param {string | Uint8Array} content
 * @returns {Promise<void>}
 */
function write(content) {
  return new Promise((resolve, reject) => {
    process.stdout.once('error', (error) => {
      if ('code' in error && error.code === 'EPIPE') resolve();
      else reject(error);
    });
    process.stdout.write(content, () => resolve());
  });
}
