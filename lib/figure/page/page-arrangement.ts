import { type Block, NO_BLOCK } from './block';
import type { Page } from './figure-size';
import type { NotesBlock } from './notes-block';

/** The pieces around a graph; legend and notes can be set in several shapes. */
export type PageBlocks = {
  readonly heading: (width: number) => Block;
  /** `named`: how many actors have their names; null where that is not known yet, and room is kept to say it. */
  readonly foot: (width: number, named: number | null) => Block;
  /** What stands right over the graph, as wide as its room; null for nothing. */
  readonly overGraph: ((width: number) => Block) | null;
  /** Null: none. */
  readonly legend: {
    readonly band: (width: number) => Block;
    /** In smaller type where it would else be higher than that. */
    readonly column: (most: number, height: number) => Block;
  } | null;
  readonly notes: ((width: number, height: number) => NotesBlock) | null;
};

export type Size = { readonly width: number; readonly height: number };

/** Where everything stands on a page. */
export type Arrangement = Size & {
  readonly graph: Size & { readonly x: number; readonly y: number };
  readonly pieces: readonly {
    readonly block: Block;
    readonly x: number;
    readonly y: number;
    readonly role: PieceRole;
  }[];
  /** Returns the foot as it is once it is known how many actors have their names. */
  readonly writeFoot: (named: number) => Block;
  readonly notesLeftOut: number;
  readonly hasLegend: boolean;
  /** Whether what stands beside the graph is no higher than the graph's room. */
  readonly fits: boolean;
};

export type PieceRole = 'heading' | 'legend' | 'notes' | 'foot';

/** Where legend and notes stand. */
export type Way = {
  readonly legend: 'band' | 'column' | 'none';
  /** `below`: as wide as the page. `under`: as wide as the graph, beside the legend. `beside`: in the legend's column. */
  readonly notes: 'below' | 'under' | 'beside' | 'none';
  /** Of the height between heading and foot, what notes may take. */
  readonly share: number;
};

/** Blank space between pieces, in sizes of the legend's text. */
export const GAP = 1.5;
export const HEADING_GAP = 2;
export const SIDE_GAP = 2.4;
/** A column beside the graph takes no more of the width than this. */
const MAX_SIDE = 0.34;
const NOTES_SIDE = 0.3;

/** Returns where everything stands on a page, legend and notes in that way; the graph has what is left. */
export function arrange(page: Page & Size, blocks: PageBlocks, way: Way): Arrangement {
  const { margin, text } = page;
  const [left, wide] = [margin, page.width - 2 * margin];
  const gap = GAP * text.legend;
  const heading = blocks.heading(wide);
  const foot = blocks.foot(wide, null);
  const top = margin + heading.height + (heading.height > 0 ? HEADING_GAP * text.legend : 0);
  const bottom = page.height - margin - foot.height - (foot.height > 0 ? gap * 0.7 : 0);
  const between = Math.max(0, bottom - top);
  const band = way.legend === 'band' && blocks.legend ? blocks.legend.band(wide) : NO_BLOCK;
  const below = way.notes === 'below' && blocks.notes ? blocks.notes(wide, between * way.share) : NO_NOTES;
  const free = between - toRoom(below.block, gap);
  const side = toSide(blocks, way, { width: wide, height: free }, gap);
  const sideLeft = left + wide - side.width;
  const graphWidth = Math.max(0, wide - (side.width > 0 ? side.width + SIDE_GAP * text.legend : 0));
  const over = blocks.overGraph ? blocks.overGraph(graphWidth) : NO_BLOCK;
  const overHeight = toRoom(over, gap * 0.5);
  const under = way.notes === 'under' && blocks.notes ? blocks.notes(graphWidth, between * way.share) : below;
  // Where none are set, all are left out.
  const none = way.notes === 'none' && blocks.notes ? blocks.notes(wide, 0) : NO_NOTES;
  const notesTop = bottom - under.block.height;
  const bandTop = bottom - toRoom(under.block, gap) - band.height;
  const end = bottom - toRoom(under.block, gap) - toRoom(band, gap);
  const sideNotesTop = top + toRoom(side.legend, gap);
  return {
    width: page.width,
    height: page.height,
    graph: {
      x: left,
      y: top + overHeight,
      width: graphWidth,
      height: Math.max(0, end - top - overHeight),
    },
    pieces: [
      { block: heading, x: left, y: margin, role: 'heading' as const },
      { block: over, x: left, y: top, role: 'heading' as const },
      { block: band, x: left, y: bandTop, role: 'legend' as const },
      { block: side.legend, x: sideLeft, y: top, role: 'legend' as const },
      { block: under.block, x: left, y: notesTop, role: 'notes' as const },
      { block: side.notes.block, x: sideLeft, y: sideNotesTop, role: 'notes' as const },
      { block: foot, x: left, y: page.height - margin - foot.height, role: 'foot' as const },
    ].filter(({ block }) => block.height > 0),
    writeFoot: (named) => blocks.foot(wide, named),
    notesLeftOut: none.leftOut + under.leftOut + side.notes.leftOut,
    hasLegend: way.legend !== 'none',
    fits: side.legend.height <= free + 0.01,
  };
}

/** What a block takes of a height, with the blank space before it. */
function toRoom({ height }: Block, gap: number): number {
  return height > 0 ? height + gap : 0;
}

export const NO_NOTES: NotesBlock = { block: NO_BLOCK, leftOut: 0 };

type Side = { readonly width: number; readonly legend: Block; readonly notes: NotesBlock };

function toSide(blocks: PageBlocks, way: Way, room: Size, gap: number): Side {
  const legend =
    way.legend === 'column' && blocks.legend
      ? blocks.legend.column(room.width * MAX_SIDE, room.height)
      : NO_BLOCK;
  if (way.notes !== 'beside' || !blocks.notes) return { width: legend.width, legend, notes: NO_NOTES };
  const width = Math.max(legend.width, room.width * NOTES_SIDE);
  return { width, legend, notes: blocks.notes(width, Math.max(0, room.height - toRoom(legend, gap))) };
}
