import { inflateSync } from 'node:zlib';
import { createPixelPacker } from '@/lib/figure/png/pack-pixels';
import { createChance } from '@/tests/bench/chance';

type Image = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** Returns an image whose pixels, 24 bits and whether it lets the ground through, are told by their column and row. */
function draw(width: number, height: number, toColour: (x: number, y: number) => number, alpha = 255): Image {
  const pixels = new Uint8Array(4 * width * height);
  for (let at = 0; at < width * height; at++) {
    const colour = toColour(at % width, Math.floor(at / width));
    pixels.set(
      [colour >> 16, (colour >> 8) & 0xff, colour & 0xff, alpha === 255 ? 255 : colour & alpha],
      4 * at,
    );
  }
  return { width, height, pixels };
}

function pack({ width, pixels }: Image, channels: 3 | 4, rowsAtOnce = 7): Buffer {
  const packer = createPixelPacker(width, channels);
  const slice = 4 * width * rowsAtOnce;
  for (let at = 0; at < pixels.length; at += slice) packer.push(pixels.slice(at, at + slice));
  return Buffer.concat(packer.finish());
}

/** The bytes that are packed: a zero before each row. */
function toRaw({ width, height, pixels }: Image, channels: 3 | 4): Buffer {
  const rows = Array.from({ length: height }, (_, row) => {
    const own = [...pixels.subarray(4 * width * row, 4 * width * (row + 1))];
    return [0, ...own.filter((_, at) => channels === 4 || at % 4 !== 3)];
  });
  return Buffer.from(rows.flat());
}

const chance = createChance(7);
const noise = () => chance.between(0, 0xff_ffff);
const shades = () => 0xfa_f7f0 + chance.between(0, 5);

const IMAGES: Readonly<Record<string, Image>> = {
  'a ground alone': draw(900, 300, () => 0xfa_f7f0),
  'a single pixel': draw(1, 1, () => 0x01_0203),
  'a column of one pixel': draw(1, 500, (_, y) => y % 3),
  noise: draw(211, 400, noise),
  'a few shades': draw(640, 90, shades),
  'stripes, each row like the one above': draw(333, 77, (x) => (x % 11) * 0x10_0101),
  'a line across': draw(500, 200, (x, y) => (Math.abs(x - 2 * y) < 3 ? 0x00_72b2 : 0xff_ffff)),
  'rows that are wider than what can be repeated': draw(15_000, 6, (x, y) =>
    x % 4_000 < 9 ? x * y : 0xff_ffff,
  ),
  'rows as wide as what can be repeated': draw(10_922, 5, (x) => x),
  // A repeat has at most 258 bytes and at least 3: what is left over is one, two, or none.
  'runs of all lengths': draw(400, 400, (x, y) => (x <= y ? 0x10_2030 : x)),
  'what comes again in another row': draw(97, 300, (x, y) => ((x + 13 * y) % 41 < 7 ? x * 7 + 1 : 0xff_ffff)),
};

describe.each([3, 4] as const)('pixels packed in %i bytes each', (channels) => {
  it.each(Object.entries(IMAGES))('come out as they were: %s', (_, image) => {
    const packed = pack(image, channels);
    expect(inflateSync(packed).equals(toRaw(image, channels))).toBe(true);
    expect(pack(image, channels).equals(packed)).toBe(true);
  });

  it('are the same however many rows come at once', () => {
    for (const image of Object.values(IMAGES)) {
      const packed = pack(image, channels, 1);
      for (const rows of [3, image.height]) expect(pack(image, channels, rows).equals(packed)).toBe(true);
    }
  });

  it('take little room where much repeats, and hardly more than they have where nothing does', () => {
    const toShare = (name: string) => {
      const image = IMAGES[name] as Image;
      return pack(image, channels).length / toRaw(image, channels).length;
    };
    expect(toShare('a ground alone')).toBeLessThan(0.003);
    expect(toShare('stripes, each row like the one above')).toBeLessThan(0.02);
    expect(toShare('a line across')).toBeLessThan(0.02);
    expect(toShare('what comes again in another row')).toBeLessThan(0.1);
    expect(toShare('noise')).toBeLessThan(1.01);
  });
});

it('pixels that let the ground through keep how much', () => {
  const image = draw(120, 80, (x, y) => x * y, 0x7f);
  expect(inflateSync(pack(image, 4)).equals(toRaw(image, 4))).toBe(true);
});

it('nothing is packed as nothing', () => {
  expect(inflateSync(Buffer.concat(createPixelPacker(5, 3).finish())).length).toBe(0);
});
