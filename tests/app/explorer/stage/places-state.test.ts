import {
  acceptSent,
  applyPlacing,
  findArranged,
  findPlaced,
  findUnsent,
  listUnsent,
  type PlacesState,
  readUnsent,
  type Unsent,
  writeUnsent,
} from '@/app/networks/[id]/_explorer/stage/places-state';
import type { HandPlaces } from '@/lib/explorer/placing';
import type { Positions } from '@/lib/view/positions';

const [HERE, THERE] = [
  { x: 1, y: 2 },
  { x: 3, y: 4 },
];
const START: PlacesState = {
  kept: { force: { arranged: { ann: HERE }, placed: { ann: HERE, bo: HERE } } },
  unsent: {},
};
const byHand = (placed: HandPlaces) => ({ layout: 'force' as const, placed, base: null });
const arrange = (positions: Positions, isKept = true) => ({
  layout: 'force' as const,
  placed: {},
  base: { positions, isKept },
});
const findSent = (state: PlacesState): Unsent => {
  const unsent = findUnsent(state, 'force');
  if (!unsent) throw new Error('There was to be something unsent.');
  return unsent;
};

describe('the places of a network', () => {
  it('are as the server has them, with what hands have done since', () => {
    expect(listUnsent(START)).toEqual([]);
    const moved = applyPlacing(START, byHand({ ann: null, constructor: THERE } as never));
    expect(findPlaced(moved, 'force')).toEqual({ bo: HERE, constructor: THERE });
    expect(findPlaced(moved, 'circle')).toEqual({});
    expect(listUnsent(moved)).toEqual(['force']);
  });

  it('are as they were arranged, or nowhere when that was undone', () => {
    expect(findArranged(START, 'force')).toEqual({ ann: HERE });
    expect(findArranged(applyPlacing(START, arrange({ ann: THERE })), 'force')).toEqual({ ann: THERE });
    expect(findArranged(applyPlacing(START, arrange({ ann: THERE }, false)), 'force')).toEqual({});
  });

  it('are the server’s once it has taken them', () => {
    const moved = applyPlacing(applyPlacing(START, byHand({ ann: THERE })), arrange({ bo: THERE }));
    const sent = acceptSent(moved, 'force', findSent(moved));
    expect(sent.kept.force).toEqual({ arranged: { bo: THERE }, placed: { ann: THERE, bo: HERE } });
    expect(listUnsent(sent)).toEqual([]);
  });

  it('are still unsent where somebody was moved while they were on their way', () => {
    const moved = applyPlacing(START, byHand({ ann: THERE, bo: THERE }));
    const onTheWay = findSent(moved);
    const later = acceptSent(applyPlacing(moved, byHand({ ann: null })), 'force', onTheWay);
    expect(findUnsent(later, 'force')?.placed).toEqual({ ann: null });
    expect(findPlaced(later, 'force')).toEqual({ bo: THERE });
  });

  it('are read back from the browser as they were written, and from an older one', () => {
    const moved = applyPlacing(applyPlacing(START, byHand({ ann: THERE, bo: null })), arrange({ bo: HERE }));
    expect(readUnsent(writeUnsent(moved, 'force'))).toEqual(findUnsent(moved, 'force'));
    expect(writeUnsent(START, 'force')).toBeNull();
    expect(readUnsent('{"ann":{"x":1,"y":2}}')).toEqual({ placed: { ann: HERE }, base: null });
  });

  it.each([null, '', '{', '3', '[null]', '[3,{"positions":3}]', '{"ann":{"x":"1","y":2}}', '[[],[]]'])(
    'are none in %j',
    (text) => {
      expect(listUnsent({ kept: {}, unsent: { force: readUnsent(text) } })).toEqual([]);
    },
  );
});
