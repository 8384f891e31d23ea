import { joinWritten, listWritten, NOTHING_WRITTEN, type WrittenParts } from './coverage/written-groups';
import { TooLargeError } from './create-table';
import { DOCUMENT_PART } from './docx';
import { findFencedGraph } from './fenced-graph';
import { findFormat, getFormat } from './find-format';
import type { Format, FormatId, FormatSource, Progress } from './format';
import type { Remark } from './import-tables';
import { beginsAsScript, findScriptData } from './json/script-data';
import type { ReadResult } from './read-result';
import { FORMATS } from './registry';
import { toFailed } from './remark-list';
import { findSlackExport } from './slack/find-slack-export';
import type { FileBytes } from './source/file-bytes';
import { createSource, openSource } from './source/open-source';
import { looksLikeProse } from './text-file/looks-like-prose';
import { describePackage, describeUnread, refuseFirst } from './unread-forms';

/** Tables may stand beside one another in an archive, and are read together. */
const TABLES: ReadonlySet<FormatId> = new Set(['csv', 'tsv']);
/** So may mails and lists of publications. */
const COLLECTED: ReadonlySet<FormatId> = new Set(['mail', 'bibliography', 'notes', 'records']);
/** Lists of records as no one program has them: beside a graph they are the settings of the program that wrote it. */
const PLAIN_RECORDS: ReadonlySet<FormatId> = new Set(['records', 'xml', 'ini', 'toml', 'yaml']);
/** Characters by which it is told whether a file of no format is prose. */
const LOOKED_AT = 4_000;
/** A note that names no other is told by its ending, and a note may hold a table or a drawing. */
const NOTE = /\.(md|markdown)$/i;
const WITHIN_NOTES: ReadonlySet<FormatId> = new Set(['text-table', 'mermaid', 'yaml']);

/** What reading answers, with what was told from the content: the format, and the encoding of a text; null when none was. */
export type FileRead = {
  readonly format: FormatId | null;
  readonly encoding: string | null;
  readonly result: ReadResult;
  /** What stands in the file by its places, to be compared with what was read; null where its format fixes what each of them means. */
  readonly written: WrittenParts | null;
};

/**
 * Returns what a file holds, whatever its format and its name: unpacked, its format told from its content, read. Never throws for
 * bad content, which is a `failed` result; what `progress` throws, to call the work off, goes through. `from`: the format that a
 * person says it is, in place of what the content tells.
 */
export async function readFile(
  content: Uint8Array | FileBytes,
  name: string,
  progress: Progress,
  from: FormatId | null = null,
): Promise<FileRead> {
  const opened = openSource(content, name);
  if (opened.kind === 'failed')
    return { format: null, encoding: null, result: opened, written: NOTHING_WRITTEN };
  const script =
    from === null ? ((await openScript(opened.sources)) ?? findFencedGraph(opened.sources)) : null;
  const chosen = choose(script ? [script.source] : opened.sources, from);
  if ('kind' in chosen) return { format: null, encoding: null, result: chosen, written: NOTHING_WRITTEN };
  const { format, source } = chosen;
  const remarks = [...(script?.remarks ?? []), ...chosen.remarks];
  const read = await readSource(format, source, progress);
  const holds = read.kind === 'draft' ? read.holds : undefined;
  // Once it is compared, nobody needs it.
  const result = read.kind === 'draft' ? { ...read, holds: undefined } : read;
  return {
    format: format.id,
    encoding: source.encoding,
    result: addRemarks(result, [...opened.remarks, ...remarks]),
    written: format.hasFixedColumns
      ? null
      : result.kind === 'draft'
        ? joinWritten([listWritten(source, holds), ...source.beside.map((each) => listWritten(each))])
        : NOTHING_WRITTEN,
  };
}

/** A script that holds nothing but data is read as these, in JSON. */
async function openScript([source, more]: readonly FormatSource[]) {
  if (!source || more || source.encoding === null || !beginsAsScript(source.head())) return null;
  const found = await findScriptData(source.text(), source.name);
  if (!found) return null;
  const quoted = found.names.map((name) => `“${name}”`).join(', ');
  const program =
    found.programFrom === null
      ? ''
      : ` From line ${found.programFrom.toLocaleString('en')} on it is a program that works with it, and was passed over.`;
  const message = `The file is a script: what it calls ${quoted} was read, and nothing was run.${program}`;
  const bytes = new TextEncoder().encode(JSON.stringify(found.value));
  return {
    source: createSource(bytes, source.name),
    remarks: [{ severity: 'note', place: '', message, fix: '' } as const],
  };
}

async function readSource(format: Format, source: FormatSource, progress: Progress): Promise<ReadResult> {
  if (!format.read) return toFailed(`${format.label} can be written, but not read.`, 'Choose another file.');
  try {
    return await format.read(source, progress);
  } catch (error) {
    if (error instanceof TooLargeError) return toFailed(error.message, error.fix);
    throw error;
  }
}

type Chosen = { readonly format: Format; readonly source: FormatSource; readonly remarks: readonly Remark[] };

/** Returns the one file of an archive that holds a network, or its tables together. */
function choose(
  sources: readonly FormatSource[],
  from: FormatId | null,
): Chosen | ReturnType<typeof toFailed> {
  const [alone, more] = sources;
  const document = sources.find(({ name }) => name === DOCUMENT_PART);
  if (document?.text().includes('<w:tbl>') && (from === null || from === 'docx'))
    return { format: getFormat('docx'), source: document, remarks: [] };
  const slack = from === null || from === 'slack' ? findSlackExport(sources) : null;
  if (slack) return { format: getFormat('slack'), source: slack, remarks: [] };
  const refusal = from === null && alone && !more ? refuseFirst(alone) : describePackage(sources);
  if (from === null && refusal) return refusal;
  const find = (source: FormatSource) =>
    from === null ? (findFormat(source) ?? (isData(source) ? getFormat('records') : null)) : getFormat(from);
  const found = joinNotes(sources.map((source) => ({ source, format: find(source) })));
  const known = found.flatMap(({ source, format }) => (format ? [{ source, format }] : []));
  const [first] = known;
  if (!first) return describeUnknown(sources);
  const passedOver = found.filter(({ format }) => !format).map(({ source }) => reportPassedOver(source));
  if (known.length === 1) return { ...first, remarks: passedOver };
  const hasTables = known.some(({ format }) => TABLES.has(format.id));
  // A list of records beside tables says something of them.
  const hasGraph = known.some(({ format }) => !TABLES.has(format.id) && !PLAIN_RECORDS.has(format.id));
  const others = known.filter(
    ({ format }) =>
      !TABLES.has(format.id) &&
      !(hasTables && format.id === 'records') &&
      !(hasGraph && PLAIN_RECORDS.has(format.id)),
  );
  const [only, second] = others;
  if (!only) {
    const [table = first, ...rest] = known.filter(({ format }) => !hasTables || TABLES.has(format.id));
    const beside = rest.map(({ source }) => source);
    return { format: table.format, source: { ...table.source, beside }, remarks: passedOver };
  }
  if (second && COLLECTED.has(only.format.id) && others.every(({ format }) => format === only.format)) {
    const beside = others.slice(1).map(({ source }) => source);
    return { format: only.format, source: { ...only.source, beside }, remarks: passedOver };
  }
  if (second) {
    const names = others.map(({ source }) => source.name).slice(0, 10);
    return toFailed(
      `The archive holds several files that could be the network: ${names.join(', ')}.`,
      'Unpack it, and read one of them.',
    );
  }
  const rest = found
    .filter(({ source }) => source !== only.source)
    .map(({ source }) => reportPassedOver(source));
  return { ...only, remarks: rest };
}

type Found = { readonly source: FormatSource; readonly format: Format | null };

/** Returns what the files of an archive are, with all its notes as such where one of them names others. */
function joinNotes(found: readonly Found[]): readonly Found[] {
  const notes = found.length > 1 && found.find(({ format }) => format?.id === 'notes')?.format;
  if (!notes) return found;
  const isNote = ({ source, format }: Found) =>
    NOTE.test(source.name) && (format === null || WITHIN_NOTES.has(format.id));
  return found.map((each) => (isNote(each) ? { ...each, format: notes } : each));
}

function reportPassedOver({ name }: FormatSource): Remark {
  const message = 'This file was passed over: it is of no format that is read here.';
  return { severity: 'note', place: name, message, fix: '' };
}

function describeUnknown([source]: readonly FormatSource[]): ReturnType<typeof toFailed> {
  const known = source && describeUnread(source);
  if (known) return known;
  // What stands behind a comma tells one way of writing a format from another.
  const labels = FORMATS.filter((format) => format.read).map(({ label }) => label.replace(/,.*/, ''));
  const readable = [...new Set(labels)];
  const list = { title: 'Formats that are read', items: readable };
  if (source && source.encoding !== null && looksLikeProse(source.head().slice(0, LOOKED_AT)))
    return toFailed(
      'The file looks like prose, such as an article or minutes. No table and no graph was found in it.',
      'Read it under “From an article”: actors and ties are suggested to you, sentence by sentence.',
      '',
      { list, leadsTo: 'reader' },
    );
  const what =
    source?.encoding === null
      ? 'The file is no text, and of no format that is read here.'
      : 'The file is of no format that is read here.';
  const fix = 'Save what it holds as a table, CSV or XLSX, with one row a tie.';
  if (!source || source.encoding === null) return toFailed(what, fix, '', { list });
  // A note of a few lines may be prose as well.
  return toFailed(what, `${fix} If it is prose, read it under “From an article”.`, '', {
    list,
    leadsTo: 'reader',
  });
}

/** Returns whether a text is JSON that holds anything, whatever it is. */
function isData(source: FormatSource): boolean {
  if (source.encoding === null || !/^\s*[[{]/.test(source.head())) return false;
  try {
    const value: unknown = JSON.parse(source.text());
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function addRemarks(result: ReadResult, remarks: readonly Remark[]): ReadResult {
  if (remarks.length === 0) return result;
  switch (result.kind) {
    case 'network':
      return { ...result, remarks: [...remarks, ...result.remarks] };
    case 'draft':
      return addToDraft(result, remarks);
    case 'failed': {
      const [first, ...others] = result.remarks;
      return { ...result, remarks: [first, ...others, ...remarks] };
    }
  }
}

function addToDraft(result: Extract<ReadResult, { kind: 'draft' }>, remarks: readonly Remark[]): ReadResult {
  const { draft, applyHeaderChoice } = result;
  return {
    ...result,
    draft: { ...draft, remarks: [...remarks, ...draft.remarks] },
    applyHeaderChoice: applyHeaderChoice && ((said) => addRemarks(applyHeaderChoice(said), remarks)),
  };
}

/** Returns the format that the content of a file tells, of an archive that of what is read of it; null when none does. */
export function describeFormat(bytes: Uint8Array): FormatId | null {
  const opened = openSource(bytes, '');
  if (opened.kind === 'failed') return null;
  const chosen = choose(opened.sources, null);
  return 'kind' in chosen ? null : chosen.format.id;
}
