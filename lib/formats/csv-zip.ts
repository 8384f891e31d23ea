import { zipSync } from 'fflate';
import type { Network } from '@/lib/network/network';
import type { Format, WrittenFile } from './format';
import { KEEPS_ALL } from './graph/keeps-all';
import { writeCsv } from './table/write-csv';
import { writeTables } from './table/write-tables';

/** The time that files in an archive bear, so that one network makes the same bytes whenever it is written. */
const WRITTEN = new Date(1980, 0, 1);

/** All tables of a network as CSV files in one archive: nothing is lost. Read as any archive of tables is. */
export const CSV_ZIP: Format = {
  id: 'csv-zip',
  label: 'CSV, all tables in a zip archive',
  extensions: ['zip'],
  mediaType: 'application/zip',
  recognise: () => 0,
  read: null,
  write: writeArchive,
  keeps: KEEPS_ALL,
};

function writeArchive(network: Network): WrittenFile {
  const files = writeTables(network).map(
    (table) => [`${table.name}.csv`, writeCsv(table, ',', true)] as const,
  );
  return { bytes: zipSync(Object.fromEntries(files), { mtime: WRITTEN }), losses: [] };
}
