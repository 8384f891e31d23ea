import type { Format, FormatSource } from './format';
import { readLooseJson } from './json/read-loose-json';
import { isInRow } from './json/values-in-row';
import type { ReadResult } from './read-result';
import { readRecords, readValue } from './records/read-records';

/** Lists of records in JSON, and nodes and links, as no one program has them. */
export const RECORDS: Format = {
  id: 'records',
  label: 'JSON, lists of records or of nodes and links',
  extensions: ['json', 'jsonl', 'ndjson'],
  mediaType: 'application/json',
  recognise,
  read,
  write: null,
  keeps: null,
};

const LOOSE =
  'The file is JSON but for comments, commas, quotation marks or names without any: it was read as it is meant, without its comments.';

/** People write JSON with comments and with single quotation marks as well. */
async function read(source: FormatSource): Promise<ReadResult> {
  const result = readRecords(source);
  if (result.kind !== 'failed') return result;
  const value = await readLooseJson(source);
  const loose = value === undefined ? null : readValue(value);
  if (loose?.kind !== 'draft') return loose ?? result;
  const note = { severity: 'note', place: '', message: LOOSE, fix: '' } as const;
  return { ...loose, draft: { ...loose.draft, remarks: [note, ...loose.draft.remarks] } };
}

/** A list or an object, with comments in front of it, whose names have single quotation marks or none. */
const LOOSE_START =
  /^\s*(?:\/\/[^\n]{0,400}\n\s*|\/\*[^*]{0,1000}\*\/\s*){0,20}[[{]\s*(?:\/\/[^\n]{0,400}\n\s*|\/\*[^*]{0,1000}\*\/\s*){0,20}[{[]?\s*(?:'[^'\n]{1,80}'|"[^"\n]{1,80}"|[A-Za-z_$][\w$]{0,60})\s*:\s*['"[{\w/-]/;

/** A name, and a list of others, or their weights. */
const NEIGHBOURS =
  /^\s*\{\s*(?:"[_$@#]?(?:comment|note|meta|description|title|source)s?"\s*:\s*"(?:[^"\\]|\\.){0,2000}"\s*,\s*)?"[^"\\]{0,200}"\s*:\s*(\[\s*(["\d]|\]\s*,)|\{\s*"[^"\\]{0,200}"\s*:\s*(?:-?[\d.]|null|true)|\{\s*\}\s*,)/;

/** An id, and the record that has it. */
const KEYED = /^\s*\{\s*"[^"\\]{0,200}"\s*:\s*\{/;

/** The same within an object that says something of itself first. */
const KEYED_WITHIN = /"\s*:\s*\{\s*"[^"\\]{0,200}"\s*:\s*\{/;

/** Whatever else is sure of itself comes first. */
function recognise(source: FormatSource): number {
  const head = source.head();
  if (/^\s*\[\s*\{/.test(head)) return 0.4;
  if (/^\s*\[\s*\[/.test(head)) return 0.3;
  if (/^\s*(?:\/[/*]|[[{]\s*(?:\/[/*]|['A-Za-z_$]|\{\s*['A-Za-z_$]))/.test(head) && LOOSE_START.test(head))
    return 0.13;
  if (!/^\s*\{/.test(head)) return 0;
  if (/"(?:links|edges)"\s*:\s*\[/.test(head) || /"nodes"\s*:\s*\[/.test(head)) return 0.5;
  if (isInRow(head)) return 0.35;
  if (/"(?:series|sankey|ObjectReference|ocid|adjacency|included)"\s*:/.test(head)) return 0.2;
  if (/^\s*\{\s*"head"\s*:/.test(head) || /^\s*\{\s*"graphs?"\s*:\s*[[{]/.test(head)) return 0.4;
  if (/"(?:messages|posts|tweets|statuses)"\s*:\s*\[/.test(head)) return 0.2;
  if (/:\s*\[\s*[{[]/.test(head)) return 0.15;
  if (KEYED.test(head)) return 0.2;
  if (/^\s*\{\s*"/.test(head) && KEYED_WITHIN.test(head)) return 0.12;
  return NEIGHBOURS.test(head) ? 0.12 : 0;
}
