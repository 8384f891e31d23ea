import type { EdgeSingular, NodeSingular } from 'cytoscape';

/**
 * Up to so many elements are drawn one by one. Cytoscape keeps a picture of each element, and pictures of layers of them, and
 * makes those after it has drawn, for which it draws again: few elements cost less to draw than their pictures do.
 */
const MAX_DIRECT = 150;

type Drawn = NodeSingular | EdgeSingular;

/** A part of the plane, as Cytoscape gives it. */
type Extent = {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

/** What draws elements, which Cytoscape’s declarations leave out. */
export type ElementRenderer = {
  drawLayeredElements?: (
    context: CanvasRenderingContext2D,
    elements: readonly Drawn[],
    pixelRatio: number,
    extent?: Extent,
  ) => void;
  readonly drawElement?: (context: CanvasRenderingContext2D, element: Drawn) => void;
};

/** Has the renderers of a prototype draw few elements one by one. */
export function drawFewDirectly(prototype: ElementRenderer): void {
  const { drawLayeredElements, drawElement } = prototype;
  if (!drawLayeredElements || !drawElement) return;
  prototype.drawLayeredElements = function (context, elements, pixelRatio, extent) {
    if (elements.length > MAX_DIRECT) {
      drawLayeredElements.call(this, context, elements, pixelRatio, extent);
      return;
    }
    for (const element of elements) if (isSeen(element, extent)) drawElement.call(this, context, element);
  };
}

/** Returns whether something of an element is to be drawn within a part of the plane. */
function isSeen(element: Drawn, extent: Extent | undefined): boolean {
  const { x1, y1, x2, y2, w, h } = element.boundingBox();
  if (w === 0 || h === 0 || !element.visible()) return false;
  return !extent || (x1 <= extent.x2 && x2 >= extent.x1 && y1 <= extent.y2 && y2 >= extent.y1);
}
