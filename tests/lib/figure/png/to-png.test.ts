import { FigureTooLargeError } from '@/lib/figure/options/png-size';
import { createRaster, type Raster } from '@/lib/figure/png/raster';
import { type PngOptions, toPng } from '@/lib/figure/png/to-png';
import type { Scene } from '@/lib/figure/scene/scene';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';
import { findChunk, readPixel, readPngParts } from '../read-png';
import { createGroup, createRectangle, createSampleScene, createScene, createText } from '../sample-scene';

const WHITE = [255, 255, 255];
const BLUE = [0, 114, 178];

let shaper: Shaper;
let raster: Raster;

beforeAll(async () => {
  const assets = await loadFigureAssets();
  [shaper, raster] = await Promise.all([createShaper(assets), createRaster(assets)]);
});

afterAll(() => shaper.destroy());

async function draw(scene: Scene, options: Partial<PngOptions> = {}) {
  return readPngParts(await toPng(scene, shaper, raster, { width: 200, transparent: false, ...options }));
}

describe('the file', () => {
  it('has exactly the width that was asked for, and the height of the scene’s shape', async () => {
    const { width, height } = await draw(createScene([]), { width: 333 });
    expect([width, height]).toEqual([333, 167]);
  });

  it('says its true resolution: 300 dots to an inch are 11,811 to a metre', async () => {
    const { chunks } = await draw(createScene([], { width: 72, height: 36 }), { width: 300 });
    const resolution = findChunk(chunks, 'pHYs');
    expect([resolution.readUInt32BE(0), resolution.readUInt32BE(4), resolution[8]]).toEqual([
      11_811, 11_811, 1,
    ]);
  });

  it('carries its title and its alternative text, in any script, and that its colours are sRGB', async () => {
    const words = { title: 'Talks: حزب الله', description: 'Who talks to whom.\0' };
    const { chunks } = await draw(createScene([], words));
    const texts = chunks.filter(({ type }) => type === 'iTXt').map(({ data }) => data.toString('utf8'));
    expect(texts).toEqual(['Title\0\0\0\0\0Talks: حزب الله', 'Description\0\0\0\0\0Who talks to whom.']);
    expect([...findChunk(chunks, 'sRGB')]).toEqual([0]);
  });

  it('holds no date, and is the same to the byte when it is made again', async () => {
    const scene = createSampleScene(shaper);
    const options = { width: 500, transparent: false };
    const [first, second] = [
      await toPng(scene, shaper, raster, options),
      await toPng(scene, shaper, raster, options),
    ];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(readPngParts(first).chunks.map(({ type }) => type)).not.toContain('tIME');
  });
});

describe('the pixels', () => {
  it('are those of the scene, to the pixel', async () => {
    const picture = await draw(createScene([createRectangle([20, 30, 50, 10], '#0072b2')]));
    expect(picture.channels).toBe(3);
    const isInside = (x: number, y: number) => x >= 20 && x < 70 && y >= 30 && y < 40;
    const expected = Array.from({ length: 200 * 100 }, (_, index) =>
      isInside(index % 200, Math.floor(index / 200)) ? BLUE : WHITE,
    ).flat();
    expect(picture.pixels.equals(Buffer.from(expected))).toBe(true);
  });

  it('are mixed where an edge runs through them', async () => {
    const picture = await draw(createScene([createRectangle([20, 30, 50.5, 10], '#000000')]));
    const [grey = 0] = readPixel(picture, 70, 35);
    expect(Math.abs(grey - 127.5)).toBeLessThan(2);
  });

  it('show nothing outside of a group’s clip', async () => {
    const group = createGroup([createRectangle([0, 0, 200, 100], '#0072b2')], { clip: [50, 20, 100, 60] });
    const picture = await draw(createScene([group]));
    const at = (x: number, y: number) => readPixel(picture, x, y);
    expect([at(49, 50), at(50, 50), at(149, 79), at(150, 50), at(100, 19)]).toEqual([
      WHITE,
      BLUE,
      BLUE,
      WHITE,
      WHITE,
    ]);
  });

  it('leave a hole where an outline runs through itself evenly', async () => {
    const outer = createRectangle([20, 20, 60, 60], '#0072b2');
    const inner = createRectangle([40, 40, 20, 20], null);
    const ring = { ...outer, commands: [...outer.commands, ...inner.commands] };
    const [hollow, full] = [
      await draw(createScene([{ ...ring, rule: 'evenodd' as const }])),
      await draw(createScene([ring])),
    ];
    expect([readPixel(hollow, 50, 50), readPixel(full, 50, 50)]).toEqual([WHITE, BLUE]);
  });

  it('show dashes as long as they should be, a list of odd length being taken twice', async () => {
    const stroke = { colour: '#0072b2', width: 4, dash: [20], cap: 'butt', join: 'miter' } as const;
    const line = {
      kind: 'path',
      commands: [
        ['M', 0, 50],
        ['L', 200, 50],
      ],
      fill: null,
      stroke,
    } as const;
    const picture = await draw(createScene([line]));
    expect([10, 30, 50, 70].map((x) => readPixel(picture, x, 50))).toEqual([BLUE, WHITE, BLUE, WHITE]);
  });

  it('do not show a line that has no width', async () => {
    const stroke = { colour: '#0072b2', width: 0, dash: null, cap: 'butt', join: 'miter' } as const;
    const bare = await draw(createScene([createRectangle([20, 20, 60, 60], null, stroke)]));
    expect(bare.pixels.equals((await draw(createScene([]))).pixels)).toBe(true);
  });

  it('show letters with a halo that never covers a letter', async () => {
    const background = createRectangle([0, 0, 200, 100], '#0072b2');
    const text = createText(shaper, [20, 60], 'حزب الله HH', { size: 30 });
    const picture = await draw(createScene([background, text]), { width: 800 });
    const bare = await draw(createScene([background, { ...text, halo: null }]), { width: 800 });
    const isInk = ({ pixels }: typeof picture, at: number) => pixels.readUIntBE(at, 3) === 0x1b1b18;
    let lost = 0;
    let ink = 0;
    for (let at = 0; at < bare.pixels.length; at += 3) {
      if (!isInk(bare, at)) continue;
      ink++;
      if (!isInk(picture, at)) lost++;
    }
    expect(ink).toBeGreaterThan(3000);
    expect(lost).toBe(0);
    const papers = picture.pixels.toString('latin1').split('\xfb\xf8\xf1').length - 1;
    expect(papers).toBeGreaterThan(ink / 2);
  });

  it('show letters that stand on a whole pixel, so that their feet are sharp', async () => {
    const text = { ...createText(shaper, [20, 60.3], 'H', { size: 40 }), colour: '#000000', halo: null };
    const picture = await draw(createScene([text]));
    const darkest = (y: number) => Math.min(...picture.pixels.subarray(y * 600, (y + 1) * 600));
    expect([darkest(58), darkest(59), darkest(60)]).toEqual([0, 0, 255]);
  });

  it('let the background through where nothing is drawn, when the figure has no background', async () => {
    const half = createRectangle([50, 20, 100.5, 60], '#0072b2');
    for (const picture of [
      await draw(createScene([half]), { transparent: true }),
      await draw(createScene([half], { background: null })),
    ]) {
      expect(picture.channels).toBe(4);
      expect(readPixel(picture, 0, 0)).toEqual([0, 0, 0, 0]);
      expect(readPixel(picture, 199, 99)).toEqual([0, 0, 0, 0]);
      expect(readPixel(picture, 100, 50)).toEqual([...BLUE, 255]);
      // An edge lets half of it through and keeps its colour, to what half of 255 steps can tell.
      const [red = 0, green = 0, blue = 0, alpha = 0] = readPixel(picture, 150, 50);
      expect(Math.abs(alpha - 128)).toBeLessThan(2);
      expect(Math.max(red - 0, Math.abs(green - 114), Math.abs(blue - 178))).toBeLessThan(3);
    }
  });
});

describe('the bands', () => {
  it('give the same picture as one band would, but for the steps in which the edges of cut curves are mixed', async () => {
    const scene = createSampleScene(shaper);
    const frame = { width: 900, scale: 900 / scene.width, background: scene.background };
    const read = (bandRows: number) => {
      const rastering = raster.start(scene, shaper, { ...frame, bandRows });
      const parts: Uint8Array[] = [];
      for (let top = 0; top < 900; top += bandRows) {
        rastering.drawBand(top);
        parts.push(rastering.readRows(0, Math.min(bandRows, 900 - top)));
      }
      rastering.destroy();
      return Buffer.concat(parts);
    };
    const [whole, bands] = [read(900), read(256)];
    const differing = whole.filter((byte, at) => byte !== bands[at]).length;
    const seen = whole.filter((byte, at) => Math.abs(byte - (bands[at] ?? 0)) > 48).length;
    expect(bands.length).toBe(whole.length);
    expect(differing / whole.length).toBeLessThan(0.001);
    expect(seen).toBe(0);
  });

  it('tell how much is done, and let others work between two of them', async () => {
    const heard: number[] = [];
    let turns = 0;
    const timer = setInterval(() => turns++);
    await toPng(createScene([]), shaper, raster, { width: 2000, transparent: false }, (done) =>
      heard.push(done),
    );
    clearInterval(timer);
    expect(heard.length).toBeGreaterThan(4);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
    expect(turns).toBeGreaterThan(0);
  });

  it('stop when they are told to, with the reason that was given', async () => {
    const stopping = new AbortController();
    const heard: number[] = [];
    const options = { width: 2000, transparent: false, signal: stopping.signal };
    const drawing = toPng(createScene([]), shaper, raster, options, (done) => {
      heard.push(done);
      stopping.abort(new Error('Enough.'));
    });
    await expect(drawing).rejects.toThrow('Enough.');
    expect(heard).toHaveLength(1);
  });
});

describe('refusals', () => {
  it('come before anything is drawn when the picture would be too large', async () => {
    const heard: number[] = [];
    const options = { width: 16_385, transparent: false };
    const drawing = toPng(createScene([]), shaper, raster, options, (done) => heard.push(done));
    await expect(drawing).rejects.toThrow(FigureTooLargeError);
    expect(heard).toEqual([]);
  });

  it('name a colour that is written another way', async () => {
    const scene = createScene([createRectangle([0, 0, 1, 1], 'url(https://example.org)')]);
    await expect(draw(scene)).rejects.toThrow(
      'Colours of a figure are written #rrggbb; "url(https://example.org)" is not.',
    );
  });

  it('name a place that is none', async () => {
    const scene = createScene([createRectangle([0, Number.NaN, 1, 1], '#0072b2')]);
    await expect(draw(scene)).rejects.toThrow('A figure has no place at NaN.');
  });

  it('leave the raster fit for the next figure', async () => {
    await expect(draw(createScene([], { background: 'white' }))).rejects.toThrow(/#rrggbb/);
    expect(readPixel(await draw(createScene([])), 0, 0)).toEqual(WHITE);
  });

  it('say that the WebAssembly is missing, or that it is none', async () => {
    await expect(createRaster({})).rejects.toThrow('PNG needs the bytes of canvaskit.wasm');
    await expect(createRaster({ canvaskit: new Uint8Array([1, 2, 3]) })).rejects.toThrow(/WebAssembly/);
  });
});
