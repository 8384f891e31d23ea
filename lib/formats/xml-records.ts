import type { Format, FormatSource, Progress } from './format';
import { isJsonObject } from './json/read-json-source';
import type { ReadResult } from './read-result';
import { readValue } from './records/read-records';
import { readXmlValue, splitMarks } from './xml-records/read-xml-value';

/** Lists of records in XML, as no one program has them. */
export const XML_RECORDS: Format = {
  id: 'xml',
  label: 'XML, lists of records',
  extensions: ['xml'],
  mediaType: 'application/xml',
  recognise,
  read,
  write: null,
  keeps: null,
};

/** Whatever else is sure of itself comes first. */
function recognise(source: FormatSource): number {
  const head = source.head();
  return /^\s*(<\?xml[^>]{0,200}>\s*)?(<!--[^>]{0,400}-->\s*)?<[A-Za-z_]/.test(head) &&
    !/<(svg|html)\b/i.test(head)
    ? 0.11
    : 0;
}

function read(source: FormatSource, progress: Progress): ReadResult {
  const read = readXmlValue(source, progress);
  if (!read.ok) return { kind: 'failed', remarks: [read.fault] };
  // The first element holds all that the file says.
  const [root] = Object.values(read.value);
  const marked = isJsonObject(root) || Array.isArray(root) ? root : read.value;
  return readValue(splitMarks(marked), marked);
}
