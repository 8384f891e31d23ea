import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { installIfNeeded } from './install.mjs';
import { Failure, runProgram } from './program.mjs';
import { ROOT } from './root.mjs';

/** How a command names its standard input or output in place of a file. */
export const STREAM = '-';

/** The exit code for words that cannot be understood. */
const MISUNDERSTOOD = 2;

/**
 * Runs a command as it is asked for: words that cannot be understood are told, help is printed, and else what is needed is installed and
 * the work done, which returns the exit code.
 * @template {{ help: boolean }} Options
 * @param {string[]} words
 * @param {{ readOptions: (words: string[]) => Options, usage: string }} form
 * @param {(options: Options) => Promise<number>} work
 */
export function runCommand(words, { readOptions, usage }, work) {
  return runProgram(async () => {
    const options = readWords(words, readOptions);
    if (options === null) return MISUNDERSTOOD;
    if (options.help) {
      console.log(usage);
      return 0;
    }
    await installIfNeeded(ROOT, { tells: 'errors' });
    register('./load-typescript.mjs', import.meta.url);
    return work(options);
  });
}

/**
 * Returns what a command was asked for; null for words that cannot be understood, once the user has been told why.
 * @template Options
 * @param {string[]} words
 * @param {(words: string[]) => Options} readOptions
 * @returns {Options | null}
 */
function readWords(words, readOptions) {
  try {
    return readOptions(words);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(`backchannel: ${error.message}`);
    return null;
  }
}

/**
 * Returns the bytes of a file, or of the standard input.
 * @param {string} file
 * @returns {Promise<Uint8Array>}
 */
export async function loadInput(file) {
  if (file === STREAM) return readStandardInput();
  try {
    return await readFile(file);
  } catch (error) {
    throw new Failure(`${file} cannot be read (${toCode(error)}).`);
  }
}

/**
 * Writes to the standard output to the end.
 * @param {string | Uint8Array} content
 */
export function writeStandardOutput(content) {
  return new Promise((resolve, reject) => {
    process.stdout.write(content, (error) => (error ? reject(error) : resolve(null)));
  });
}

/**
 * Returns the code of an error of the system.
 * @param {unknown} error
 */
export function toCode(error) {
  return error instanceof Error && 'code' in error ? error.code : error;
}

async function readStandardInput() {
  /** @type {Buffer[]} */
  const pieces = [];
  for await (const piece of process.stdin) pieces.push(piece);
  return Buffer.concat(pieces);
}
