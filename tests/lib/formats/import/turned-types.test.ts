import { importFile } from '@/lib/formats/import-workflow/import-file';
import { collectTypes } from '@/lib/network/types-of';

const CHOICES = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };

async function readTypes(dot: string) {
  const read = await importFile(new TextEncoder().encode(dot), 'ties.dot', CHOICES, () => {});
  if (read.kind !== 'imported') throw new Error(JSON.stringify(read).slice(0, 500));
  const types = [...collectTypes(read.network).values()];
  return new Map(types.map(({ plural, symmetric, line }) => [plural, { symmetric, end: line.end }]));
}

describe('a type that a graph has with a direction and without', () => {
  it('is drawn with an arrow where ties have a direction, and without one where they have none', async () => {
    const types = await readTypes('digraph { ada -> bert; ada -> cleo; bert -> cleo [dir=none]; }');
    expect(types.get('Ties')).toEqual({ symmetric: false, end: 'arrow' });
    expect(types.get('Ties (both ways)')).toEqual({ symmetric: true, end: 'none' });
  });

  it('is drawn so where it has words of its own', async () => {
    const types = await readTypes(
      'digraph { ada -> bert [label="likes"]; cleo -> bert [label="likes" dir=none]; }',
    );
    expect(types.get('likes')).toMatchObject({ symmetric: false });
    expect(types.get('likes (both ways)')).toEqual({ symmetric: true, end: 'none' });
  });
});
