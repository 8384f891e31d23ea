import { FORMAT_LIMITS } from '@/lib/network/limits';
import type { Format, FormatSource } from './format';
import type { ReadResult } from './read-result';
import { readValue } from './records/read-records';
import { toFailed } from './remark-list';

/** The same lists as in JSON, in YAML. */
export const YAML: Format = {
  id: 'yaml',
  label: 'YAML, lists of records or of nodes and links',
  extensions: ['yaml', 'yml'],
  mediaType: 'application/yaml',
  recognise,
  read,
  write: null,
  keeps: null,
};

/** How often names of values may be used: a few lines could else stand for more than memory holds. */
const MAX_ALIASES = 100;
/** A list below a name, or a list of things with fields. */
const LIST =
  /^\s*(%YAML[^\n]{0,100}\n)?(---[^\n]{0,100}\n)?(\s*#[^\n]{0,400}\n|[\w-]{1,60}:[ \t]+[^\n]{0,400}\n|\s*\n){0,20}([\w-]{1,60}:[ \t]*\n)?[ \t]{0,8}- +(\{|[\w"'-]{1,60}:)/;

function recognise(source: FormatSource): number {
  const head = source.head();
  if (LIST.test(head)) return 0.85;
  return /\.ya?ml$/i.test(source.name) && /^[\w"'-]{1,60}:/m.test(head) ? 0.85 : 0;
}

async function read(source: FormatSource): Promise<ReadResult> {
  const text = source.text();
  if (text.length > FORMAT_LIMITS.text)
    return toFailed('The file is too long to be read as YAML.', 'Write it as JSON, or split it.');
  const { parseAllDocuments } = await import('yaml');
  try {
    const parts = parseAllDocuments(text, { uniqueKeys: false, merge: true, logLevel: 'silent' });
    const documents = Array.isArray(parts) ? parts : [];
    const [fault] = documents.flatMap(({ errors }) => errors);
    if (fault)
      return toFailed(
        `The file is no YAML that can be read: ${fault.message.split('\n', 1)[0]}`,
        'Mend the line, or write it as JSON.',
      );
    const values = documents.map((document): unknown => document.toJS({ maxAliasCount: MAX_ALIASES }));
    if (holdsItself(values))
      return toFailed('A value of the file stands within itself.', 'Write the names of values out there.');
    return readValue(values.length === 1 ? values[0] : values);
  } catch (error) {
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    return toFailed('The file uses names of values too often or too deep.', 'Write it as JSON.');
  }
}

/** Whether an object or a list is within itself, by a name for values that it uses: it would never end. */
function holdsItself(value: unknown, around = new Set<unknown>(), done = new Set<unknown>()): boolean {
  if (typeof value !== 'object' || value === null || done.has(value)) return false;
  if (around.has(value)) return true;
  around.add(value);
  const isFound = Object.values(value).some((inner) => holdsItself(inner, around, done));
  around.delete(value);
  done.add(value);
  return isFound;
}
