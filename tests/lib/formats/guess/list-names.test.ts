import { createImportTables } from '@/lib/formats/create-import-tables';
import { createTable } from '@/lib/formats/create-table';
import { guessMapping } from '@/lib/formats/guess/guess-mapping';
import { listNames } from '@/lib/formats/guess/list-names';

it('lists no names of a table of actors none of whose columns names them', () => {
  const columns = ['Wording of it all', 'Kind'].map((name) => ({ name, kind: 'text' as const }));
  const actors = createTable(columns, [['The first of these is a long remark of several words.', 'Person']]);
  const draft = createImportTables({ actors });
  const { mapping } = guessMapping(draft);
  expect(listNames(draft, { ...mapping, actorColumns: { Kind: 'kind' } }).size).toBe(0);
});
