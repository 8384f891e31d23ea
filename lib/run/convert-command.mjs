import { rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { loadInput, runCommand, STREAM, toCode } from './command-streams.mjs';
import { readConvertOptions, USAGE } from './convert-options.mjs';
import { Failure } from './program.mjs';

const ASKED = 3;

/**
 * @typedef {import('./command-streams.mjs').Streams} Streams
 * @typedef {ReturnType<typeof readConvertOptions>} Options
 */

/** The command `npm run convert`. */
export const CONVERT = { readOptions: readConvertOptions, usage: USAGE, work: convertAsAsked };

/**
 * Converts a file as a program.
 * @param {string[]} words what follows `npm run convert --`
 */
export function convert(words) {
  return runCommand(words, CONVERT);
}

/**
 * Converts a file, and tells what was read, guessed, changed and lost. Returns 0 when it is written, and 3 when a guess is too weak to be
 * taken without a word: then nothing is written. What cannot be read or written is a Failure.
 * @param {Options} options
 * @param {Streams} streams
 */
async function convertAsAsked(options, streams) {
  if (options.template !== null) {
    const { writeTemplate } = await import('../formats/template/write-template');
    await writeOutput(options.template, writeTemplate(), streams);
    return 0;
  }
  const formats = await import('../formats/convert-file');
  const from = findFormat(options.from, 'from', formats.listFormatIds('read'), formats);
  const to = options.to
    ? findFormat(options.to, 'to', formats.listFormatIds('write'), formats)
    : formats.findFormatByName(options.output);
  if (!to) throw describeNoFormat(options.output, formats.listFormatIds('write'));
  const mapping = options.mapping === null ? null : await loadMapping(options.mapping, streams);
  const bytes = await loadInput(options.input, streams);
  const name = options.input === STREAM ? 'standard input' : basename(options.input);
  const { id, title, aggregate, header, acceptsGuess, report } = options;
  const choices = { from, mapping, aggregate, header, acceptsGuess, id, title };
  const conversion = await formats.convertFile({ bytes, name }, to, choices, report);
  for (const line of conversion.lines) streams.notify(line);
  if (!conversion.ok && conversion.isAsked) return ASKED;
  if (!conversion.ok) throw new Failure(`${name} was not converted, and nothing was written.`);
  await writeOutput(options.output, conversion.bytes, streams);
  return 0;
}

/**
 * @typedef {import('../formats/format').FormatId} FormatId
 * @typedef {typeof import('../formats/convert-file')} Formats
 */

/**
 * @param {string | null} id
 * @param {'from' | 'to'} option
 * @param {readonly FormatId[]} known
 * @param {Formats} formats
 */
function findFormat(id, option, known, formats) {
  if (id === null) return null;
  const found = formats.findFormatById(id);
  if (found && known.includes(found)) return found;
  throw new Failure(`--${option} is "${id}", which is no format here. There are: ${known.join(', ')}.`);
}

/**
 * @param {string} output
 * @param {readonly FormatId[]} known
 */
function describeNoFormat(output, known) {
  const why = output === STREAM ? 'standard output has no ending' : `"${output}" ends as no format here does`;
  return new Failure(`${why}: say with --to which format to write. There are: ${known.join(', ')}.`);
}

/**
 * @param {string} file
 * @param {Streams} streams
 */
async function loadMapping(file, streams) {
  const { parseMappingText } = await import('../formats/import-workflow/parse-mapping-text');
  const parsed = parseMappingText(new TextDecoder().decode(await loadInput(file, streams)));
  if (parsed.ok) return parsed.said;
  throw new Failure(`the mapping ${file} cannot be used. ${parsed.message}`);
}

/**
 * A file is written beside its place first, so that nobody ever finds half of it there.
 * @param {string} file
 * @param {Uint8Array} bytes
 * @param {Streams} streams
 */
async function writeOutput(file, bytes, { write }) {
  if (file === STREAM) {
    await write(bytes);
    return;
  }
  const half = `${file}.${process.pid}.part`;
  try {
    await writeFile(half, bytes);
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw new Failure(`${file} cannot be written (${toCode(error)}).`);
  }
}
