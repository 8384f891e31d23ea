import type { Format, FormatSource } from './format';
import type { ReadResult } from './import-tables';
import { toFailed } from './remark-list';
import { readTables } from './table/read-tables';
import { toTableOfRows } from './table/table-of-rows';
import { listWikiTables } from './wikitext/list-wiki-tables';

/** Tables in the text of a wiki, as MediaWiki writes them. */
export const WIKITEXT: Format = {
  id: 'wikitext',
  label: 'Text of a wiki, its tables',
  extensions: ['wiki', 'mediawiki', 'wikitext', 'txt'],
  mediaType: 'text/x-wiki',
  recognise: (source) =>
    /^[ \t:*]{0,10}\{\|/m.test(source.head()) && /^[ \t]*[|!]/m.test(source.head()) ? 0.88 : 0,
  read,
  write: null,
  keeps: null,
};

function read(source: FormatSource): ReadResult {
  const tables = listWikiTables(source.text()).flatMap(({ title, rows }, index) => {
    const place = (row: number) =>
      `table ${(index + 1).toLocaleString('en')}, row ${row.toLocaleString('en')}`;
    const table = rows.length > 1 ? toTableOfRows(rows, title || `table ${index + 1}`, place) : null;
    return table ?? [];
  });
  if (tables.length > 0) return readTables(tables);
  return toFailed(
    'The text of a wiki has no table of two columns or more.',
    'Copy what it lists into a spreadsheet.',
  );
}
