import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { installIfNeeded } from './install.mjs';
import { Failure, runProgram, toExitCode } from './program.mjs';
import { ROOT } from './root.mjs';

/** How a command names its standard input or output in place of a file. */
export const STREAM = '-';

/** The exit code for words that cannot be understood. */
const MISUNDERSTOOD = 2;

/**
 * What a command reads and writes beside files: the standard streams, or those of who calls it in a process of its own.
 * @typedef {{
 *   read: () => Promise<Uint8Array>,
 *   write: (content: string | Uint8Array) => Promise<void>,
 *   notify: (line: unknown) => void,
 * }} Streams
 */

/**
 * What a command understands, and what it does, which returns the exit code.
 * @template {{ help: boolean }} Options
 * @typedef {{
 *   readOptions: (words: string[]) => Options,
 *   usage: string,
 *   work: (options: Options, streams: Streams) => Promise<number>,
 * }} Command
 */

/** @type {Streams} */
const STANDARD = {
  read: readStandardInput,
  write: writeStandardOutput,
  notify: (line) => console.error(line),
};

/**
 * Runs a command as it is asked for, once what it needs is installed.
 * @template {{ help: boolean }} Options
 * @param {string[]} words
 * @param {Command<Options>} command
 */
export function runCommand(words, command) {
  return runProgram(() =>
    answerCommand(words, command, STANDARD, async () => {
      await installIfNeeded(ROOT, { tells: 'errors' });
      register('./load-typescript.mjs', import.meta.url);
    }),
  );
}

/**
 * Returns the exit code of a command: words that cannot be understood are told, help is printed, and else the work is done.
 * @template {{ help: boolean }} Options
 * @param {string[]} words
 * @param {Command<Options>} command
 * @param {Streams} streams
 * @param {() => Promise<void>} [prepare] what has to be done before the work
 */
export function answerCommand(words, { readOptions, usage, work }, streams, prepare = async () => {}) {
  return toExitCode(async () => {
    const options = readWords(words, readOptions, streams);
    if (options === null) return MISUNDERSTOOD;
    if (options.help) {
      await streams.write(`${usage}\n`);
      return 0;
    }
    await prepare();
    return work(options, streams);
  }, streams.notify);
}

/**
 * Returns what a command was asked for; null for words that cannot be understood, once the user has been told why.
 * @template Options
 * @param {string[]} words
 * @param {(words: string[]) => Options} readOptions
 * @param {Streams} streams
 * @returns {Options | null}
 */
function readWords(words, readOptions, { notify }) {
  try {
    return readOptions(words);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    notify(`backchannel: ${error.message}`);
    return null;
  }
}

/**
 * Returns the bytes of a file, or of the standard input.
 * @param {string} file
 * @param {Streams} streams
 * @returns {Promise<Uint8Array>}
 */
export async function loadInput(file, { read }) {
  if (file === STREAM) return read();
  try {
    return await readFile(file);
  } catch (error) {
    throw new Failure(`${file} cannot be read (${toCode(error)}).`);
  }
}

/**
 * Returns the code of an error of the system.
 * @param {unknown} error
 */
export function toCode(error) {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : error;
}

async function readStandardInput() {
  /** @type {Buffer[]} */
  const pieces = [];
  for await (const piece of process.stdin) pieces.push(piece);
  return Buffer.concat(pieces);
}

/**
 * Writes to the standard output to the end.
 * @param {string | Uint8Array} content
 * @returns {Promise<void>}
 */
function writeStandardOutput(content) {
  return new Promise((resolve, reject) => {
    process.stdout.write(content, (error) => (error ? reject(error) : resolve()));
  });
}
