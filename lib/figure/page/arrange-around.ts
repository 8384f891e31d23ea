import { NO_BLOCK } from './block';
import type { Page } from './figure-size';
import {
  type Arrangement,
  arrange,
  GAP,
  HEADING_GAP,
  NO_NOTES,
  type PageBlocks,
  SIDE_GAP,
  type Size,
  type Way,
} from './page-arrangement';

/**
 * Returns a page that is as wide as that and as high as it has to be, around a graph of a known size. Notes that would make
 * it higher than `mostHeight` are left out.
 */
export function arrangeAround(
  page: Page,
  blocks: PageBlocks,
  graph: Size,
  width: number,
  mostHeight = Number.POSITIVE_INFINITY,
): Arrangement {
  const isTall = graph.height > graph.width * 1.15 && page.width === null;
  const way: Way = {
    legend: blocks.legend ? (isTall ? 'column' : 'band') : 'none',
    notes: blocks.notes ? 'below' : 'none',
    share: 1,
  };
  const { margin, text } = page;
  const gap = GAP * text.legend;
  const column =
    way.legend === 'column' && blocks.legend
      ? blocks.legend.column(graph.width, Number.POSITIVE_INFINITY)
      : NO_BLOCK;
  const wide = Math.max(width, graph.width + (column.width > 0 ? column.width + SIDE_GAP * text.legend : 0));
  const heading = blocks.heading(wide);
  const foot = blocks.foot(wide, null);
  const band = way.legend === 'band' && blocks.legend ? blocks.legend.band(wide) : NO_BLOCK;
  const over = blocks.overGraph ? blocks.overGraph(wide) : NO_BLOCK;
  const overHeight = over.height > 0 ? over.height + gap * 0.5 : 0;
  const middle = Math.max(graph.height + overHeight, column.height);
  const more = heading.height > 0 ? (HEADING_GAP - GAP) * text.legend : 0;
  const taken = [heading.height, middle, band.height, foot.height].reduce(
    (sum, part) => sum + part + gap,
    more,
  );
  const notes = blocks.notes ? blocks.notes(wide, mostHeight - 2 * margin - taken) : NO_NOTES;
  const parts = [heading.height, middle, band.height, notes.block.height, foot.height].filter(
    (part) => part > 0,
  );
  const height = 2 * margin + parts.reduce((sum, part) => sum + part, more) + gap * (parts.length - 1);
  const sheet = { ...page, width: wide + 2 * margin, height };
  const tall: PageBlocks = {
    ...blocks,
    heading: () => heading,
    notes: blocks.notes && (() => notes),
    legend: blocks.legend && { band: () => band, column: () => column },
  };
  return arrange(sheet, tall, way);
}
