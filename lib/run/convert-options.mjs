import { parseArgs } from 'node:util';
import { Failure } from './program.mjs';

/**
 * What is asked of `npm run convert`. `input` and `output`: files, or - for standard input and output. `mapping`: a file.
 * @typedef {object} ConvertOptions
 * @property {string} input
 * @property {string} output
 * @property {string | null} mapping
 * @property {string | null} from the id of a format
 * @property {string | null} to the id of a format
 * @property {string | null} id
 * @property {string | null} title
 * @property {'none' | 'month' | 'years' | null} aggregate
 * @property {boolean | null} header whether first rows name columns
 * @property {string | null} template the file to write the spreadsheet to that is there to be filled in
 * @property {boolean} acceptsGuess whether weak guesses are taken without asking
 * @property {boolean} report
 * @property {boolean} help
 */

export const USAGE = `Usage: npm run convert -- <in> <out> [options]
       npm run convert -- --template <file.xlsx>

<in> and <out> are files, or - for standard input and output. The format of <in> is told from its content, that of <out> from its
ending.

  --to <format>        the format of <out>; needed for -
  --from <format>      the format of <in>, in place of what its content tells
  --mapping <file>     what columns and values mean, as the page keeps it, or an answer as this command tells it; the rest is guessed
  --header             the first row of a table names its columns; else that is guessed
  --no-header          it is a row like the others: the columns are called Column 1, Column 2 …
  --accept-guess       take guesses that are too weak to be taken without your word; else the command asks, and ends with 3
  --aggregate month    put ties of one pair, type and month together, with a count
  --aggregate years    make one tie of rows that say year after year that two are tied; none: keep a tie a year, and do not ask
  --id <id>            the id of the network
  --title <title>      its title
  --template <file>    write the spreadsheet that is there to be filled in, and nothing else
  --report             tell everything: notes, and the mapping that was used`;

/**
 * Reads what follows `npm run convert --`.
 * @param {string[]} words
 * @returns {ConvertOptions}
 * @throws {Failure} when it cannot be understood
 */
export function readConvertOptions(words) {
  const { values, positionals } = parse(words);
  const { aggregate = null, help = false } = values;
  const [input, output, ...others] = positionals;
  const { template = null } = values;
  if (template !== null && positionals.length > 0)
    throw new Failure('--template writes a file of its own: name no other.');
  if (!help && template === null && (input === undefined || output === undefined || others.length > 0)) {
    throw new Failure(`name a file to read and one to write.\n\n${USAGE}`);
  }
  if (aggregate !== null && aggregate !== 'month' && aggregate !== 'years' && aggregate !== 'none') {
    throw new Failure(`--aggregate is "${aggregate}"; it is month, years or none.`);
  }
  if (values.header && values['no-header'])
    throw new Failure('--header and --no-header are both given; give one.');
  const header = values.header ? true : values['no-header'] ? false : null;
  const { mapping = null, from = null, to = null, id = null, title = null, report = false } = values;
  const files = { input: input ?? '', output: output ?? '' };
  const acceptsGuess = values['accept-guess'] ?? false;
  return { ...files, mapping, from, to, id, title, aggregate, header, template, acceptsGuess, report, help };
}

/** @param {string[]} words */
function parse(words) {
  const text = /** @type {const} */ ({ type: 'string' });
  const flag = /** @type {const} */ ({ type: 'boolean' });
  const texts = {
    mapping: text,
    from: text,
    to: text,
    id: text,
    title: text,
    aggregate: text,
    template: text,
  };
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: { ...texts, header: flag, 'no-header': flag, 'accept-guess': flag, report: flag, help: flag },
    });
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}
