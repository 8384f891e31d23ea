import { createImportTables } from '@/lib/formats/create-import-tables';
import { createTable } from '@/lib/formats/create-table';
import { guessMapping } from '@/lib/formats/guess/guess-mapping';
import { parseMapping } from '@/lib/formats/import/parse-mapping';

describe('a mapping that was kept', () => {
  it('comes back from JSON as it was', () => {
    const columns = ['source', 'target', 'type', 'constructor'].map((name) => ({
      name,
      kind: 'text' as const,
    }));
    const { mapping } = guessMapping(
      createImportTables({ ties: createTable(columns, [['a', 'b', 'ally', 'x']]) }),
    );
    expect(parseMapping(JSON.parse(JSON.stringify(mapping)))).toMatchObject({ ok: true, mapping });
  });

  it('may leave out what it does not know', () => {
    expect(parseMapping({ tieColumns: { a: 'source' } })).toMatchObject({
      ok: true,
      mapping: { kinds: {}, otherKind: 'group', aggregate: 'none' },
    });
  });

  it.each([
    [{ tieColumns: { a: 'sauce' } }, 'tieColumns.a'],
    [{ kinds: { minister: 'human' } }, 'kinds.minister'],
    [{ otherKind: 'thing' }, 'otherKind'],
    [{ types: { ally: '' } }, 'types.ally'],
    [{ newTypes: [{ id: 'Not A Slug', label: 'x' }] }, 'newTypes.0.id'],
    [{ newTypes: [{ id: 'no-label' }] }, 'newTypes.0.label'],
    [{ sameActors: [['alone']] }, 'sameActors.0'],
    [{ aggregate: 'year' }, 'aggregate'],
    [{ tieColums: {} }, ''],
    [[], ''],
    [null, ''],
  ])('is refused with its place when it is %j', (input, path) => {
    const result = parseMapping(input);
    expect(result.ok ? [] : result.faults.map((fault) => fault.path)).toEqual([path]);
  });

  it('pollutes nothing', () => {
    const input: unknown = JSON.parse(
      '{"types":{"__proto__":"ally-of"},"tieColumns":{"__proto__":"source"}}',
    );
    const result = parseMapping(input);
    expect(result.ok && Object.getPrototypeOf(result.mapping.types)).toBe(Object.prototype);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
  });
});
