import type { CollectionReturnValue, Core } from 'cytoscape';
import { buildLegend } from '@/lib/view/legend';
import type { View } from '@/lib/view/view';
import { drawSample, drawSize } from './draw-sample';
import { toEdgeId, toNodeId } from './elements';
import { layOutPicture, type PictureLayout, type SizeScale } from './picture-layout';
import { checkPictureSize, PictureTooLargeError } from './picture-size';
import type { CanvasTheme } from './theme';
import type { Size } from './viewport';

/** What a picture shows beside the graph. Texts are drawn as text, wrapped, in the direction of their script. */
export type PictureOptions = {
  /** `view`: what is in sight now. `whole`: everything that is shown, wherever the viewport is. */
  readonly area: 'view' | 'whole';
  /** Pixels per CSS pixel, 1 to 4. */
  readonly scale: number;
  readonly transparent: boolean;
  readonly title: string;
  /** A second line: as-of date, filters. Empty for none. */
  readonly subtitle: string;
  readonly legend: boolean;
  /** What actors are sized by, for the legend to show beside three circles; null or absent: nothing. */
  readonly sizes?: SizeScale | null;
  /** A last line in small type. Empty for none. */
  readonly credit: string;
};

/** Answers how many pixels a picture would have, to be told or checked before it is drawn. */
export function computePictureSize(cy: Core, view: View, options: PictureOptions): Size {
  const { width, height } = layOut(cy, view, options);
  return { width: width * options.scale, height: height * options.scale };
}

/**
 * Draws what a Cytoscape shows as a PNG, with title, legend and credit. Rejects with a PictureTooLargeError before it
 * tries what a browser cannot do, with a RangeError for a scale that is not from 1 to 4, and with an Error when the
 * browser draws nothing.
 */
export async function drawPicture(
  cy: Core,
  view: View,
  theme: CanvasTheme,
  options: PictureOptions,
): Promise<Blob> {
  const { scale, area } = options;
  if (!(scale >= 1 && scale <= 4)) throw new RangeError(`A picture's scale is from 1 to 4, not ${scale}.`);
  const layout = layOut(cy, view, options);
  const problem = checkPictureSize(layout.width * scale, layout.height * scale);
  if (problem) throw new PictureTooLargeError(problem);
  const graph = await cy.png({ output: 'blob-promise', full: area === 'whole', scale });
  const image = await createImageBitmap(graph);
  try {
    return await compose(layout, image, theme, options);
  } finally {
    image.close();
  }
}

function layOut(
  cy: Core,
  view: View,
  { area, title, subtitle, credit, legend, sizes }: PictureOptions,
): PictureLayout {
  const context = getContext(document.createElement('canvas'));
  const box = cy.elements().boundingBox();
  const graph =
    area === 'whole' ? { width: box.w, height: box.h } : { width: cy.width(), height: cy.height() };
  const shown = area === 'whole' ? view : toPartInSight(cy, view);
  const explained = legend
    ? { legend: buildLegend(shown), sizes: sizes ?? null }
    : { legend: null, sizes: null };
  const zoom = area === 'whole' ? 1 : cy.zoom();
  const parts = { graph, zoom, title, subtitle, credit, ...explained };
  return layOutPicture(parts, (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  });
}

/** A legend explains what is in the picture, and no more. */
function toPartInSight(cy: Core, view: View): View {
  const { x1, x2, y1, y2 } = cy.extent();
  const isInSight = (element: CollectionReturnValue) => {
    if (element.empty()) return false;
    const box = element.boundingBox();
    return box.x2 > x1 && box.x1 < x2 && box.y2 > y1 && box.y1 < y2;
  };
  return {
    ...view,
    actors: view.actors.filter(({ id }) => isInSight(cy.getElementById(toNodeId(id)))),
    legs: view.legs.filter(({ key }) => isInSight(cy.getElementById(toEdgeId(key)))),
  };
}

async function compose(
  layout: PictureLayout,
  image: ImageBitmap,
  theme: CanvasTheme,
  { scale, transparent }: PictureOptions,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(layout.width * scale);
  canvas.height = Math.round(layout.height * scale);
  const context = getContext(canvas);
  if (!transparent) {
    context.fillStyle = theme.ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.drawImage(image, Math.round(layout.graph.x * scale), Math.round(layout.graph.y * scale));
  context.scale(scale, scale);
  for (const sample of layout.samples) drawSample(context, sample, theme);
  for (const sample of layout.sizes) drawSize(context, sample, theme);
  context.textBaseline = 'middle';
  context.textAlign = 'start';
  for (const { text, x, y, font, direction, quiet } of layout.texts) {
    context.font = font;
    context.direction = direction;
    context.fillStyle = quiet ? theme.quietInk : theme.ink;
    context.fillText(text, x, y);
  }
  return toBlob(canvas);
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob && blob.size > 0) resolve(blob);
      else reject(new Error('The browser drew nothing. Choose a smaller scale.'));
    }, 'image/png');
  });
}

function getContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures: it has no 2D canvas.');
  return context;
}
