import type { ImportTables } from './import-tables';

/** Returns a draft with what is given; all else is empty. */
export function createImportTables(parts: Partial<ImportTables>): ImportTables {
  return {
    id: '',
    title: '',
    description: '',
    asOf: '',
    actors: null,
    ties: null,
    documents: null,
    claims: null,
    meetings: null,
    remarks: [],
    ...parts,
  };
}
