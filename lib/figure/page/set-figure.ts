import { type FitLimits, fitPlane, toLeastUnit, toScale } from '../geometry/fit-plane';
import { type FittedGraph, fitGraph, frameGraph, growGraph, toCrowd, toFitActors } from '../map/fit-graph';
import { arrangeAround } from './arrange-around';
import { listArrangements } from './arrange-page';
import type { FigurePlan } from './figure-plan';
import { LONGEST_PAGE, type Page, type TextSizes, toFactor, toPage, toTextSizes } from './figure-size';
import type { Arrangement } from './page-arrangement';
import { toPageBlocks } from './page-blocks';

/** A figure with everything in its place. */
export type SetFigure = { readonly page: Arrangement; readonly fitted: FittedGraph };

type Size = { readonly width: number; readonly height: number };

/** Points per unit of the plane, of a graph that is as large as it needs: a pixel is three quarters of a point. */
const OWN_SCALE = 0.75;
/** How wide a figure of what is in sight is, on its longer side. */
const VIEW_SIDE = 640;
/** How high the graph of a column may be, in widths. */
const MAX_HEIGHT = 1.35;
/** A figure without a given width has room for its words. */
const MIN_WIDTH = 380;
/** A column is no higher than the text of a page, 250 mm: notes beyond it are left out. */
const COLUMN_HEIGHT = 708;
/** The graph's share of that. */
const GRAPH_ALONE = 0.75;
const GRAPH_WITH_NOTES = 0.5;
const MAX_SCALE = 1.15;
/** How many labels a legend is worth, as a share of the actors. */
const LEGEND_WORTH = 0.1;
/** The size of small print at the full size of text, in points. */
const FULL_META = 8.6;

/** Returns a figure set on its page. Throws a RangeError for a custom size that no page can have. */
export function setFigure(plan: FigurePlan): SetFigure {
  const page = toPage(plan.options);
  const { width, height } = page;
  if (width !== null && height !== null) return setOnPage(plan, { ...page, width, height });
  if (width !== null) return setInColumn(plan, { ...page, width });
  return plan.frame ? setInSight(plan, page) : setWhole(plan, page);
}

/** The page is given, and the graph is as large as the rest leaves room for. */
function setOnPage(plan: FigurePlan, page: Page & Size): SetFigure {
  const style = toStyle(plan);
  const content = { width: page.width - 2 * page.margin, height: page.height - 2 * page.margin };
  const limits = toLimits(plan, page.text, content);
  const actors = toFitActors(plan.graph, style);
  const toWorth = (room: Size) => fitPlane(actors, room, limits);
  const whole = toWorth(content);
  let { unit } = toScale(whole, limits);
  for (;;) {
    const set = setBest(plan, listArrangements(page, toPageBlocks(plan, page.text, unit), toWorth), limits);
    // The scale of sizes in the legend is drawn as large as the graph, which leaves more room to a smaller one.
    if (set.fitted.scale.unit >= unit * 0.98 || !hasSizes(plan)) return set;
    unit = set.fitted.scale.unit;
  }
}

/**
 * The first arrangement in which every label has room; else that in which the fewest lack it. Without its legend a figure can hardly be
 * read: a page does without where that gives room to more labels than a tenth of the actors has.
 */
function setBest(plan: FigurePlan, arrangements: readonly Arrangement[], limits: FitLimits): SetFigure {
  const legend = Math.ceil(plan.graph.actors.length * LEGEND_WORTH);
  let best: (SetFigure & { readonly cost: number }) | null = null;
  for (const page of arrangements) {
    const fitted = fitGraph(plan.graph, page.graph, limits, toStyle(plan), true);
    const crowd = toCrowd(fitted.laid);
    const cost = crowd + (page.hasLegend || !plan.options.legend ? 0 : legend);
    if (!best || cost < best.cost) best = { page, fitted, cost };
    if (crowd === 0) break;
  }
  if (!best) throw new RangeError('A page is arranged in one way at least.');
  return best;
}

/** The width is given, and the height follows. */
function setInColumn(plan: FigurePlan, page: Page & { readonly width: number }): SetFigure {
  const wide = page.width - 2 * page.margin;
  const share = plan.options.notes ? GRAPH_WITH_NOTES : GRAPH_ALONE;
  const room = { width: wide, height: Math.min(wide * MAX_HEIGHT, COLUMN_HEIGHT * share) };
  const fitted = fitGraph(plan.graph, room, toLimits(plan, page.text, room), toStyle(plan), false);
  const blocks = toPageBlocks(plan, page.text, fitted.scale.unit);
  return { page: arrangeAround(page, blocks, fitted.laid.box, wide, COLUMN_HEIGHT), fitted };
}

/** The part of the plane is given. */
function setInSight(plan: FigurePlan, page: Page): SetFigure {
  const frame = plan.frame ?? { x: 0, y: 0, width: 1, height: 1 };
  const width = Math.min(VIEW_SIDE, (VIEW_SIDE * frame.width) / frame.height);
  const size = { width, height: (width * frame.height) / frame.width };
  const fitted = frameGraph(plan.graph, frame, width, toLimits(plan, page.text, size), toStyle(plan));
  const blocks = toPageBlocks(plan, page.text, fitted.scale.unit);
  return { page: arrangeAround(page, blocks, size, Math.max(width, MIN_WIDTH)), fitted };
}

/** Nothing is given: the graph is as large as its labels need. */
function setWhole(plan: FigurePlan, page: Page): SetFigure {
  const style = toStyle(plan);
  const side = LONGEST_PAGE * 0.9;
  const limits = toLimits(plan, page.text, { width: side, height: side });
  const most = fitPlane(toFitActors(plan.graph, style), { width: side, height: side }, limits);
  const fitted = growGraph(plan.graph, Math.min(OWN_SCALE, most), limits, style);
  const { width, height } = fitted.laid.box;
  const text = toTextSizes(Math.max(0.8, toFactor(Math.sqrt(width * height))));
  const blocks = toPageBlocks(plan, text, fitted.scale.unit);
  const around = arrangeAround({ ...page, text }, blocks, { width, height }, Math.max(width, MIN_WIDTH));
  return { page: around, fitted };
}

function toStyle({ options, theme, typesetter, subject }: FigurePlan) {
  return { notation: options.notation, theme, typesetter, flags: subject.flags };
}

function toLimits({ graph }: FigurePlan, { labelLeast, labelMost, meta }: TextSizes, room: Size): FitLimits {
  const factor = Math.max(1, meta / FULL_META);
  const unitLeast = toLeastUnit(graph.actors.length, room);
  return { labelLeast, labelMost, most: MAX_SCALE * factor, unitLeast, unitMost: factor };
}

function hasSizes({ options, subject }: FigurePlan): boolean {
  return options.legend && (options.notation === 'conflict' || subject.sizes !== null);
}
