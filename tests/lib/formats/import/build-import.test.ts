import { createImportTables } from '@/lib/formats/create-import-tables';
import { createTable } from '@/lib/formats/create-table';
import { guessMapping } from '@/lib/formats/guess/guess-mapping';
import { buildImport } from '@/lib/formats/import/build-import';
import { getReadyType } from '@/lib/vocabulary/ready-types';
import { build, IDENTITY, run, table } from './import-table';

describe('an import', () => {
  it('reports what was read and what was made of it', () => {
    expect(
      run({ ties: table('source,target,type,document', 'a,b,haunts,Reuters', 'b,c,ally of,') }).report,
    ).toMatchObject({
      rows: { actors: 0, ties: 2 },
      made: { actors: 3, relationships: 2, evidence: 1, documents: 1, claims: 0, relationshipTypes: 1 },
      remarks: [
        {
          severity: 'note',
          place: 'line 2',
          message: '“haunts” became a relationship type of this network.',
        },
      ],
    });
  });

  it('adopts a ready type for a value that stands for it, once, and keeps what the value said', () => {
    const ties = table('source,target,type', 'a,b,funds', 'b,c,finances', 'c,a,arms');
    const { relationshipTypes, relationships } = build({ ties }, { types: { finances: 'funds' } });
    expect(relationshipTypes).toEqual([getReadyType('funds')?.type, getReadyType('arms')?.type]);
    expect(relationships.map(({ type }) => type)).toEqual(['funds', 'funds', 'arms']);
    expect(relationships.map((tie) => Reflect.get(tie, 'originalType'))).toEqual([
      undefined,
      'finances',
      undefined,
    ]);
  });

  it('adopts a ready type that a mapping or a tie without a type names', () => {
    const ties = table('source,target,type', 'a,b,gun', 'b,c,');
    const { relationshipTypes, relationships } = build(
      { ties },
      { types: { gun: 'arms' }, otherType: 'funds', newTypes: [] },
    );
    expect(relationshipTypes.map(({ id }) => id)).toEqual(['arms', 'funds']);
    expect(relationships.map(({ type }) => type)).toEqual(['arms', 'funds']);
  });

  it('adopts nothing in place of a type of the mapping, by id or by label', () => {
    const ties = table('source,target,type', 'a,b,arms', 'b,c,funds', 'c,a,finances', 'a,c,supplies weapons');
    const newTypes = [
      { id: 'arms', label: 'has as weapons' },
      { id: 'pays', label: 'funds' },
    ];
    const { relationshipTypes, relationships } = build({ ties }, { types: {}, newTypes });
    expect(relationships.map(({ type }) => type)).toEqual(['arms', 'pays', 'finances', 'supplies-weapons']);
    expect(relationshipTypes.map(({ label }) => label)).toEqual([
      'has as weapons',
      'funds',
      'finances',
      'supplies weapons',
    ]);
  });

  it('keeps no ready type that does not fit the actors of its only tie', () => {
    const ties = table('source,target,type', 'a,b,detains');
    const { relationshipTypes } = build({ ties }, { otherKind: 'group' });
    expect(relationshipTypes.map(({ id }) => id)).toEqual(['detains-of-any-kind']);
  });

  it('makes nothing at all when no actor is found', () => {
    const { network, report } = run({ ties: table('source,target', ',') });
    expect(network).toBeNull();
    expect(report.remarks[0]).toMatchObject({
      severity: 'error',
      message: 'No actor was found in the file.',
    });
  });

  it('makes nothing at all when a type of the mapping is not in order', () => {
    const { network, report } = run(
      { ties: table('source,target', 'a,b') },
      { newTypes: [{ id: 'ally-of', label: 'is mine' }] },
    );
    expect(network).toBeNull();
    expect(report.remarks[0]).toMatchObject({ severity: 'error', place: 'newTypes[0].id' });
  });

  it('cuts what is too long for a network, and takes out what no document can show', () => {
    const { actors } = build({
      ties: createTable(
        [
          { name: 'source', kind: 'text' },
          { name: 'target', kind: 'text' },
        ],
        [['a\u0000b', 'x'.repeat(5000)]],
      ),
    });
    expect(actors.map(({ name }) => name.length)).toEqual([2, 1000]);
  });

  it('is called off by what its progress throws', () => {
    const stop = new Error('stop');
    const draft = createImportTables({ ties: table('source,target', 'a,b') });
    const cancel = () => {
      throw stop;
    };
    expect(() => buildImport(draft, guessMapping(draft).mapping, IDENTITY, cancel)).toThrow(stop);
  });

  it('makes the same of the same', () => {
    const parts = { ties: table('source,target,type', 'a,b,ally', 'b,c,haunts') };
    expect(JSON.stringify(run(parts))).toBe(JSON.stringify(run(parts)));
  });
});
