import { computeSizeFactor, SHAPE_SIZES } from '@/lib/view/actor-box';
import { isRightToLeft } from '@/lib/view/label-lines';
import type { Legend } from '@/lib/view/legend';
import type { ActorKind } from '@/lib/vocabulary/actor-kinds';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { StandingSign } from '@/lib/vocabulary/standings';
import { type MeasureText, wrapText } from './picture-text';
import { CANVAS_FONT } from './theme';
import type { Size } from './viewport';

const MARGIN = 28;
/** A picture is at least this wide, so that its title and legend can be read. */
const LEAST_WIDTH = 520;
const SAMPLE_WIDTH = 46;
const ITEM_GAP = 22;
const ITEM_HEIGHT = 22;
const SIZE_GAP = 10;
/** A picture of a few actors from near would else have a scale larger than its graph. */
const MOST_SAMPLE_ZOOM = 1.6;
const FONTS = {
  title: `600 22px ${CANVAS_FONT}`,
  subtitle: `400 14px ${CANVAS_FONT}`,
  heading: `600 12px ${CANVAS_FONT}`,
  item: `400 13px ${CANVAS_FONT}`,
  credit: `400 11px ${CANVAS_FONT}`,
};

/** A line of text; `x` is where it begins: its right edge when it runs from right to left. `y` is its middle. */
export type PictureText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly direction: 'ltr' | 'rtl';
  readonly quiet: boolean;
};

export type LegendSign =
  | { readonly group: 'kind'; readonly sign: ActorKind }
  | { readonly group: 'type'; readonly sign: RelationshipType }
  | { readonly group: 'standing'; readonly sign: StandingSign };

/** A scale of sizes in words: the measure, what an actor of the size 0 has of it, and what one of the size 1. */
export type SizeScale = { readonly label: string; readonly least: string; readonly most: string };

/** A circle of the scale, about its middle. */
export type SizeSample = { readonly x: number; readonly y: number; readonly radius: number };

/** `x` to `x + width` is the sample's, `y` its middle. */
export type LegendSample = LegendSign & { readonly x: number; readonly y: number; readonly width: number };

/** Where everything stands, in CSS pixels. */
export type PictureLayout = Size & {
  readonly graph: { readonly x: number; readonly y: number };
  readonly texts: readonly PictureText[];
  readonly samples: readonly LegendSample[];
  readonly sizes: readonly SizeSample[];
};

export type PictureParts = {
  readonly graph: Size;
  /** How large the graph is drawn: the scale of sizes is drawn alike. */
  readonly zoom: number;
  readonly title: string;
  readonly subtitle: string;
  readonly credit: string;
  readonly legend: Legend | null;
  readonly sizes: SizeScale | null;
};

/** Lays out a picture from top to bottom: title, subtitle, graph, legend, credit. Pure, given how wide texts are. */
export function layOutPicture(parts: PictureParts, measure: MeasureText): PictureLayout {
  const width = Math.max(LEAST_WIDTH, Math.ceil(parts.graph.width) + 2 * MARGIN);
  const texts: PictureText[] = [];
  const samples: LegendSample[] = [];
  let y = MARGIN;
  const write = (text: string, font: string, lineHeight: number, quiet: boolean) => {
    const direction = isRightToLeft(text) ? 'rtl' : 'ltr';
    const x = direction === 'rtl' ? width - MARGIN : MARGIN;
    for (const line of wrapText(text, width - 2 * MARGIN, (piece) => measure(piece, font))) {
      texts.push({ text: line, x, y: y + lineHeight / 2, font, direction, quiet });
      y += lineHeight;
    }
  };
  write(parts.title, FONTS.title, 28, false);
  write(parts.subtitle, FONTS.subtitle, 20, true);
  if (texts.length > 0) y += 14;
  const graph = { x: Math.round((width - parts.graph.width) / 2), y };
  y += Math.ceil(parts.graph.height) + 14;
  for (const { heading, signs } of parts.legend ? toGroups(parts.legend) : []) {
    if (signs.length === 0) continue;
    write(heading, FONTS.heading, 20, true);
    y = placeSigns(signs, { y, width, measure, texts, samples }) + 6;
  }
  const sizes: SizeSample[] = [];
  if (parts.sizes) {
    write(parts.sizes.label, FONTS.heading, 20, true);
    y = placeSizes(parts.sizes, { y, zoom: parts.zoom, measure, texts, sizes }) + 6;
  }
  if (parts.credit !== '') y += 6;
  write(parts.credit, FONTS.credit, 15, true);
  return { width, height: Math.ceil(y + MARGIN - 8), graph, texts, samples, sizes };
}

function toGroups({ kinds, types, standings }: Legend) {
  return [
    { heading: 'Actors', signs: kinds.map(({ sign }) => ({ group: 'kind' as const, sign })) },
    { heading: 'Ties', signs: types.map(({ sign }) => ({ group: 'type' as const, sign })) },
    { heading: 'Standing', signs: standings.map(({ sign }) => ({ group: 'standing' as const, sign })) },
  ];
}

type Sheet = {
  readonly y: number;
  readonly width: number;
  readonly measure: MeasureText;
  readonly texts: PictureText[];
  readonly samples: LegendSample[];
};

/** Signs stand in even columns, as many as fit. Answers where they end. */
function placeSigns(signs: readonly LegendSign[], { y, width, measure, texts, samples }: Sheet): number {
  const widest = Math.max(...signs.map(({ sign }) => measure(sign.label, FONTS.item)));
  const column = SAMPLE_WIDTH + 8 + widest + ITEM_GAP;
  const columns = Math.max(1, Math.floor((width - 2 * MARGIN + ITEM_GAP) / column));
  for (const [index, item] of signs.entries()) {
    const x = MARGIN + (index % columns) * column;
    const middle = y + Math.floor(index / columns) * ITEM_HEIGHT + ITEM_HEIGHT / 2;
    samples.push({ ...item, x, y: middle, width: SAMPLE_WIDTH });
    const direction = isRightToLeft(item.sign.label) ? 'rtl' : 'ltr';
    const start = x + SAMPLE_WIDTH + 8 + (direction === 'rtl' ? measure(item.sign.label, FONTS.item) : 0);
    texts.push({ text: item.sign.label, x: start, y: middle, font: FONTS.item, direction, quiet: false });
  }
  return y + Math.ceil(signs.length / columns) * ITEM_HEIGHT;
}

type SizeSheet = {
  readonly y: number;
  readonly zoom: number;
  readonly measure: MeasureText;
  readonly texts: PictureText[];
  readonly sizes: SizeSample[];
};

/** The least, the middle and the greatest size stand side by side, as large as in the graph. Answers where they end. */
function placeSizes(scale: SizeScale, { y, zoom, measure, texts, sizes }: SizeSheet): number {
  const plain = (SHAPE_SIZES.circle.width / 2) * Math.min(zoom, MOST_SAMPLE_ZOOM);
  const radii = [0, 0.5, 1].map((size) => plain * computeSizeFactor(size));
  const height = Math.max(ITEM_HEIGHT, 2 * Math.max(...radii) + 6);
  const middle = y + height / 2;
  let x = MARGIN;
  const write = (text: string) => {
    const width = measure(text, FONTS.item);
    const direction = isRightToLeft(text) ? 'rtl' : 'ltr';
    const start = direction === 'rtl' ? x + width : x;
    texts.push({ text, x: start, y: middle, font: FONTS.item, direction, quiet: false });
    x += width;
  };
  write(scale.least);
  for (const radius of radii) {
    x += SIZE_GAP + radius;
    sizes.push({ x, y: middle, radius });
    x += radius;
  }
  x += SIZE_GAP;
  write(scale.most);
  return y + height;
}
