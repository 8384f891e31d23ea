import { endWithParent } from './processes.mjs';

/** Something that a person can mend: its message is shown as it is, without a stack. */
export class Failure extends Error {}

/**
 * Runs a program to its end, or to the end of the npm that runs it.
 * @param {() => Promise<number>} program answers with the exit code
 */
export async function runProgram(program) {
  if (process.env.npm_lifecycle_event) endWithParent();
  process.exit(await toExitCode(program, (problem) => console.error(problem)));
}

/**
 * Returns the exit code of a program. A Failure is told in its own words; anything else is a defect and shows its stack.
 * @param {() => Promise<number>} program answers with the exit code
 * @param {(problem: unknown) => void} notify
 */
export async function toExitCode(program, notify) {
  try {
    return await program();
  } catch (error) {
    notify(error instanceof Failure ? `backchannel: ${error.message}` : error);
    return 1;
  }
}
