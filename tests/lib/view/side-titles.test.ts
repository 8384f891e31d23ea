import { computeOverlap } from '@/lib/view/box';
import { placeSideTitles } from '@/lib/view/side-titles';
import type { View } from '@/lib/view/view';

const PLACES: Readonly<Record<string, { x: number; y: number }>> = {
  a: { x: -60, y: 0 },
  b: { x: 60, y: 0 },
  above: { x: 0, y: -130 },
};

const toView = (actors: readonly object[]) =>
  ({
    actors,
    sides: [{ id: 'front', label: 'Around Sensha Council', isOpen: true, actors: ['a', 'b'], hue: 1 }],
  }) as unknown as View;

const place = (view: View, zoom = 1) => placeSideTitles(view, (id) => PLACES[id], zoom);
const disc = { id: 'above', kind: 'group', name: 'Around Moelba', sideCount: 25 };

describe('placeSideTitles', () => {
  it('stands above the circle of an open side, broken into lines, as large on the screen at any zoom', () => {
    const [title] = place(toView([]));
    expect(title?.lines).toEqual(['Around Sensha', 'Council']);
    expect(title?.box.bottom).toBeLessThan((title?.circle.y ?? 0) - (title?.circle.radius ?? 0));
    const [far] = place(toView([]), 0.5);
    const toWidth = (each = title) => (each ? each.box.right - each.box.left : 0);
    expect(toWidth(far)).toBeCloseTo(2 * toWidth(title));
  });

  it('stands below where it would cover a closed side', () => {
    const [title] = place(toView([disc]));
    expect(title?.box.top).toBeGreaterThan((title?.circle.y ?? 0) + (title?.circle.radius ?? 0));
  });

  it('stands beside its circle where closed sides are above and below', () => {
    const [below, far] = [
      { ...disc, id: 'below' },
      { ...disc, id: 'far' },
    ];
    const places = { ...PLACES, below: { x: 0, y: 130 }, far: { x: 500, y: 0 } } as typeof PLACES;
    const placeAmid = (...discs: readonly object[]) =>
      placeSideTitles(toView(discs), (id) => places[id], 1)[0];
    const title = placeAmid(disc, below, far);
    expect(title?.box.left).toBeGreaterThan((title?.circle.x ?? 0) + (title?.circle.radius ?? 0));
    // At the edge of the map it would be cut off there.
    const atEdge = placeAmid(disc, below);
    expect(atEdge && Math.abs(atEdge.box.left + atEdge.box.right) / 2).toBeCloseTo(0);
  });

  it('covers no other name', () => {
    const two = toView([]);
    const sides = [...(two.sides ?? []), { ...two.sides?.[0], id: 'back' }] as View['sides'];
    const [one, other] = place({ ...two, sides } as View);
    expect(one && other && computeOverlap(one.box, other.box)).toBe(0);
  });

  it('is none for closed sides', () => {
    const view = toView([disc]);
    expect(
      place({ ...view, sides: view.sides?.map((side) => ({ ...side, isOpen: false })) } as View),
    ).toEqual([]);
  });
});
