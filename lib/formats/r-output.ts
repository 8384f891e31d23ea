import type { Format, FormatSource } from './format';
import { askFirst } from './graph/ask-first';
import { findPrintedEdges } from './r-output/printed-graph';
import { readPrintedTable } from './r-output/printed-table';
import { listRTables } from './r-output/r-tables';
import type { ReadResult } from './read-result';
import { toFailed } from './remark-list';
import { readTables } from './table/read-tables';
import { toTableOfRows } from './table/table-of-rows';
import { readOrFail } from './text-fault';

/** What R writes and prints: `dput` of tables and matrices, the code that makes them, tables as they are printed, graphs of igraph. */
export const R_OUTPUT: Format = {
  id: 'r',
  label: 'R, tables and graphs as they are written and printed',
  extensions: ['R', 'txt', 'Rout'],
  mediaType: 'text/x-r',
  recognise,
  read,
  write: null,
  keeps: null,
};

const CODE =
  /^\s*(?:[\w.]{1,80}\s*(?:<-|=)\s*)?(?:structure\(\s*(?:list|c)\(|(?:base::)?data\.frame\(|tibble(?:::tibble)?\(|tribble\(|matrix\(\s*(?:data\s*=\s*)?c\(|(?:igraph::)?(?:make_)?graph\(\s*(?:edges\s*=\s*)?c\()/m;

function recognise(source: FormatSource): number {
  const head = source.head();
  if (CODE.test(head)) return 0.9;
  if (findPrintedEdges(head)) return 0.9;
  // Cut off in a line, the last is none.
  const lines = head.split(/\r?\n/);
  return readPrintedTable(head.length < source.file.size ? lines.slice(0, -1) : lines) ? 0.4 : 0;
}

function read(source: FormatSource): ReadResult {
  return readOrFail(() => {
    const text = source.text();
    const edges = CODE.test(source.head()) ? null : findPrintedEdges(text);
    if (edges?.isCut) return CUT;
    const rows = edges
      ? [edges.rows]
      : CODE.test(source.head())
        ? listRTables(text)
        : [readPrintedTable(text.split(/\r?\n/)) ?? []];
    const tables = rows.flatMap((each, index) => {
      const place = (row: number) =>
        `table ${(index + 1).toLocaleString('en')}, row ${row.toLocaleString('en')}`;
      return toTableOfRows(each, source.name, place) ?? [];
    });
    if (tables.length === 0)
      return toFailed('R has written no table of two columns or more.', 'Write it with write.csv(…).');
    const read = readTables(tables);
    if (!edges?.hasSpaces) return read;
    const message =
      'Are names without spaces in them meant? The graph was printed, where spaces part its ties as well.';
    return askFirst(read, { id: 'spaces', message, label: 'They are' });
  });
}

const CUT = toFailed(
  'R has printed a part of the graph alone.',
  'Write the whole of it with write_graph(…, format = "graphml").',
);
