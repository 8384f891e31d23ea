import { placeBeside } from '@/lib/view/place-beside';
import type { Point, Positions } from '@/lib/view/positions';

const GRID: Positions = Object.fromEntries(
  Array.from({ length: 25 }, (_, at) => [`a${at}`, { x: 200 * (at % 5), y: 200 * Math.floor(at / 5) }]),
);
const TIES: Readonly<Record<string, readonly string[]>> = { new: ['a6'], next: ['new'], both: ['a0', 'a2'] };
const listNeighbours = (id: string) => TIES[id] ?? [];
const toDistance = (a: Point | undefined, b: Point | undefined) =>
  Math.hypot((a?.x ?? NaN) - (b?.x ?? NaN), (a?.y ?? NaN) - (b?.y ?? NaN));
const toNearest = (point: Point | undefined, others: readonly Point[]) =>
  Math.min(...others.filter((other) => other !== point).map((other) => toDistance(point, other)));

describe('placeBeside', () => {
  it('stands an actor beside its neighbour, over nobody', () => {
    const { new: point, ...rest } = placeBeside({ ids: ['new'], listNeighbours }, GRID);
    expect(rest).toEqual({});
    expect(toDistance(point, GRID.a6)).toBeLessThan(200);
    expect(toNearest(point, Object.values(GRID))).toBeGreaterThanOrEqual(110);
  });

  it('places whoever is tied to somebody who comes as well after that one, in whichever order they come', () => {
    const places = placeBeside({ ids: ['next', 'new'], listNeighbours }, GRID);
    expect(toDistance(places.next, places.new)).toBeLessThan(200);
    expect(toDistance(places.next, places.new)).toBeGreaterThanOrEqual(110);
  });

  it('stands an actor between its neighbours, and one without any in the middle of all', () => {
    const places = placeBeside({ ids: ['both', 'alone'], listNeighbours }, GRID);
    expect(toDistance(places.both, { x: 200, y: 0 })).toBeLessThan(200);
    expect(toDistance(places.alone, { x: 400, y: 400 })).toBeLessThan(200);
  });

  it('stays near its neighbour where actors stand close, as in a large picture', () => {
    const close = Object.fromEntries(
      Object.entries(GRID).map(([id, { x, y }]) => [id, { x: x / 10, y: y / 10 }]),
    );
    const { new: point } = placeBeside({ ids: ['new'], listNeighbours }, close);
    expect(toDistance(point, close.a6)).toBeLessThan(20);
    expect(toNearest(point, Object.values(close))).toBeGreaterThan(8);
  });
});
