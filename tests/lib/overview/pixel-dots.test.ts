import { type Coverage, DISC, drawDot, HEXAGON, RECTANGLE } from '@/lib/overview/pixel-dots';

const [WIDTH, HEIGHT] = [24, 24];
const ALL = { hasPixel: () => true };
const INK = { rgb: [40, 60, 80], opacity: 1 } as const;

function draw(
  cover: Coverage,
  dot: { x: number; y: number; halfWidth: number; halfHeight: number },
  ink = INK,
) {
  const data = new Uint8ClampedArray(4 * WIDTH * HEIGHT);
  drawDot({ data, width: WIDTH, height: HEIGHT }, dot, cover, ink, ALL);
  return data;
}

const areaOf = (data: Uint8ClampedArray) =>
  data.reduce((sum, value, at) => (at % 4 === 3 ? sum + value / 255 : sum), 0);

describe('drawDot', () => {
  it('fills the pixels within a rectangle, and those at its border in part', () => {
    const data = draw(RECTANGLE, { x: 5, y: 5.5, halfWidth: 2, halfHeight: 1 });
    const alphas = [4, 5, 6].map((y) => [2, 3, 4, 5, 6, 7].map((x) => data[4 * (y * WIDTH + x) + 3]));
    expect(alphas).toEqual([
      [0, 128, 128, 128, 128, 0],
      [0, 255, 255, 255, 255, 0],
      [0, 128, 128, 128, 128, 0],
    ]);
    expect([...data.slice(4 * (5 * WIDTH + 4), 4 * (5 * WIDTH + 4) + 3)]).toEqual([40, 60, 80]);
  });

  it.each([
    ['a disc', DISC, (half: number) => Math.PI * half * half],
    ['a rectangle', RECTANGLE, (half: number) => 4 * half * half],
    ['a hexagon', HEXAGON, (half: number) => 3 * half * half],
  ] as const)('covers about the area of %s, wherever it lies on the pixels', (_, cover, toArea) => {
    for (const half of [1.4, 2, 3.5])
      for (const off of [0, 0.25, 0.5, 0.8]) {
        const area = areaOf(draw(cover, { x: 12 + off, y: 12 - off, halfWidth: half, halfHeight: half }));
        expect(Math.abs(area / toArea(half) - 1)).toBeLessThan(0.12);
      }
  });

  it('leaves what is behind it as far as it is not opaque', () => {
    const data = new Uint8ClampedArray(4 * WIDTH * HEIGHT).fill(255);
    const ink = { rgb: [55, 155, 255], opacity: 0.5 } as const;
    const dot = { x: 8, y: 8, halfWidth: 3, halfHeight: 3 };
    drawDot({ data, width: WIDTH, height: HEIGHT }, dot, RECTANGLE, ink, ALL);
    expect([...data.slice(4 * (8 * WIDTH + 8), 4 * (8 * WIDTH + 8) + 4)]).toEqual([155, 205, 255, 255]);
  });

  it('draws the pixels alone that are in its tiles', () => {
    const data = new Uint8ClampedArray(4 * WIDTH * HEIGHT);
    const dot = { x: 8, y: 8, halfWidth: 3, halfHeight: 3 };
    const tiles = { hasPixel: (x: number, y: number) => x < 8 && y < 7 };
    drawDot({ data, width: WIDTH, height: HEIGHT }, dot, RECTANGLE, INK, tiles);
    expect(areaOf(data)).toBe(3 * 2);
  });

  it('draws what is in the picture of a dot at its border, and nothing of one that is nowhere', () => {
    expect(areaOf(draw(RECTANGLE, { x: 0, y: 12, halfWidth: 2, halfHeight: 2 }))).toBe(8);
    for (const x of [-50, 90, Number.NaN, Number.POSITIVE_INFINITY])
      expect(areaOf(draw(DISC, { x, y: 12, halfWidth: 2, halfHeight: 2 }))).toBe(0);
  });
});
