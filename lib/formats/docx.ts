import { listDocumentTables } from './docx/list-document-tables';
import type { Format, FormatSource, Progress } from './format';
import type { ReadResult } from './read-result';
import { toFailed } from './remark-list';
import { readTables } from './table/read-tables';
import { toTableOfRows } from './table/table-of-rows';

/** The part of a document’s archive in which its text and its tables stand. */
export const DOCUMENT_PART = 'word/document.xml';

/** Tables of documents of Word. */
export const DOCX: Format = {
  id: 'docx',
  label: 'Word document, its tables',
  extensions: ['docx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  recognise: (source) => (source.name === DOCUMENT_PART && /<w:document\b/.test(source.head()) ? 0.95 : 0),
  read,
  write: null,
  keeps: null,
};

function read(source: FormatSource, progress: Progress): ReadResult {
  const listed = listDocumentTables(source, progress);
  if (!listed.ok) return { kind: 'failed', remarks: [listed.fault] };
  const tables = listed.tables.flatMap((rows, index) => {
    const name = `table ${(index + 1).toLocaleString('en')}`;
    const place = (row: number) => `${name}, row ${row.toLocaleString('en')}`;
    return rows.length > 1 ? (toTableOfRows(rows, name, place) ?? []) : [];
  });
  if (tables.length > 0) return readTables(tables);
  return toFailed(
    'The document of Word has no table of two columns or more.',
    'Read it under “From an article”, or copy what it lists into a spreadsheet.',
  );
}
