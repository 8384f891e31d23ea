import { keepLayouts } from '@/app/networks/[id]/_layout/server/kept-layouts';
import { buildLayoutRequestOf, type LayoutRequest } from '@/lib/cytoscape/layout-request';

const toRequest = (...ids: readonly string[]): LayoutRequest =>
  buildLayoutRequestOf(
    ids.map((id) => ({ id, name: id, width: 10, height: 10, labelWidth: 20, labelHeight: 5 })),
    ids.slice(1).map((id) => ({ from: ids[0] ?? '', to: id, core: false })),
    { layout: 'force', placed: {} },
  );

const ASKED = toRequest('ann', 'bo');

/** What keeps layouts, and the requests that it has computed. */
function createKept(maxActors = 100) {
  const computed: LayoutRequest[] = [];
  const layOut = keepLayouts((request) => {
    computed.push(request);
    return Object.fromEntries(request.nodes.map(({ id }) => [id, { x: computed.length, y: 0 }]));
  }, maxActors);
  return { layOut, computed };
}

describe('keepLayouts', () => {
  it('computes once for requests that are equal', () => {
    const { layOut, computed } = createKept();
    const first = layOut(ASKED);
    expect(layOut(structuredClone(ASKED))).toBe(first);
    expect(computed).toHaveLength(1);
  });

  const others: readonly (readonly [string, LayoutRequest])[] = [
    ['who is in it', toRequest('ann', 'cy')],
    ['one more actor', toRequest('ann', 'bo', 'cy')],
    ['the ties', { ...ASKED, edges: [] }],
    ['the first view', { ...ASKED, core: ['ann'] }],
    ['the kind of layout', { ...ASKED, layout: 'circle' }],
    ['a place by hand', { ...ASKED, placed: { ann: { x: 5, y: 5 } } }],
    ['the size of a label', { ...ASKED, nodes: ASKED.nodes.map((node) => ({ ...node, labelWidth: 21 })) }],
    ['the sides', { ...ASKED, left: ['ann'] }],
    ['the seed', { ...ASKED, seed: 2 }],
  ];
  it.each(others)('computes anew when %s is another', (_, other) => {
    const { layOut, computed } = createKept();
    const first = layOut(ASKED);
    expect(layOut(other)).not.toBe(first);
    expect(computed).toEqual([ASKED, other]);
  });

  it('forgets who was asked for longest ago when it has too many actors, and keeps none that is larger', () => {
    const { layOut, computed } = createKept(4);
    const [one, other, third] = [toRequest('a', 'b'), toRequest('c', 'd'), toRequest('e', 'f')];
    for (const request of [one, other, one, third, one]) layOut(request);
    expect(computed).toEqual([one, other, third]);
    layOut(other);
    expect(computed).toHaveLength(4);
    const large = toRequest('a', 'b', 'c', 'd', 'e');
    layOut(large);
    layOut(large);
    expect(computed).toHaveLength(6);
  });
});
