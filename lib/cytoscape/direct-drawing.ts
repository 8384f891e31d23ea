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
  readonly drawElement?: (
    context: CanvasRenderingContext2D,
    element: Drawn,
    shift?: null,
    hasText?: boolean,
  ) => void;
  /** Draws a picture that is kept of a part of an element: of its shape, or of its text. */
  drawCachedElementPortion?: (
    context: CanvasRenderingContext2D,
    element: Drawn,
    pictures: unknown,
    ...others: readonly unknown[]
  ) => void;
  readonly drawElementText?: (context: CanvasRenderingContext2D, element: Drawn) => void;
  /** `lblTxrCache`: the pictures of texts. */
  readonly data?: { readonly lblTxrCache?: unknown };
};

/**
 * Has the renderers of a prototype draw few elements one by one, and the texts of lines over all lines: Cytoscape draws the text
 * of a line with that line, and the next line through it.
 */
export function drawFewDirectly(prototype: ElementRenderer): void {
  const { drawLayeredElements, drawElement, drawElementText, drawCachedElementPortion } = prototype;
  if (!drawLayeredElements || !drawElement || !drawElementText || !drawCachedElementPortion) return;
  prototype.drawLayeredElements = function (context, elements, pixelRatio, extent) {
    if (elements.length > MAX_DIRECT) drawLayeredElements.call(this, context, elements, pixelRatio, extent);
    else
      for (const element of elements)
        if (isSeen(element, extent)) drawElement.call(this, context, element, null, element.isNode());
    for (const element of elements)
      if (element.isEdge() && isSeen(element, extent)) drawElementText.call(this, context, element);
  };
  prototype.drawCachedElementPortion = function (context, element, pictures, ...others) {
    if (element.isEdge() && pictures === this.data?.lblTxrCache) return;
    drawCachedElementPortion.call(this, context, element, pictures, ...others);
  };
}

/** Returns whether something of an element is to be drawn within a part of the plane. */
function isSeen(element: Drawn, extent: Extent | undefined): boolean {
  const { x1, y1, x2, y2, w, h } = element.boundingBox();
  if (w === 0 || h === 0 || !element.visible()) return false;
  return !extent || (x1 <= extent.x2 && x2 >= extent.x1 && y1 <= extent.y2 && y2 >= extent.y1);
}
