import type { Page } from 'playwright-core';
import { createRaster, type Raster } from '@/lib/figure/png/raster';
import { toPng } from '@/lib/figure/png/to-png';
import type { Scene } from '@/lib/figure/scene/scene';
import { toSvg } from '@/lib/figure/svg/to-svg';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';
import { createSubsetter, type Subsetter } from '@/lib/figure/text/subset-font';
import { createSampleScene, createScene, createText } from '../lib/figure/sample-scene';
import { startBrowser } from './browser';
import { comparePictures } from './compare-pictures';

/** Four pixels to a point: as a figure is seen in print. */
const WIDTH = 1600;
/** About as high as one line of the sample's text. */
const BANDS = 20;

const browser = startBrowser();
let shaper: Shaper;
let subsetter: Subsetter;
let raster: Raster;

beforeAll(async () => {
  const assets = await loadFigureAssets();
  [shaper, subsetter, raster] = await Promise.all([
    createShaper(assets),
    createSubsetter(assets),
    createRaster(assets),
  ]);
});

/** The SVG as an image in a page, which lets no picture reach out for anything. */
async function openAsImage(scene: Scene): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: WIDTH } });
  const source = Buffer.from(toSvg(scene, subsetter)).toString('base64');
  const image = `<img style="display:block;width:${WIDTH}px" src="data:image/svg+xml;base64,${source}">`;
  await page.setContent(`<body style="margin:0">${image}`);
  await page.evaluate(async () => {
    await document.querySelector('img')?.decode();
  });
  return page;
}

/** The SVG as part of a page, whose text can be found. */
async function openInPage(scene: Scene): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(toSvg(scene, subsetter));
  return page;
}

const drawPng = (scene: Scene) => toPng(scene, shaper, raster, { width: WIDTH, transparent: false });

it('the SVG in a browser looks like the PNG: fewer than one in a thousand pixels differ by what an eye can see', async () => {
  const scene = createSampleScene(shaper);
  const page = await openAsImage(scene);
  const { size, seen, bands } = await comparePictures(
    page,
    [await page.screenshot(), await drawPng(scene)],
    BANDS,
  );
  expect(size).toEqual([WIDTH, WIDTH]);
  expect(seen).toBeLessThan(0.001);
  expect(Math.max(...bands)).toBeLessThan(0.002);
});

it('a bracket that is turned the wrong way would be noticed', async () => {
  const [right, wrong] = ['(Hezbollah)', '(Hezbollah('].map((text) =>
    createScene([createText(shaper, [24, 40], text, { size: 12, bold: true })], { width: 400, height: 400 }),
  );
  if (!right || !wrong) throw new Error('There are two scenes.');
  const page = await openAsImage(wrong);
  const { bands } = await comparePictures(page, [await page.screenshot(), await drawPng(right)], BANDS);
  expect(Math.max(...bands)).toBeGreaterThan(0.002);
});

it('a search in the page finds each line of the SVG once, in the order in which it is read', async () => {
  const scene = createSampleScene(shaper);
  const page = await openInPage(scene);
  const words = [
    'Hochstein',
    'حزب الله (لبنان) ٢٠٢٤!',
    'Hezbollah (حزب الله) and ישראל, 2024',
    'Ελλάς Москва',
  ];
  const found = await page.evaluate(
    (texts) =>
      texts.map((text) => {
        getSelection()?.removeAllRanges();
        let count = 0;
        // Beyond the last, the search begins again at the top only when it is told to. Browsers have it, TypeScript does not.
        const search: unknown = Reflect.get(window, 'find');
        while (count < 5 && typeof search === 'function' && search.call(window, text, true)) count++;
        return count;
      }),
    words,
  );
  expect(found).toEqual(words.map(() => 1));
});

it('what is selected in the SVG is copied as it is read', async () => {
  const page = await openInPage(createSampleScene(shaper));
  const copied = await page.evaluate(() => {
    const labels = document.querySelector('#labels');
    if (labels) getSelection()?.selectAllChildren(labels);
    return getSelection()?.toString().split('\n');
  });
  const scene = createSampleScene(shaper);
  const texts = scene.items.flatMap((item) => (item.kind === 'group' ? item.items : []));
  expect(copied).toEqual(texts.flatMap((item) => (item.kind === 'text' ? [item.line.text] : [])));
});
