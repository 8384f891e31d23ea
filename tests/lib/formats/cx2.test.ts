import { CX2 } from '@/lib/formats/cx2';
import { readFixture } from './fixture';
import { HARBOUR } from './harbour-network';
import { readWith, writeWith } from './read-back';
import { getDraft, toRows } from './table-rows';

describe('reading CX2', () => {
  it('reads parts that come in pieces, short names and defaults', async () => {
    const { draft, mapping } = getDraft(await readWith(CX2, readFixture('harbour.cx2')));
    expect(draft).toMatchObject({ title: 'The harbour talks', description: 'author: A harbour master' });
    expect(toRows(draft.actors)).toEqual([
      { id: '5', name: 'Ada', kind: 'person', 'viz:x': '1.5', 'viz:y': '2' },
      { id: '6', name: 'Port authority', kind: 'group', boats: '1 | 2' },
      { id: '7', name: 'Dockers’ union', kind: 'group' },
    ]);
    expect(toRows(draft.ties)).toEqual([
      { id: '0', source: '5', target: '6', directed: 'true', interaction: 'asks' },
      { id: '1', source: '7', target: '6', directed: 'false' },
    ]);
    expect(mapping).toMatchObject({ actorColumns: { name: 'name' }, tieColumns: { interaction: 'type' } });
    expect(draft.remarks).toMatchObject([
      { severity: 'note', message: expect.stringContaining('visualProperties') },
    ]);
  });

  it('hands on that the program which wrote the file did not come to its end', async () => {
    const file = [
      { CXVersion: '2.0' },
      { nodes: [{ id: 1 }] },
      { status: [{ success: false, error: 'no room' }] },
    ];
    const { draft } = getDraft(await readWith(CX2, JSON.stringify(file)));
    expect(draft.remarks[0]?.message).toContain('no room');
  });

  it.each([
    ['a file of version 1 without nodes', '[{"numberVerification": [{"longNumber": 1}]}]', 'without nodes'],
    ['a list of something else', '[{"nodes": []}]', 'CXVersion'],
    ['no nodes', '[{"CXVersion": "2.0"}]', 'without nodes'],
    ['a file that is cut short', '[{"CXVersion": "2.0"},', 'Line 1'],
  ])('refuses %s', async (_, text, words) => {
    const result = await readWith(CX2, text);
    expect(result.kind === 'failed' && result.remarks[0].message).toContain(words);
  });
});

describe('writing CX2', () => {
  it('numbers nodes and edges, declares every attribute, and counts what there is', async () => {
    const parts: readonly Record<string, unknown>[] = JSON.parse(await writeWith(CX2, HARBOUR));
    expect(parts[0]).toEqual({ CXVersion: '2.0', hasFragments: false });
    const file = Object.assign({}, ...parts);
    expect(file.metaData).toContainEqual({ name: 'nodes', elementCount: 4 });
    expect(file.metaData).toContainEqual({ name: 'edges', elementCount: 8 });
    expect(file.status).toEqual([{ success: true }]);
    const [declared] = file.attributeDeclarations;
    const ids = new Set(file.nodes.map(({ id }: { id: number }) => id));
    expect(ids.size).toBe(4);
    for (const { v } of file.nodes)
      expect(Object.keys(declared.nodes)).toEqual(expect.arrayContaining(Object.keys(v)));
    for (const { v, s, t } of file.edges) {
      expect(Object.keys(declared.edges)).toEqual(expect.arrayContaining(Object.keys(v)));
      expect(ids.has(s) && ids.has(t)).toBe(true);
    }
    expect(declared.nodes).toMatchObject({ aliases: { d: 'list_of_string' }, boats: { d: 'double' } });
  });
});
