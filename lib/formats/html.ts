import type { Format, FormatSource } from './format';
import { readHtmlTables } from './html/read-html-tables';
import { readTelegramMessages } from './html/telegram-messages';
import type { ReadResult } from './read-result';
import { readValue } from './records/read-records';
import { toFailed } from './remark-list';
import { readTables } from './table/read-tables';
import { toTableOfRows } from './table/table-of-rows';

/** Tables of web pages. */
export const HTML: Format = {
  id: 'html',
  label: 'HTML, tables of a page',
  extensions: ['html', 'htm'],
  mediaType: 'text/html',
  recognise,
  read,
  write: null,
  keeps: null,
};

function recognise(source: FormatSource): number {
  const head = source.head();
  return /^\s*(<\?xml[^>]{0,200}>\s*)?(<!--[^>]{0,400}-->\s*)?<(!doctype\s+html|html|table|body|head|div|section|article|h[1-6]|p)\b/i.test(
    head,
  )
    ? 0.6
    : 0;
}

/** A page may be a chat that Telegram has exported. Tables that only set out a page have one column, or one row. */
function read(source: FormatSource): ReadResult {
  const chat = readTelegramMessages(source.text());
  if (chat) return readValue({ name: chat.name, messages: chat.messages });
  const tables = readHtmlTables(source.text()).flatMap(({ title, rows }, index) => {
    const filled = rows.filter((cells) => cells.some((cell) => cell !== ''));
    const place = (row: number) =>
      `table ${(index + 1).toLocaleString('en')}, row ${row.toLocaleString('en')}`;
    const table = filled.length > 1 ? toTableOfRows(filled, title || `table ${index + 1}`, place) : null;
    return table ?? [];
  });
  if (tables.length > 0) return readTables(tables);
  return toFailed(
    'The page in HTML has no table of two columns or more.',
    'Read it under “From an article”, or copy what it lists into a spreadsheet.',
  );
}
