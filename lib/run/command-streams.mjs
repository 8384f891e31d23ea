import { readFile } from 'node:fs/promises';
import { Failure } from './program.mjs';

/** How a command names its standard input or output in place of a file. */
export const STREAM = '-';

/** The exit code for words that cannot be understood. */
export const MISUNDERSTOOD = 2;

/**
 * Returns what a command was asked for; null for words that cannot be understood, once the user has been told why.
 * @template Options
 * @param {string[]} words
 * @param {(words: string[]) => Options} readOptions
 * @returns {Options | null}
 */
export function readWords(words, readOptions) {
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
