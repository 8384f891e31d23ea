import {
  findKept,
  type KeptMapping,
  keepMapping,
  toColumnsKey,
} from '@/lib/formats/import-workflow/kept-mappings';
import { parseMappingText } from '@/lib/formats/import-workflow/parse-mapping-text';

const parsed = parseMappingText('{"tieColumns":{"a":"source","b":"target"}}');

function createKept(columns: string, file = 'ties.csv'): KeptMapping {
  if (!parsed.ok) throw new Error(parsed.message);
  return { file, on: '2024-11-01', columns, mapping: parsed.mapping };
}

const toTable = (role: 'ties' | 'actors', ...names: string[]) => ({
  role,
  columns: names.map((name) => ({ name, kind: 'text' as const, samples: [] })),
});

describe('mappings that are kept', () => {
  it('are found by the columns of a file, in their order', () => {
    const key = toColumnsKey([toTable('ties', 'a', 'b')]);
    const kept = keepMapping([], createKept(key));
    expect(findKept(kept, toColumnsKey([toTable('ties', 'a', 'b')]))).toEqual(createKept(key));
    expect(findKept(kept, toColumnsKey([toTable('ties', 'b', 'a')]))).toBeNull();
    expect(findKept(kept, toColumnsKey([toTable('actors', 'a', 'b')]))).toBeNull();
  });

  it('are the newest for the same columns, and twenty at most', () => {
    const twice = keepMapping([createKept('x', 'old.csv')], createKept('x', 'new.csv'));
    expect(twice.map(({ file }) => file)).toEqual(['new.csv']);
    const many = Array.from({ length: 30 }, (_, index) => createKept(`${index}`)).reduce(keepMapping, []);
    expect([many.length, many[0]?.columns, many.at(-1)?.columns]).toEqual([20, '29', '10']);
  });
});

describe('the text of a mapping', () => {
  it('is read whole, with what is left out as usual', () => {
    expect(parsed).toMatchObject({ ok: true, mapping: { tieColumns: { a: 'source' }, otherKind: 'group' } });
  });

  it.each([
    ['{', /Line 1/],
    ['[]', /object/],
    ['{"tieColumns":{"a":"colour"}}', /tieColumns\.a/],
    ['{"colour":1}', /colour/],
    ['{"__proto__":{"otherKind":"state"}}', /__proto__/],
    ['{"otherKind":"alien"}', /person, group or state/],
  ])('says why it is none: %s', (text, why) => {
    const result = parseMappingText(text);
    expect(result).toEqual({ ok: false, message: expect.stringMatching(why) });
  });
});
