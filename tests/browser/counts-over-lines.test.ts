import type { Page } from 'playwright-core';
import { generateNetwork } from '@/tests/bench/generate-network';
import { startBrowser } from './browser';
import { createOpener } from './explorer-page';
import { type PaintedText, readPainted } from './painted-map';
import { shareFixtures } from './serve-networks';

const network = generateNetwork({ actors: 600, ties: 2000, id: 'counts-over-lines' });
shareFixtures({ 'counts-over-lines.json': JSON.stringify(network) });
const open = createOpener(startBrowser());

/** How large a part of each box is painted in a hue: texts are ink on paper, lines between sides have the hue of their type. */
async function measureHue(page: Page, boxes: readonly PaintedText['box'][]): Promise<readonly number[]> {
  return page.evaluate((wanted) => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>('#network-map canvas')];
    const picture = document.createElement('canvas');
    const context = picture.getContext('2d');
    const host = document.querySelector('#network-map');
    if (!context || !host) throw new Error('There is no map.');
    [picture.width, picture.height] = [host.clientWidth, host.clientHeight];
    for (const canvas of canvases) context.drawImage(canvas, 0, 0, picture.width, picture.height);
    return wanted.map(({ left, top, right, bottom }) => {
      const { data } = context.getImageData(left, top, right - left, bottom - top);
      let hued = 0;
      for (let at = 0; at < data.length; at += 4) {
        const colours = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
        if (data[at + 3] === 255 && Math.max(...colours) - Math.min(...colours) > 60) hued += 1;
      }
      return hued / (data.length / 4);
    });
  }, boxes);
}

describe('the count of a line between two sides', () => {
  it('has no line through it', async () => {
    const page = await open('/networks/counts-over-lines?lens=all&layout=force');
    const { words } = await readPainted(page);
    const counts = words.filter(({ text, opacity }) => /^\d+$/.test(text) && opacity === 1);
    expect(counts.length).toBeGreaterThan(10);
    const hues = await measureHue(
      page,
      counts.map(({ box }) => box),
    );
    const crossed = counts.filter((_, at) => (hues[at] ?? 0) > 0);
    expect(crossed.map(({ id, text }) => `${text} of ${id}`)).toEqual([]);
  });
});
