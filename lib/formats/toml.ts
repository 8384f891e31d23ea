import type { Format, FormatSource } from './format';
import { isJsonObject } from './json/read-json-source';
import type { ReadResult } from './read-result';
import { readValue } from './records/read-records';
import { toFailed } from './remark-list';

/** The same lists as in JSON, in TOML. */
export const TOML: Format = {
  id: 'toml',
  label: 'TOML, lists of records or of nodes and links',
  extensions: ['toml'],
  mediaType: 'application/toml',
  recognise,
  read,
  write: null,
  keeps: null,
};

/** A list of records begins each with its name in double brackets, and has a field a line. */
const RECORD =
  /^\[\[[\w.-]{1,80}\]\][ \t]*(#[^\n]*)?\r?\n(\s*#[^\n]{0,400}\n|\s*\n){0,20}[ \t]*["\w.-]{1,80}[ \t]*=/m;
const FIELD = /^[ \t]*["\w.-]{1,80}[ \t]*=[ \t]*["'[{\d]/m;

function recognise(source: FormatSource): number {
  const head = source.head();
  if (RECORD.test(head)) return 0.9;
  return /\.toml$/i.test(source.name) && FIELD.test(head) ? 0.85 : 0;
}

async function read(source: FormatSource): Promise<ReadResult> {
  const { parse, TomlError } = await import('smol-toml');
  try {
    // Through JSON, dates are written as the file has them.
    const value: unknown = JSON.parse(JSON.stringify(parse(source.text(), { integersAsBigInt: false })));
    return readValue(isJsonObject(value) ? value : {});
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const message = `The file is no TOML that can be read: ${error.message.split('\n', 1)[0]}`;
    return toFailed(
      message,
      'Mend the line, or write it as JSON.',
      `line ${error.line.toLocaleString('en')}`,
    );
  }
}
