import type { Format, FormatSource } from './format';
import type { ReadResult } from './read-result';
import { toFailed } from './remark-list';
import { readTables } from './table/read-tables';
import { toTableOfRows } from './table/table-of-rows';
import { listWikiTables } from './wikitext/list-wiki-tables';
import { BOX, readBoxes } from './wikitext/read-boxes';

/** Tables in the text of a wiki, as MediaWiki writes them. */
export const WIKITEXT: Format = {
  id: 'wikitext',
  label: 'Text of a wiki, its tables and boxes',
  extensions: ['wiki', 'mediawiki', 'wikitext', 'txt'],
  mediaType: 'text/x-wiki',
  recognise,
  read,
  write: null,
  keeps: null,
};

function recognise(source: FormatSource): number {
  const head = source.head();
  if (/^[ \t:*]{0,10}\{\|/m.test(head) && /^[ \t]*[|!]/m.test(head)) return 0.88;
  return BOX.test(head) && /^[ \t]*\|[^=\n]{1,80}=/m.test(head) ? 0.86 : 0;
}

function read(source: FormatSource): ReadResult {
  const tables = listWikiTables(source.text()).flatMap(({ title, rows }, index) => {
    const place = (row: number) =>
      `table ${(index + 1).toLocaleString('en')}, row ${row.toLocaleString('en')}`;
    const table = rows.length > 1 ? toTableOfRows(rows, title || `table ${index + 1}`, place) : null;
    return table ?? [];
  });
  if (tables.length > 0) return readTables(tables);
  const boxes = BOX.test(source.text()) ? readBoxes(source) : null;
  if (boxes) return boxes;
  return toFailed(
    'The text of a wiki has no table of two columns or more.',
    'Copy what it lists into a spreadsheet.',
  );
}
