import { createImportTables } from '@/lib/formats/create-import-tables';
import { createTable } from '@/lib/formats/create-table';
import { guessMapping } from '@/lib/formats/guess/guess-mapping';
import type { ImportTables } from '@/lib/formats/import-tables';
import { planImport } from '@/lib/formats/import-workflow/import-plan';

/** A draft of so many ties, each with a note of so many letters. */
function createTies(rows: number, letters: number): ImportTables {
  const columns = ['source', 'target', 'notes'].map((name) => ({ name, kind: 'text' as const }));
  const note = 'n'.repeat(letters);
  const cells = Array.from({ length: rows }, (_, row) => [`a${row % 50}`, `b${row % 70}`, note]);
  return createImportTables({ ties: createTable(columns, cells) });
}

function plan(draft: ImportTables, changes = {}) {
  const mapping = { ...guessMapping(draft).mapping, ...changes };
  return planImport(
    { kind: 'draft', draft, mapping, guesses: [], applyHeaderChoice: null },
    mapping,
    [],
    () => {},
  );
}

describe('a table whose network would be too large to keep', () => {
  it('is not made into one: its first rows are shown, and the error says what to do', () => {
    const { plan: made, network } = plan(createTies(60_000, 2_000));
    expect(network).toBeNull();
    expect(made).toMatchObject({ counts: null, isKeepable: false, preview: { isWhole: false } });
    expect(made.remarks).toEqual([
      expect.objectContaining({ severity: 'error', fix: expect.stringContaining('month') }),
    ]);
  });

  it('is made when its ties are put together, or a column is left out', () => {
    const draft = createTies(60_000, 2_000);
    const { plan: made, network } = plan(draft, {
      tieColumns: { source: 'source', target: 'target', notes: 'ignore' },
    });
    expect([made.counts?.relationships, made.isKeepable, network !== null]).toEqual([60_000, true, true]);
  });

  it('is made whole below that size', () => {
    const { plan: made } = plan(createTies(60_000, 10));
    expect(made).toMatchObject({ counts: { actors: 120, relationships: 60_000 }, isKeepable: true });
  });
});
