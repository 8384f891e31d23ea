import { buildLayoutRequest } from '@/lib/cytoscape/layout-request';
import { toActorBox } from '@/lib/view/actor-box';
import { actor, chain, leg, viewOf } from './small-view';

const CHAIN = chain('via', 'mediates-via', ['a', 'b', 'c']);
const WHOLE = viewOf(...CHAIN, leg('c', 'd'));

describe('buildLayoutRequest', () => {
  it('is plain data: it comes through JSON as it was', () => {
    const request = buildLayoutRequest(WHOLE, { layout: 'force', core: viewOf(...CHAIN) });
    expect(JSON.parse(JSON.stringify(request))).toEqual(request);
  });

  it('gives every actor the room of its shape and label', () => {
    const { width, height, labelWidth, labelHeight } = toActorBox(actor('a'));
    expect(buildLayoutRequest(WHOLE, { layout: 'force' }).nodes[0]).toEqual({
      id: 'a',
      name: 'a',
      width,
      height,
      labelWidth,
      labelHeight,
    });
  });

  it('keeps the same room whatever actors are sized by: nobody moves when sizes are switched on', () => {
    const sized = { ...WHOLE, actors: WHOLE.actors.map((one, index) => ({ ...one, size: index / 3 })) };
    expect(buildLayoutRequest(sized, { layout: 'force' })).toEqual(
      buildLayoutRequest(WHOLE, { layout: 'force' }),
    );
  });

  it('knows the core and its ties', () => {
    const { core, edges } = buildLayoutRequest(WHOLE, { layout: 'force', core: viewOf(...CHAIN) });
    expect(core).toEqual(['a', 'b', 'c']);
    expect(edges.map((edge) => edge.core)).toEqual([true, true, false]);
  });

  it('takes the sides from the channels, or as they are given', () => {
    expect(buildLayoutRequest(WHOLE, { layout: 'layered' })).toMatchObject({ left: ['a'], right: ['c'] });
    const sides = { left: ['d', 'gone'], right: [], nearLeft: [], nearRight: [] };
    expect(buildLayoutRequest(WHOLE, { layout: 'layered', sides })).toMatchObject({ left: ['d'], right: [] });
  });

  it('drops places of actors that are not there', () => {
    const placed = { a: { x: 1, y: 1 }, gone: { x: 2, y: 2 } };
    expect(buildLayoutRequest(WHOLE, { layout: 'force', placed }).placed).toEqual({ a: { x: 1, y: 1 } });
  });
});
