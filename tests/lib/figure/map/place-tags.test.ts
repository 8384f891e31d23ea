import { computeSharedArea } from '@/lib/figure/geometry/box';
import { toBow } from '@/lib/figure/geometry/curve';
import { placeTags, type Tag } from '@/lib/figure/map/place-tags';
import { createGround, createLabelSubject } from '../create-labels';

const line = toBow({ x: 100, y: 100 }, { x: 300, y: 100 }, 0);

function createTag(key: string, changes: Partial<Tag> = {}): Tag {
  return {
    key,
    tie: key,
    curves: [line],
    sizes: [{ width: 20, height: 8 }],
    mayStandBeside: true,
    ...changes,
  };
}

describe('placeTags', () => {
  it('stands on the middle of its line', () => {
    const place = placeTags([createTag('a')], createGround([]), []).get('a');
    expect(place).toMatchObject({
      middle: { x: 200, y: 100 },
      along: { x: 1, y: 0 },
      isBeside: false,
      isOver: false,
    });
  });

  it('goes aside for labels, shapes and tags before it', () => {
    const label = { x: 190, y: 95, width: 20, height: 10 };
    const shapes = [createLabelSubject('b', 225, 100)];
    const places = placeTags([createTag('a'), createTag('c')], createGround(shapes), [label]);
    const boxes = [...places.values()].map(({ box }) => box);
    expect(boxes).toHaveLength(2);
    for (const box of boxes) expect(computeSharedArea(box, label)).toBe(0);
    expect(boxes[0] && boxes[1] && computeSharedArea(boxes[0], boxes[1])).toBe(0);
    expect([...places.values()].every(({ isOver }) => !isOver)).toBe(true);
  });

  it('stands on the longest of its lines by choice, and on another where that is covered', () => {
    const short = toBow({ x: 100, y: 200 }, { x: 160, y: 200 }, 0);
    const tag = createTag('a', { curves: [short, line], mayStandBeside: false });
    expect(placeTags([tag], createGround([]), []).get('a')?.middle.y).toBe(100);
    const cover = [{ x: 90, y: 90, width: 220, height: 20 }];
    expect(placeTags([tag], createGround([]), cover).get('a')?.middle.y).toBe(200);
  });

  it('is smaller where there is no room for all of it', () => {
    const short = toBow({ x: 100, y: 100 }, { x: 130, y: 100 }, 0);
    const walls = [
      { x: 60, y: 60, width: 46, height: 80 },
      { x: 124, y: 60, width: 46, height: 80 },
    ];
    const sizes = [
      { width: 60, height: 8 },
      { width: 10, height: 8 },
    ];
    const place = placeTags([createTag('a', { curves: [short], sizes })], createGround([]), walls).get('a');
    expect([place?.size, place?.isOver]).toEqual([1, false]);
  });

  it('says when it lies over something all the same', () => {
    const everywhere = [{ x: 0, y: 0, width: 400, height: 300 }];
    expect(placeTags([createTag('a')], createGround([]), everywhere).get('a')?.isOver).toBe(true);
  });

  it('lets tags on short lines choose first', () => {
    const short = toBow({ x: 190, y: 100 }, { x: 210, y: 100 }, 0);
    const tags = [createTag('long'), createTag('short', { curves: [short], mayStandBeside: false })];
    const places = placeTags(tags, createGround([]), []);
    expect(places.get('short')?.middle).toEqual({ x: 200, y: 100 });
    expect(places.get('long')?.isOver).toBe(false);
  });

  it('takes the place that is kept free for it where all else is covered', () => {
    const labels = [
      { x: 90, y: 90, width: 148, height: 20 },
      { x: 262, y: 90, width: 60, height: 20 },
    ];
    const sizes = [{ width: 22, height: 8 }];
    const place = (reserved?: { x: number; y: number }) =>
      placeTags([createTag('a', { sizes, mayStandBeside: false, reserved })], createGround([]), labels).get(
        'a',
      );
    expect(place()?.isOver).toBe(true);
    expect(place({ x: 250, y: 100 })).toMatchObject({ middle: { x: 250, y: 100 }, isOver: false });
    // A place beside the line is none.
    expect(place({ x: 250, y: 130 })?.middle.y).toBe(100);
  });
});
