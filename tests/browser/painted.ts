import type { Page } from 'playwright-core';
import { findOnMap } from './drawn-map';

/** How many pixels of the map's canvases are painted at all. */
export async function countPaintedPixels(page: Page): Promise<number> {
  return page.evaluate(() => {
    let painted = 0;
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('#network-map canvas')) {
      const { width, height } = canvas;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      for (let i = 3; i < pixels.length; i += 4) if (pixels[i] !== 0) painted++;
    }
    return painted;
  });
}

/** Whether the canvas has paint in the half of a hundred pixels' square around an actor or tie. */
export async function isPaintedAt(page: Page, id: string): Promise<boolean> {
  const { x, y } = await findOnMap(page, id);
  return page.evaluate(
    ([left, top]) => {
      const isPainted = (canvas: HTMLCanvasElement) => {
        const box = canvas.getBoundingClientRect();
        const scale = canvas.width / box.width;
        const at = [(left - 5 - box.left) * scale, (top - 5 - box.top) * scale] as const;
        const pixels = canvas.getContext('2d')?.getImageData(...at, 10 * scale, 10 * scale).data ?? [];
        let painted = 0;
        for (let i = 3; i < pixels.length; i += 4) if (pixels[i] !== 0) painted++;
        return painted > pixels.length / 8;
      };
      return [...document.querySelectorAll<HTMLCanvasElement>('#network-map canvas')].some(isPainted);
    },
    [x, y] as const,
  );
}
