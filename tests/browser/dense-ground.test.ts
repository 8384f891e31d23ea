import type { Page } from 'playwright-core';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';
import { mixColours } from '@/lib/view/line-drawing';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { startBrowser } from './browser';
import { readOverview, waitForRenderer } from './drawn-overview';
import { createOpener } from './explorer-page';
import { shareFixtures } from './serve-networks';

/** So many actors, each with a tie to some that come after it: enough that lines are counted in pixels. */
const ACTORS = 500;
const STEPS = [1, 41, 113, 187];
const ids = Array.from({ length: ACTORS }, (_, at) => `p${at}`);
const TIES = ids.flatMap((source, at) =>
  STEPS.map((step) => ({ source, target: ids[(at + step) % ACTORS] ?? '' })),
);
const NETWORK = {
  format: 'backchannel/1',
  id: 'many-alike',
  title: 'Many ties that are alike',
  actors: ids.map((id) => ({ id, kind: 'person', name: id })),
  relationships: TIES.map((ends, at) => ({ id: `t${at}`, type: 'talks-to', ...ends })),
};

shareFixtures({ [`${NETWORK.id}.json`]: JSON.stringify(NETWORK) });
const open = createOpener(startBrowser());

/** How nobody's ties of this type are drawn: what nobody stands behind is the faintest. */
const HUE = RELATIONSHIP_TYPES.find(({ id }) => id === 'talks-to')?.colour.light ?? '';
const UNSOURCED = { colour: mixColours(HUE, LIGHT_THEME.background, 0.55), opacity: 0.6 };

type Line = readonly [fromX: number, fromY: number, toX: number, toY: number];

/**
 * Compares the ground of the overview with the same lines as the browser draws them, in squares of four pixels that no actor is near:
 * returns the mean difference of a channel of 255, the mean strength of what the browser draws, and the share of squares that differ by
 * more than 24.
 */
async function compareWithBrowser(page: Page) {
  const { actors, size } = await readOverview(page);
  const at = new Map(actors.map((actor) => [actor.id, actor.at]));
  const lines = TIES.map(({ source, target }): Line => {
    const [from, to] = [at.get(source), at.get(target)];
    return [from?.x ?? 0, from?.y ?? 0, to?.x ?? 0, to?.y ?? 0];
  });
  return page.evaluate(
    ({ lines, places, size, background, colour, opacity }) => {
      const ground = document.querySelector<HTMLCanvasElement>('[data-overview] canvas');
      if (!ground) throw new Error('There is no ground.');
      const { width, height } = ground;
      const read = (draw: (context: OffscreenCanvasRenderingContext2D) => void) => {
        const context = new OffscreenCanvas(width, height).getContext('2d');
        if (!context) throw new Error('There is no 2D canvas.');
        context.fillStyle = background;
        context.fillRect(0, 0, width, height);
        draw(context);
        return context.getImageData(0, 0, width, height).data;
      };
      // The picture is the part with lines of what is painted, which reaches a fifth beyond what is in sight on each side.
      const { e, f } = new DOMMatrix(getComputedStyle(ground).transform);
      const [left, top] = [-e, -f];
      const [whole, high] = [size.width, size.height].map((each) => each + 2 * Math.round(each / 5));
      const long = lines.map(([x, y, toX, toY]) => Math.min(Math.hypot(toX - x, toY - y), whole ?? 0));
      const covered = long.reduce((sum, length) => sum + length, 0) / ((whole ?? 0) * (high ?? 0));
      const ours = read((context) => context.drawImage(ground, 0, 0));
      const theirs = read((context) => {
        context.strokeStyle = colour;
        context.globalAlpha = opacity / (1 + 3 * covered);
        context.translate(left, top);
        for (const [x, y, toX, toY] of lines) {
          context.beginPath();
          context.moveTo(x, y);
          context.lineTo(toX, toY);
          context.stroke();
        }
      });
      const blank = read(() => {});
      const isNear = new Set<string>();
      const SQUARE = 4;
      for (const { x, y } of places)
        for (let across = -2; across <= 2; across++)
          for (let down = -2; down <= 2; down++)
            isNear.add(
              `${Math.floor((x + left) / SQUARE) + across} ${Math.floor((y + top) / SQUARE) + down}`,
            );
      let [squares, difference, strength, far] = [0, 0, 0, 0];
      for (let row = 0; row + SQUARE <= height; row += SQUARE)
        for (let column = 0; column + SQUARE <= width; column += SQUARE) {
          if (isNear.has(`${column / SQUARE} ${row / SQUARE}`)) continue;
          const mean = (data: Uint8ClampedArray, channel: number) => {
            let sum = 0;
            for (let y = row; y < row + SQUARE; y++)
              for (let x = column; x < column + SQUARE; x++) sum += data[4 * (y * width + x) + channel] ?? 0;
            return sum / SQUARE ** 2;
          };
          const drawn = Math.max(...[0, 1, 2].map((c) => Math.abs(mean(theirs, c) - mean(blank, c))));
          if (drawn < 1) continue;
          const own = Math.max(...[0, 1, 2].map((c) => Math.abs(mean(theirs, c) - mean(ours, c))));
          squares += 1;
          difference += own;
          strength += drawn;
          if (own > 24) far += 1;
        }
      return { squares, difference: difference / squares, strength: strength / squares, far: far / squares };
    },
    {
      ...{ lines, places: actors.map((actor) => actor.at), size },
      ...{ background: LIGHT_THEME.background, ...UNSOURCED },
    },
  );
}

describe('the overview of many ties', () => {
  it('has the lines that the browser would draw, as strong, where it would draw them', async () => {
    const page = await open(`/networks/${NETWORK.id}?lens=all&group=none`);
    await waitForRenderer(page, 'overview');
    const { squares, difference, strength, far } = await compareWithBrowser(page);
    expect(squares).toBeGreaterThan(1000);
    expect(difference).toBeLessThan(strength / 4);
    expect(far).toBeLessThan(0.01);
  });
});
