import type { GroundFrame } from '@/lib/overview/ground-frame';
import type { GroundScene } from '@/lib/overview/scene';
import { listStrips, toMaxStrips } from '@/lib/overview/strips';
import { actor, leg } from '@/tests/lib/cytoscape/small-view';
import { makeScene } from './made-scene';

const FRAME: GroundFrame = { zoom: 1, pan: { x: 0, y: 0 }, width: 1000, height: 600, ratio: 1 };

/** A scene of so many ties, each a level line at the height that is given for its number. */
function makeLevels(count: number, toY: (tie: number) => number): GroundScene {
  const { ground } = makeScene([actor('a'), actor('b')], [leg('a', 'b')], {
    a: { x: 0, y: 0 },
    b: { x: 9, y: 0 },
  });
  const numbers = Uint32Array.from({ length: count }, (_, tie) => tie);
  const y = Float32Array.from(numbers, toY);
  return { ...ground, points: { ...ground.points, y }, ties: { ...ground.ties, from: numbers, to: numbers } };
}

describe('listStrips', () => {
  const spread = makeLevels(20_000, (tie) => (tie * 7) % 600);

  it('has each row of a picture in one strip', () => {
    const strips = listStrips(spread, { ...FRAME, ratio: 2 }, 4);
    expect(strips).toHaveLength(4);
    expect(strips.flatMap(({ top, bottom }) => [top, bottom])).toEqual([
      0,
      ...strips.slice(1).flatMap(({ top }) => [top, top]),
      1200,
    ]);
    for (const { top, bottom } of strips) expect(bottom).toBeGreaterThan(top);
  });

  it('gives each about as many ties, wherever they are', () => {
    const crowded = makeLevels(20_000, (tie) => (tie % 4 === 0 ? (tie / 4) % 600 : 500 + (tie % 40)));
    for (const { top, bottom } of listStrips(crowded, FRAME, 2)) {
      const own = crowded.points.y.filter((y) => y >= top && y < bottom).length;
      expect(own / 20_000).toBeGreaterThan(0.4);
    }
  });

  it('has one strip of few ties, however many threads there are, and of one thread', () => {
    const whole = [{ top: 0, bottom: 600 }];
    expect(
      listStrips(
        makeLevels(4000, (tie) => tie % 600),
        FRAME,
        4,
      ),
    ).toEqual(whole);
    expect(listStrips(spread, FRAME, 1)).toEqual(whole);
  });

  it('has one strip where all ties are out of sight, or at one height', () => {
    const whole = [{ top: 0, bottom: 600 }];
    expect(
      listStrips(
        makeLevels(20_000, () => -50),
        FRAME,
        2,
      ),
    ).toEqual(whole);
    const level = listStrips(
      makeLevels(20_000, () => 200),
      FRAME,
      4,
    );
    expect(level).toEqual([
      { top: 0, bottom: 200 },
      { top: 200, bottom: 600 },
    ]);
  });
});

describe('toMaxStrips', () => {
  it('is one for each thread, four at most, and one where nobody tells how many there are', () => {
    expect([1, 2, 16, undefined].map(toMaxStrips)).toEqual([1, 2, 4, 1]);
  });
});
