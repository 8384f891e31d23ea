import { toBow } from '@/lib/figure/geometry/curve';
import { toZigzag } from '@/lib/figure/geometry/zigzag';

const teeth = { height: 3, length: 8 };

describe('toZigzag', () => {
  const commands = toZigzag(toBow({ x: 0, y: 0 }, { x: 100, y: 0 }, 0), teeth);
  const points = commands.map((command) => ({ x: Number(command[1]), y: Number(command[2]) }));

  it('begins and ends where the line does, straight', () => {
    expect(points[0]).toEqual({ x: 0, y: 0 });
    expect(points.at(-1)).toEqual({ x: 100, y: 0 });
    expect([points[1]?.y, points.at(-2)?.y]).toEqual([0, 0]);
  });

  it('goes as far to one side as to the other, in turns', () => {
    const sides = points.slice(2, -2).map(({ y }) => y);
    expect(sides.filter((_, at) => at % 2 === 0).every((y) => y === 3)).toBe(true);
    expect(sides.filter((_, at) => at % 2 === 1).every((y) => y === -3)).toBe(true);
    expect(sides.length % 2).toBe(0);
  });

  it('has whole teeth of about the length asked for', () => {
    const [first, third] = [points[2], points[4]];
    expect(Math.abs((third?.x ?? 0) - (first?.x ?? 0) - 8)).toBeLessThan(1);
  });

  it('leaves a line that is too short for a tooth straight', () => {
    const short = toZigzag(toBow({ x: 0, y: 0 }, { x: 5, y: 0 }, 0), teeth);
    expect(short.map((command) => command[2])).toEqual([0, 0, 0, 0]);
  });
});
