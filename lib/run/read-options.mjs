import { parseArgs } from 'node:util';
import { Failure } from './program.mjs';

/**
 * What is asked of `npm run read`. `input`: a file, or - for standard input. `network`: a network file, or null.
 * @typedef {object} ReadOptions
 * @property {string} input
 * @property {string | null} network
 * @property {boolean} help
 */

export const USAGE = `Usage: npm run read -- <article> [options]

<article> is a plain text, Markdown (.md), a page (.html), a document of Word (.docx) or a mail (.eml), or - for standard input.
What is read in it is written to the standard output as JSON: suggestions, of which nothing is kept. Offsets are those of the text
alone.

  --network <file>     a network file, whose actors are known by their names and aliases`;

/**
 * Reads what follows `npm run read --`.
 * @param {string[]} words
 * @returns {ReadOptions}
 * @throws {Failure} when it cannot be understood
 */
export function readReadOptions(words) {
  const { values, positionals } = parse(words);
  const { network = null, help = false } = values;
  const [input, ...others] = positionals;
  if (!help && (input === undefined || others.length > 0))
    throw new Failure(`name one text to read.\n\n${USAGE}`);
  return { input: input ?? '', network, help };
}

/** @param {string[]} words */
function parse(words) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: { network: { type: 'string' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}
