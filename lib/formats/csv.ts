import type { Network } from '@/lib/network/network';
import type { Format, FormatKeeps, FormatSource, Progress, WrittenFile } from './format';
import type { ReadResult } from './read-result';
import { toFailed } from './remark-list';
import { countTieTableLosses } from './table/count-losses';
import { type DialectGuess, describeDialect } from './table/describe-dialect';
import { type Blocks, findBlocks, readBlocks } from './table/read-blocks';
import { readCsvTable } from './table/read-csv-table';
import { readTables } from './table/read-tables';
import { toPlainHead } from './table/sparql-tsv';
import { addCommentedDirection } from './table/undirected-comment';
import { writeCsv } from './table/write-csv';
import { writeTies } from './table/write-tables';

/** The share of the rows that have as many cells as most, in a text that is one table. */
const EVEN = 0.9;

const KEEPS: FormatKeeps = {
  actors: false,
  thirdRoles: true,
  claims: false,
  meetings: false,
  evidence: true,
  documents: false,
  ownTypes: false,
  extraFields: true,
  standing: true,
};

/** Separated values: one table of ties, or several tables beside one another in an archive. */
export const CSV: Format = {
  id: 'csv',
  label: 'CSV, one table of ties',
  extensions: ['csv', 'txt'],
  mediaType: 'text/csv',
  recognise: (source) => recogniseTable(source, (delimiter) => delimiter !== '\t'),
  read: readSeparated,
  write: (network) => writeSeparated(network, ','),
  keeps: KEEPS,
};

/** The same with tabs between the values. */
export const TSV: Format = {
  id: 'tsv',
  label: 'TSV, one table of ties',
  extensions: ['tsv', 'tab', 'txt'],
  mediaType: 'text/tab-separated-values',
  recognise: (source) => recogniseTable(source, (delimiter) => delimiter === '\t'),
  read: readSeparated,
  write: (network) => writeSeparated(network, '\t'),
  keeps: KEEPS,
};

/** A byte order mark is for spreadsheets, which open CSV; tabs are for programs, which do not expect one. */
function writeSeparated(network: Network, delimiter: ',' | '\t'): WrittenFile {
  const bytes = writeCsv(writeTies(network), delimiter, delimiter === ',');
  return { bytes, losses: countTieTableLosses(network) };
}

function readSeparated(source: FormatSource, progress: Progress): ReadResult {
  const blocks = source.beside.length === 0 ? findTables(source) : null;
  if (blocks) return readTables(readBlocks(blocks, source.name));
  const sources = [source, ...source.beside];
  const tables = sources.map((each, index) =>
    readCsvTable(each, (share) => progress((index + share) / sources.length), sources.length > 1),
  );
  const found = tables.flatMap((table, index) =>
    table ? addCommentedDirection(table, sources[index]?.head() ?? '') : [],
  );
  if (found.length > 0) return readTables(found);
  return toFailed(
    'No table was found: no character parts all lines into equally many cells.',
    'Save it as CSV, with a comma between the cells.',
  );
}

/** A larger text is read piece by piece, as one table. */
const MAX_BLOCKS_SIZE = 5_000_000;

/** Returns the tables of a text in which several stand below one another, with rows of other widths. */
function findTables(source: FormatSource): Blocks | null {
  const guess = describeDialect(toPlainHead(source.head()));
  if (source.file.size > MAX_BLOCKS_SIZE || (guess && guess.evenness >= EVEN)) return null;
  return findBlocks(source.text());
}

/** Markup and JSON may well have as many commas in each line, but they say at once what they are. */
function recogniseTable(source: FormatSource, isOwn: (delimiter: string) => boolean): number {
  const head = source.head();
  if (/^\s*[<{]|^\s*\[\s*[[{"\d]/.test(head)) return 0;
  const guess = describeDialect(toPlainHead(head));
  const blocks = guess && guess.evenness >= EVEN ? null : findBlocks(head);
  if (blocks) return isOwn(blocks.delimiter) ? 0.8 : 0;
  if (!guess || !isOwn(guess.dialect.delimiter)) return 0;
  // A sentence may begin with a word that names a column.
  return guess.dialect.delimiter === ' ' && !head.trim().includes('\n') ? 0 : rate(guess);
}

function rate({ evenness, header, headerGuess, dialect, isCompact }: DialectGuess): number {
  const isHeaderUnsure = headerGuess.confidence === 'unsure';
  // Prose has spaces as well, and two lines of it may have equally many.
  if (dialect.delimiter === ' ' && (evenness < 1 || isHeaderUnsure)) return 0;
  if (header && !isHeaderUnsure) return 0.8;
  if (evenness > 0.9) return 0.5;
  return isCompact ? 0.2 : 0.2 * evenness;
}
