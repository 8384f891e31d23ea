import { register } from 'node:module';
import { installIfNeeded } from './install.mjs';
import { Failure, runProgram } from './program.mjs';
import { ROOT } from './root.mjs';

/**
 * Issues, lists and revokes tokens.
 * @param {string[]} words what follows `npm run token --`
 */
export function manageTokens(words) {
  return runProgram(async () => {
    process.chdir(ROOT);
    await installIfNeeded(ROOT);
    register('./load-typescript.mjs', import.meta.url);
    const { runTokenCommand } = await import('../store/access/token-command');
    try {
      console.log(await runTokenCommand(words, process.env));
    } catch (error) {
      // What the store cannot do and what was written wrongly is for a person to mend.
      if (error instanceof RangeError || (error instanceof Error && error.name === 'StoreError'))
        throw new Failure(error.message);
      throw error;
    }
    return 0;
  });
}
