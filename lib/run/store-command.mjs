import { register } from 'node:module';
import { installIfNeeded } from './install.mjs';
import { Failure, runProgram } from './program.mjs';
import { ROOT } from './root.mjs';

/** @typedef {(words: readonly string[], env: Readonly<Record<string, string | undefined>>) => Promise<string>} StoreCommand */

/**
 * Runs a command on what is kept, and tells what it returns.
 * @param {() => Promise<StoreCommand>} load finds the command once TypeScript can be loaded
 * @param {string[]} words what follows its name
 */
export function runStoreCommand(load, words) {
  return runProgram(async () => {
    process.chdir(ROOT);
    await installIfNeeded(ROOT);
    register('./load-typescript.mjs', import.meta.url);
    const command = await load();
    try {
      console.log(await command(words, process.env));
    } catch (error) {
      // What the store cannot do and what was written wrongly is for a person to mend.
      const isTold = error instanceof RangeError || (error instanceof Error && error.name === 'StoreError');
      throw isTold ? new Failure(error.message) : error;
    }
    return 0;
  });
}
