import { endWithParent } from './processes.mjs';

/** Something that a person can mend: its message is shown as it is, without a stack. */
export class Failure extends Error {}

/**
 * Runs a program to its end, or to the end of the npm that runs it. A Failure is told in its own words; anything else is a
 * defect and shows its stack.
 * @param {() => Promise<number>} program answers with the exit code
 */
export async function runProgram(program) {
  if (process.env.npm_lifecycle_event) endWithParent();
  try {
    process.exit(await program());
  } catch (error) {
    console.error(error instanceof Failure ? `backchannel: ${error.message}` : error);
    process.exit(1);
  }
}
