import fc from 'fast-check';
import { createImportTables } from '@/lib/formats/create-import-tables';
import { createTable } from '@/lib/formats/create-table';
import { guessMapping } from '@/lib/formats/guess/guess-mapping';
import { buildImport } from '@/lib/formats/import/build-import';
import type { ImportTable, ImportTables } from '@/lib/formats/import-tables';
import { ACTOR_FIELDS, type Mapping, TIE_FIELDS } from '@/lib/formats/mapping';
import { parseNetwork } from '@/lib/network/parse';

/** Cells that mean something to an import, and cells that would do harm if it trusted them. */
const arbitraryCell = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '',
      'a',
      'b',
      'c',
      'A',
      'Lebanon',
      'نبيه بري',
      'person',
      'Partei',
      'state',
      'ally',
      'denies',
      'mediates-via',
      'leads',
      'haunts',
    ],
    ...[
      '2024',
      '2024-09-27',
      '31.2.2024',
      '27/9/2024',
      '2023 to 2024',
      'B',
      '2',
      '9',
      'https://example.org/a',
      'javascript:alert(1)',
    ],
    ...[
      'undirected',
      'true',
      '-1',
      '0',
      ' | ',
      'a | b; c',
      ' ',
      '__proto__',
      'constructor',
      '\u0000',
      '\ud800',
      '\uffff',
      'x'.repeat(30_000),
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const arbitraryTable: fc.Arbitrary<ImportTable> = fc
  .uniqueArray(
    fc.oneof(
      fc.constantFrom('id', 'source', 'target', 'type', 'name', 'evidence', '__proto__', 'constructor', 'x'),
      fc.string({ maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .chain((names) =>
    fc
      .tuple(
        fc.array(fc.array(arbitraryCell, { minLength: names.length, maxLength: names.length }), {
          maxLength: 12,
        }),
        fc.array(fc.constantFrom('text', 'number', 'boolean', 'date', 'list', 'json'), {
          minLength: names.length,
          maxLength: names.length,
        }),
      )
      .map(([rows, kinds]) =>
        createTable(
          names.map((name, column) => ({ name, kind: kinds[column] ?? 'text' })),
          rows,
        ),
      ),
  );

const arbitraryDraft: fc.Arbitrary<ImportTables> = fc
  .record({
    actors: fc.option(arbitraryTable),
    ties: fc.option(arbitraryTable),
    documents: fc.option(arbitraryTable, { freq: 3 }),
    claims: fc.option(arbitraryTable, { freq: 3 }),
  })
  .map(createImportTables);

/** Any field for any column, whatever is in it. */
function arbitraryColumns<Field extends string>(
  table: ImportTable | null,
  fields: readonly Field[],
): fc.Arbitrary<Readonly<Record<string, Field>>> {
  const names = (table?.columns ?? []).map(({ name }) => name);
  return fc
    .array(fc.constantFrom(...fields), { minLength: names.length, maxLength: names.length })
    .map(
      (chosen) =>
        Object.fromEntries(names.map((name, column) => [name, chosen[column] ?? fields[0]])) as Record<
          string,
          Field
        >,
    );
}

function arbitraryMapping(draft: ImportTables): fc.Arbitrary<Mapping> {
  const any = fc.record<Mapping>({
    actorColumns: arbitraryColumns(draft.actors, ACTOR_FIELDS),
    tieColumns: arbitraryColumns(draft.ties, TIE_FIELDS),
    kinds: fc.constantFrom<Record<string, string>>({}, { a: 'person', Partei: 'nothing' }),
    otherKind: fc.constantFrom('person', 'group', 'state'),
    types: fc.constantFrom<Record<string, string>>(
      {},
      { haunts: 'opposes', ally: 'my own', a: 'denies', b: 'envoy-to' },
    ),
    otherType: fc.constantFrom('tie', 'talks-to', 'denies', 'leads'),
    newTypes: fc.constantFrom<Record<string, unknown>[]>(
      [],
      [{ id: 'my-own', label: 'haunts', third: { role: 'toward' }, sourceKinds: ['state'] }],
    ),
    sameActors: fc.constantFrom<string[][]>(
      [],
      [
        ['a', 'b'],
        ['b', 'c', 'a'],
      ],
    ),
    aggregate: fc.constantFrom('none', 'month'),
    headers: fc.constantFrom({}, { ties: true, actors: false }),
  });
  // As they are written: laws of rows hold where no row is parted or passed over before.
  return fc.oneof(any, fc.constant({ ...guessMapping(draft).mapping, names: undefined }));
}

const arbitraryImport = arbitraryDraft.chain((draft) =>
  arbitraryMapping(draft).map((mapping) => ({ draft, mapping })),
);
const IDENTITY = { id: 'imported', title: ' ', description: 'Why\u0000', asOf: null };

describe('any draft with any mapping', () => {
  it('makes a network that comes through the door of all networks unchanged, or none, and says why', () => {
    fc.assert(
      fc.property(arbitraryImport, ({ draft, mapping }) => {
        const { network, report } = buildImport(draft, mapping, IDENTITY, () => {});
        if (!network) {
          expect(report.remarks[0]?.severity).toBe('error');
          return;
        }
        const parsed = parseNetwork(network);
        expect(parsed.ok ? [] : parsed.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(parsed.ok && parsed.value).toEqual(network);
      }),
      { numRuns: 150 },
    );
  });

  it('makes as many ties as rows tie two actors, and tells each row that does not', () => {
    fc.assert(
      fc.property(arbitraryImport, ({ draft, mapping }) => {
        fc.pre(mapping.aggregate === 'none' && !Object.values(mapping.tieColumns).includes('id'));
        const { network, report } = buildImport(draft, mapping, IDENTITY, () => {});
        const rows = draft.ties?.rows ?? 0;
        const passedOver = report.remarks.filter(
          ({ message }) => message.endsWith('and was passed over.') && !message.includes('names no actor'),
        );
        if (network) expect(network.relationships.length + passedOver.length).toBe(rows);
      }),
      { numRuns: 100 },
    );
  });
});
