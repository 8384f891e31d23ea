import { basename } from 'node:path';
import { loadInput, runCommand, STREAM } from './command-streams.mjs';
import { Failure } from './program.mjs';
import { readReadOptions, USAGE } from './read-options.mjs';
import { ROOT } from './root.mjs';

/** @typedef {import('./command-streams.mjs').Streams} Streams */

/** The command `npm run read`. */
export const READ = { readOptions: readReadOptions, usage: USAGE, work: readAsAsked };

/**
 * Reads a text as a program. Ends with 1 when the text or the network cannot be read, and with 2 when the words cannot be understood.
 * @param {string[]} words what follows `npm run read --`
 */
export function read(words) {
  return runCommand(words, READ);
}

/**
 * Writes what is read in a text. Returns 0; what cannot be read is a Failure.
 * @param {ReturnType<typeof readReadOptions>} options
 * @param {Streams} streams
 */
async function readAsAsked(options, streams) {
  const { readTextFile } = await import('../formats/text-file/read-text-file');
  const { readDirectory } = await import('../network/directory/read-directory');
  const { readText } = await import('../reading/read-text');
  const network = options.network === null ? null : await loadNetwork(options.network, streams);
  const name = options.input === STREAM ? '' : basename(options.input);
  const bytes = await loadInput(options.input, streams);
  // The directory lies in the folder of the program, wherever the command was called.
  process.chdir(ROOT);
  const file = readTextFile(bytes, name);
  if (!file.ok) throw new Failure(`${name || 'standard input'} was not read. ${file.message}`);
  const reading = readText(file.text, { directory: readDirectory(), network });
  await streams.write(`${JSON.stringify(reading, null, 2)}\n`);
  return 0;
}

/**
 * @param {string} file
 * @param {Streams} streams
 */
async function loadNetwork(file, streams) {
  const { parseNetworkText } = await import('../network/parse');
  const parsed = parseNetworkText(new TextDecoder().decode(await loadInput(file, streams)));
  if (parsed.ok) return parsed.value;
  const [first] = parsed.issues;
  throw new Failure(
    `${file} is no network that can be used. ${first?.message ?? ''} ${first?.fix ?? ''}`.trim(),
  );
}
