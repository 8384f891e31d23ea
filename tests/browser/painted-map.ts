import type { Page } from 'playwright-core';
import { type DrawnElement, findCytoscape } from './drawn-map';
import { eventually } from './eventually';

/** A rectangle in pixels of the map. */
export type PixelBox = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A text as the map paints it. */
export type PaintedText = {
  /** The actor or the relationship. */
  readonly id: string;
  readonly text: string;
  /** How large its letters are on the screen. */
  readonly pixels: number;
  readonly opacity: number;
  readonly box: PixelBox;
};

/** What stands on the map once it is at rest, in pixels of the map. */
export type PaintedMap = {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly shapes: readonly { readonly id: string; readonly box: PixelBox; readonly opacity: number }[];
  /** The names that can be read; an actor whose name is not painted is not among them. */
  readonly names: readonly PaintedText[];
  /** The marks and the words of ties, one for each leg. */
  readonly words: readonly PaintedText[];
};

/** Waits until nothing glides and the canvas has the size of its place, and reads what is painted. */
export async function readPainted(page: Page): Promise<PaintedMap> {
  let before = '';
  return eventually(async () => {
    const painted = await readPaintedNow(page);
    const text = JSON.stringify(painted);
    const isStill = text === before;
    before = text;
    if (!isStill) {
      // Names are placed anew once the zoom has rested: two looks must lie further apart than that.
      await page.waitForTimeout(180);
      throw new Error('The map has not come to rest.');
    }
    return painted;
  });
}

async function readPaintedNow(page: Page): Promise<PaintedMap> {
  const cytoscape = await findCytoscape(page);
  return cytoscape.evaluate((cy) => {
    const host = cy.container();
    const isFitted = cy.width() === host.clientWidth && cy.height() === host.clientHeight;
    const isGliding = cy.animated() || [...cy.nodes()].some((node) => node.animated());
    if (!isFitted || isGliding) throw new Error('The map has not come to rest.');
    const [zoom, pan] = [cy.zoom(), cy.pan()];
    const read = (element: DrawnElement, part: 'body' | 'label', shrink: number) => {
      const { x1, x2, y1, y2 } = element.boundingBox({
        includeNodes: part === 'body',
        includeEdges: false,
        includeLabels: part === 'label',
        includeOverlays: false,
        includeUnderlays: false,
        includeOutlines: false,
      });
      return {
        left: (x1 + shrink) * zoom + pan.x,
        right: (x2 - shrink) * zoom + pan.x,
        top: (y1 + shrink) * zoom + pan.y,
        bottom: (y2 - shrink) * zoom + pan.y,
      };
    };
    const toText = (element: DrawnElement) => {
      const size = Number.parseFloat(element.style('font-size'));
      // Cytoscape hides text that is too small at the size of its texture, the next power of two of the zoom.
      const drawn = size * 2 ** Math.ceil(Math.log2(zoom * devicePixelRatio));
      const text = element.style('label').replace(/[\u2066-\u2069]/g, '');
      const isPainted =
        text !== '' &&
        Number(element.style('text-opacity')) > 0 &&
        drawn >= Number.parseFloat(element.style('min-zoomed-font-size'));
      if (!isPainted) return [];
      const [id, opacity] = [
        element.data('actor') ?? element.data('relationship') ?? `claim:${element.data('claim') ?? ''}`,
        Number(element.style('opacity')),
      ];
      // The halo, and what Cytoscape leaves around everything, are not the text itself.
      const halo = Number.parseFloat(element.style('text-outline-width')) + 2;
      return [{ id, text, pixels: size * zoom, opacity, box: read(element, 'label', halo) }];
    };
    return {
      width: cy.width(),
      height: cy.height(),
      zoom,
      // The end of an answer at the mark of a tie has no shape of its own.
      shapes: [...cy.nodes()]
        .filter((node) => !node.data('at') && node.data('kind') !== 'tie')
        .map((node) => ({
          id: node.data('actor') ?? `claim:${node.data('claim') ?? node.data('of')}`,
          box: read(node, 'body', 2),
          opacity: Number(node.style('opacity')),
        })),
      names: [...cy.nodes()].flatMap(toText),
      words: [...cy.edges()].flatMap(toText),
    };
  });
}

/** Each pair of texts or shapes that lie over each other, and each text that is cut off; none is well. */
export function findCollisions({ names, words, shapes, width, height }: PaintedMap): readonly string[] {
  const isOver = (a: PixelBox, b: PixelBox) =>
    a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
  const texts = [...names, ...words];
  const found: string[] = [];
  for (const [at, one] of shapes.entries())
    for (const other of shapes.slice(at + 1))
      if (isOver(one.box, other.box)) found.push(`the shape of ${one.id} lies over that of ${other.id}`);
  for (const [at, one] of texts.entries()) {
    for (const other of texts.slice(at + 1))
      if (isOver(one.box, other.box)) found.push(`“${one.text}” lies over “${other.text}”`);
    // The statement of a claim stands on its card.
    for (const { id, box } of shapes)
      if (isOver(one.box, box) && !(id === one.id && id.startsWith('claim:')))
        found.push(`“${one.text}” lies over the shape of ${id}`);
    const { left, top, right, bottom } = one.box;
    if (left < 0 || top < 0 || right > width || bottom > height) found.push(`“${one.text}” is cut off`);
  }
  return found;
}

/** The actors whose shape is not wholly in sight. */
export function findCutOff({ shapes, width, height }: PaintedMap): readonly string[] {
  return shapes
    .filter(({ box }) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
    .map(({ id }) => id);
}
