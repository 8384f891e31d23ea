import { MAX_DRAWN, toReducedPicture } from '@/lib/view/reduced-picture';
import type { View, ViewActor, ViewLeg } from '@/lib/view/view';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';

const SIZE = { width: 900, height: 600 };

function toActor(at: number): ViewActor {
  return {
    id: `a${at}`,
    kind: 'person',
    name: `Person <${at}>`,
    country: null,
    selected: false,
    focused: false,
  };
}

function toLeg(at: number, count: number): ViewLeg {
  return {
    key: `l${at}`,
    relationship: `l${at}`,
    type: at % 2 ? 'backs' : 'talks-to',
    from: `a${(at * 7) % count}`,
    to: `a${(at * 13 + 1) % count}`,
    part: 'whole',
    standing: 'reported',
    evidenceCount: 1,
    label: '',
    selected: false,
  };
}

function toView(actors: number, legs: number): View {
  return {
    actors: Array.from({ length: actors }, (_, at) => toActor(at)),
    legs: Array.from({ length: legs }, (_, at) => toLeg(at, actors)),
    claims: [],
    claimPoints: [],
    claimLines: [],
    meetings: [],
    types: new Map(RELATIONSHIP_TYPES.map((type) => [type.id, type])),
  };
}

/** On a spiral, no two at one place. */
const toPlaces = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `a${at}`,
      { x: 90 * Math.sqrt(at) * Math.cos(at * 2.4), y: 90 * Math.sqrt(at) * Math.sin(at * 2.4) },
    ]),
  );

const count = (svg: string, tag: string) => svg.split(`<${tag}`).length - 1;

describe('toReducedPicture', () => {
  it.each([
    [300, 1_000],
    [10_000, 50_000],
  ])('is below 50 kB with %i actors and %i ties, with few elements', (actors, ties) => {
    const svg = toReducedPicture(toView(actors, ties), toPlaces(actors), SIZE);
    expect(svg.length).toBeLessThan(50_000);
    expect(count(svg, 'path')).toBeLessThan(20);
    expect(count(svg, 'text')).toBeGreaterThan(10);
    expect(count(svg, 'text')).toBeLessThanOrEqual(MAX_DRAWN.names);
  });

  it('draws the ties of each type as one path in its colour', () => {
    const svg = toReducedPicture(toView(4, 4), toPlaces(4), SIZE);
    expect(svg.match(/--tie-[a-z-]+/g)).toEqual(['--tie-talks-to', '--tie-backs']);
  });

  it('keeps everything in the picture, on whole pixels', () => {
    const svg = toReducedPicture(toView(500, 900), toPlaces(500), SIZE);
    const isWithin = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most;
    const points = [...svg.matchAll(/M(\S+) (\S+?)[hl]/g)];
    expect(points.filter(([, x]) => !isWithin(Number(x), SIZE.width))).toEqual([]);
    expect(points.filter(([, , y]) => !isWithin(Number(y), SIZE.height))).toEqual([]);
  });

  it('leaves out who has no place, and writes names as text', () => {
    const svg = toReducedPicture(toView(3, 2), { a0: { x: 0, y: 0 }, a1: { x: 300, y: 0 } }, SIZE);
    expect(svg).toContain('Person &lt;0&gt;');
    expect(svg).not.toContain('Person &lt;2&gt;');
  });

  it('puts no name over another', () => {
    const svg = toReducedPicture(toView(400, 900), toPlaces(400), SIZE);
    const names = [...svg.matchAll(/<text x="(\d+)" y="(\d+)">/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }));
    const close = names.flatMap((one) =>
      names.filter(
        (other) => one !== other && !(Math.abs(one.x - other.x) > 40 || Math.abs(one.y - other.y) > 12),
      ),
    );
    expect(close).toEqual([]);
  });
});
