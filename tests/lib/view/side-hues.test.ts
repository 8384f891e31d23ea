import { DARK_BACKGROUND, LIGHT_BACKGROUND } from '@/lib/view/background';
import { SIDE_HUES, toSideHue, toSideLook } from '@/lib/view/side-hues';

type Rgb = readonly [number, number, number];

/** What linear light becomes for somebody who lacks one kind of cone, by Viénot, Brettel and Mollon (1999), rounded. */
const VISIONS: Readonly<Record<string, readonly Rgb[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.1121, 0.8853, -0.0005],
    [0.1127, 0.8897, -0.0001],
    [0.0045, 0.0, 1.0019],
  ],
  deuteranopia: [
    [0.292, 0.7054, -0.0003],
    [0.2934, 0.7089, 0.0],
    [-0.0209, 0.0256, 1.0],
  ],
  tritanopia: [
    [1.0161, 0.1351, -0.1488],
    [-0.0154, 0.8683, 0.1448],
    [0.1002, 0.8168, 0.1169],
  ],
};

function toLinear(colour: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function toLab(colour: string, matrix: readonly Rgb[]): Rgb {
  const linear = toLinear(colour);
  const dot = (row: Rgb, by: Rgb) => row[0] * by[0] + row[1] * by[1] + row[2] * by[2];
  const [red = 0, green = 0, blue = 0] = matrix.map((row) => Math.max(0, dot(row, linear)));
  const seen: Rgb = [red, green, blue];
  const curve = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = curve(dot([0.4124, 0.3576, 0.1805], seen) / 0.9505);
  const y = curve(dot([0.2126, 0.7152, 0.0722], seen));
  const z = curve(dot([0.0193, 0.1192, 0.9505], seen) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Returns the least distance between two of the colours, as CIE 1976 has it. */
function findLeast(colours: readonly string[], matrix: readonly Rgb[]): number {
  const seen = colours.map((colour) => toLab(colour, matrix));
  return Math.min(
    ...seen.flatMap((one, at) =>
      seen.slice(at + 1).map((two) => Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2])),
    ),
  );
}

function findContrast(one: string, other: string): number {
  const light = [one, other].map((colour) => {
    const [red, green, blue] = toLinear(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  });
  return Math.max(...light) / Math.min(...light);
}

describe('hues of sides', () => {
  it.each(Object.entries(VISIONS))('are told apart with %s colour vision', (_, matrix) => {
    for (const background of [LIGHT_BACKGROUND, DARK_BACKGROUND]) {
      const looks = SIDE_HUES.map((_hue, at) => toSideLook(at, background));
      // 2.3 is what can just be told beside each other.
      expect(
        findLeast(
          looks.map(({ border }) => border),
          matrix,
        ),
      ).toBeGreaterThan(6);
      expect(
        findLeast(
          looks.map(({ disc }) => disc),
          matrix,
        ),
      ).toBeGreaterThan(3.5);
    }
  });

  it('leave a number readable on every disc', () => {
    for (const background of [LIGHT_BACKGROUND, DARK_BACKGROUND])
      for (const at of [undefined, ...SIDE_HUES.keys()])
        expect(findContrast(toSideLook(at, background).disc, background.ink)).toBeGreaterThanOrEqual(4.5);
  });

  it('come once with a solid border and once with a dashed one, and then no more', () => {
    const hues = Array.from({ length: 18 }, (_, at) => toSideHue(at, `side-${at}`));
    expect(hues.slice(15)).toEqual([15, undefined, undefined]);
    expect(hues.map((hue) => toSideLook(hue, LIGHT_BACKGROUND).isDashed)).toEqual([
      ...Array<boolean>(8).fill(false),
      ...Array<boolean>(8).fill(true),
      false,
      false,
    ]);
    expect(toSideHue(2, 'others')).toBeUndefined();
  });
});
