import { toOutline } from '@/lib/figure/geometry/outline';
import { listSpots } from '@/lib/figure/map/label-spots';
import { toLabelWraps } from '@/lib/figure/map/label-wraps';
import { createTypesetter } from '@/lib/figure/scene/typesetter';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import { createShaper } from '@/lib/figure/text/shaper';
import { AREA, createLabelSubject, createWrap } from '../create-labels';

const GAP = 3;

describe('listSpots', () => {
  const subject = createLabelSubject('a', 100, 100);
  const spots = listSpots(subject, AREA, GAP, false);

  it('begins with the place right under the shape, which costs nothing', () => {
    const [first] = spots;
    expect(first?.box).toEqual({ x: 75, y: 113, width: 50, height: 10 });
    expect([first?.cost, first?.align]).toEqual([0, 'centre']);
  });

  it('knows places above, to the right and to the left, where lines hug the shape', () => {
    const beside = spots.filter(({ box }) => box.y === 95).map(({ box, align }) => [box.x, align]);
    expect(beside).toEqual([
      [113, 'left'],
      [37, 'right'],
    ]);
    expect(spots.some(({ box }) => box.y === 77 && box.x === 75)).toBe(true);
  });

  it('never lies on the shape itself', () => {
    for (const { box } of spots) {
      const nearest = {
        x: Math.min(box.x + box.width, Math.max(box.x, 100)),
        y: Math.min(box.y + box.height, Math.max(box.y, 100)),
      };
      expect(Math.hypot(nearest.x - 100, nearest.y - 100)).toBeGreaterThanOrEqual(10);
    }
  });

  it('stays within the area', () => {
    const corner = listSpots(createLabelSubject('a', 10, 10), AREA, GAP, false);
    expect(corner.length).toBeGreaterThan(0);
    expect(corner.every(({ box }) => box.x >= 0 && box.y >= 0)).toBe(true);
  });

  it('offers every way to break the name, and fewer of everything when asked', () => {
    const wraps = [createWrap(50, 10), createWrap(30, 22, 1.2)];
    const all = listSpots(createLabelSubject('a', 100, 100, wraps), AREA, GAP, false);
    const few = listSpots(createLabelSubject('a', 100, 100, wraps), AREA, GAP, true);
    expect(all).toHaveLength(32);
    expect(few).toHaveLength(8);
    expect(few.every(({ wrap }) => wrap === wraps[0])).toBe(true);
  });

  it('stands within a circle that is large enough by choice', () => {
    const outline = toOutline('circle', { x: 100, y: 100 }, 60, 60);
    const [first] = listSpots({ ...subject, outline, mayStandWithin: true }, AREA, GAP, false);
    expect([first?.isWithin, first?.box]).toEqual([true, { x: 75, y: 95, width: 50, height: 10 }]);
    const small = listSpots({ ...subject, mayStandWithin: true }, AREA, GAP, false);
    expect(small.every(({ isWithin }) => !isWithin)).toBe(true);
  });

  it('lets Arabic begin at the right, on whichever side of the shape', async () => {
    const shaper = await createShaper(await loadFigureAssets());
    const wraps = toLabelWraps('نبيه بري', { size: 10, bold: false }, createTypesetter(shaper));
    const sides = listSpots(createLabelSubject('a', 200, 100, [...wraps]), AREA, GAP, false);
    expect(new Set(sides.map(({ align }) => align))).toEqual(new Set(['centre', 'right']));
    shaper.destroy();
  });
});
