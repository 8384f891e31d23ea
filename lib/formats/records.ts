import type { Format, FormatSource } from './format';
import { isLines, readRecords } from './records/read-records';

/** Lists of records in JSON, and nodes and links, as no one program has them. */
export const RECORDS: Format = {
  id: 'records',
  label: 'JSON, lists of records or of nodes and links',
  extensions: ['json', 'jsonl', 'ndjson'],
  mediaType: 'application/json',
  recognise,
  read: readRecords,
  write: null,
  keeps: null,
};

/** A name, and a list of others, or their weights. */
const NEIGHBOURS =
  /^\s*\{\s*(?:"[_$@#]?(?:comment|note|meta|description|title|source)s?"\s*:\s*"(?:[^"\\]|\\.){0,2000}"\s*,\s*)?"[^"\\]{0,200}"\s*:\s*(\[\s*(["\d]|\]\s*,)|\{\s*"[^"\\]{0,200}"\s*:\s*(?:-?[\d.]|null|true)|\{\s*\}\s*,)/;

/** An id, and the record that has it. */
const KEYED = /^\s*\{\s*"[^"\\]{0,200}"\s*:\s*\{/;

/** Whatever else is sure of itself comes first. */
function recognise(source: FormatSource): number {
  const head = source.head();
  if (/^\s*\[\s*\{/.test(head)) return 0.4;
  if (/^\s*\[\s*\[/.test(head)) return 0.3;
  if (!/^\s*\{/.test(head)) return 0;
  if (/"(?:links|edges)"\s*:\s*\[/.test(head) || /"nodes"\s*:\s*\[/.test(head)) return 0.5;
  if (isLines(head)) return 0.35;
  if (/"(?:series|sankey|ObjectReference|ocid|adjacency|included)"\s*:/.test(head)) return 0.2;
  if (/^\s*\{\s*"head"\s*:/.test(head) || /^\s*\{\s*"graphs?"\s*:\s*[[{]/.test(head)) return 0.4;
  if (/"(?:messages|posts|tweets|statuses)"\s*:\s*\[/.test(head)) return 0.2;
  if (/:\s*\[\s*[{[]/.test(head)) return 0.15;
  if (KEYED.test(head)) return 0.2;
  return NEIGHBOURS.test(head) ? 0.12 : 0;
}
