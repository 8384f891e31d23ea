import { type Block, NO_BLOCK } from './block';
import type { Page } from './figure-size';
import type { NotesBlock } from './notes-block';

/** The pieces around a graph; legend and notes can be set in several shapes. */
export type Furniture = {
  readonly heading: (width: number) => Block;
  readonly foot: (width: number) => Block;
  /** Null: none. */
  readonly legend: {
    readonly band: (width: number) => Block;
    /** In smaller type where it would else be higher than that. */
    readonly column: (most: number, height: number) => Block;
  } | null;
  readonly notes: ((width: number, height: number) => NotesBlock) | null;
};

type Size = { readonly width: number; readonly height: number };

/** Where everything stands on a page. */
export type Arrangement = Size & {
  readonly graph: Size & { readonly x: number; readonly y: number };
  readonly pieces: readonly {
    readonly block: Block;
    readonly x: number;
    readonly y: number;
    readonly role: PieceRole;
  }[];
  readonly notesLeftOut: number;
  readonly hasLegend: boolean;
  /** Whether what stands beside the graph is no higher than the graph's room. */
  readonly fits: boolean;
};

export type PieceRole = 'heading' | 'legend' | 'notes' | 'frame';

type Way = {
  readonly legend: 'band' | 'column' | 'none';
  /** `below`: as wide as the page. `under`: as wide as the graph, beside the legend. `beside`: in the legend's column. */
  readonly notes: 'below' | 'under' | 'beside' | 'none';
  /** Of the height between heading and foot, what notes may take. */
  readonly share: number;
};

/** Blank space between pieces, in sizes of the legend's text. */
const GAP = 1.5;
const SIDE_GAP = 2.4;
/** A column beside the graph takes no more of the width than this. */
const MOST_SIDE = 0.34;
const NOTES_SIDE = 0.3;
/** Notes under a graph take no more of the height between heading and foot than this: what leaves the more to see is taken. */
const NOTES_SHARES = [0.5, 0.34];
const FEW_NOTES_SHARE = 0.22;
/** A graph with less of the page than this is lost among its furniture: then some of that has to go. */
const LEAST_GRAPH = 0.18;
const BARE: Way = { legend: 'none', notes: 'none', share: 0 };

/**
 * Answers arrangements of a page of a given size, the one to be preferred first, each so that the graph comes out as large
 * as can be: legend and notes beside it or under it. Later ones leave more room to the graph: they give up notes first,
 * then the legend. `toWorth` says how large a graph would be in a room.
 */
export function listArrangements(
  page: Page & Size,
  furniture: Furniture,
  toWorth: (room: Size) => number,
): readonly Arrangement[] {
  return listWays(furniture).flatMap((ways, level, levels) => {
    const isLast = level === levels.length - 1;
    let best: { readonly arrangement: Arrangement; readonly worth: number } | null = null;
    for (const way of ways) {
      const arrangement = arrange(page, furniture, way);
      const { width, height } = arrangement.graph;
      const isLost = !arrangement.fits || width * height < LEAST_GRAPH * page.width * page.height;
      if (isLost && !isLast) continue;
      // Whoever asks for sources wants all of them before a larger graph.
      const worth = toWorth(arrangement.graph) / (1 + arrangement.notesLeftOut);
      if (!best || worth > best.worth * 1.02) best = { arrangement, worth };
    }
    return best ? [best.arrangement] : [];
  });
}

/** Ways to arrange it, in the order in which they are given up. */
function listWays({ legend, notes }: Furniture): readonly (readonly Way[])[] {
  const legends = legend ? (['band', 'column'] as const) : (['none'] as const);
  const withNotes = (shares: readonly number[]) =>
    legends.flatMap((way) => {
      const places = way === 'band' ? (['below'] as const) : (['below', 'under', 'beside'] as const);
      return places.flatMap((place) => shares.map((share): Way => ({ legend: way, notes: place, share })));
    });
  const withoutNotes = legends.map((way): Way => ({ legend: way, notes: 'none', share: 0 }));
  const levels = notes
    ? [withNotes(NOTES_SHARES), withNotes([FEW_NOTES_SHARE]), withoutNotes]
    : [withoutNotes];
  return [...levels, [BARE]];
}

function arrange(page: Page & Size, furniture: Furniture, way: Way): Arrangement {
  const { margin, text } = page;
  const [left, wide] = [margin, page.width - 2 * margin];
  const gap = GAP * text.legend;
  const heading = furniture.heading(wide);
  const foot = furniture.foot(wide);
  const top = margin + heading.height + (heading.height > 0 ? gap : 0);
  const bottom = page.height - margin - foot.height - (foot.height > 0 ? gap * 0.7 : 0);
  const between = Math.max(0, bottom - top);
  const band = way.legend === 'band' && furniture.legend ? furniture.legend.band(wide) : NO_BLOCK;
  const below =
    way.notes === 'below' && furniture.notes ? furniture.notes(wide, between * way.share) : NO_NOTES;
  const free = between - toRoom(below.block, gap);
  const side = toSide(furniture, way, { width: wide, height: free }, gap);
  const sideLeft = left + wide - side.width;
  const graphWidth = Math.max(0, wide - (side.width > 0 ? side.width + SIDE_GAP * text.legend : 0));
  const under =
    way.notes === 'under' && furniture.notes ? furniture.notes(graphWidth, between * way.share) : below;
  // Where none are set, all are left out.
  const none = way.notes === 'none' && furniture.notes ? furniture.notes(wide, 0) : NO_NOTES;
  const notesTop = bottom - under.block.height;
  const bandTop = bottom - toRoom(under.block, gap) - band.height;
  const end = bottom - toRoom(under.block, gap) - toRoom(band, gap);
  const sideNotesTop = top + toRoom(side.legend, gap);
  return {
    width: page.width,
    height: page.height,
    graph: { x: left, y: top, width: graphWidth, height: Math.max(0, end - top) },
    pieces: [
      { block: heading, x: left, y: margin, role: 'heading' as const },
      { block: band, x: left, y: bandTop, role: 'legend' as const },
      { block: side.legend, x: sideLeft, y: top, role: 'legend' as const },
      { block: under.block, x: left, y: notesTop, role: 'notes' as const },
      { block: side.notes.block, x: sideLeft, y: sideNotesTop, role: 'notes' as const },
      { block: foot, x: left, y: page.height - margin - foot.height, role: 'frame' as const },
    ].filter(({ block }) => block.height > 0),
    notesLeftOut: none.leftOut + under.leftOut + side.notes.leftOut,
    hasLegend: way.legend !== 'none',
    fits: side.legend.height <= free + 0.01,
  };
}

/** What a block takes of a height, with the blank space before it. */
function toRoom({ height }: Block, gap: number): number {
  return height > 0 ? height + gap : 0;
}

const NO_NOTES: NotesBlock = { block: NO_BLOCK, leftOut: 0 };

type Side = { readonly width: number; readonly legend: Block; readonly notes: NotesBlock };

function toSide(furniture: Furniture, way: Way, room: Size, gap: number): Side {
  const legend =
    way.legend === 'column' && furniture.legend
      ? furniture.legend.column(room.width * MOST_SIDE, room.height)
      : NO_BLOCK;
  if (way.notes !== 'beside' || !furniture.notes) return { width: legend.width, legend, notes: NO_NOTES };
  const width = Math.max(legend.width, room.width * NOTES_SIDE);
  return { width, legend, notes: furniture.notes(width, Math.max(0, room.height - toRoom(legend, gap))) };
}

/**
 * Answers a page that is as wide as that and as high as it has to be, around a graph of a known size. Notes that would make
 * it higher than `mostHeight` are left out.
 */
export function arrangeAround(
  page: Page,
  furniture: Furniture,
  graph: Size,
  width: number,
  mostHeight = Number.POSITIVE_INFINITY,
): Arrangement {
  const isTall = graph.height > graph.width * 1.15 && page.width === null;
  const way: Way = {
    legend: furniture.legend ? (isTall ? 'column' : 'band') : 'none',
    notes: furniture.notes ? 'below' : 'none',
    share: 1,
  };
  const { margin, text } = page;
  const gap = GAP * text.legend;
  const column =
    way.legend === 'column' && furniture.legend
      ? furniture.legend.column(graph.width, Number.POSITIVE_INFINITY)
      : NO_BLOCK;
  const wide = Math.max(width, graph.width + (column.width > 0 ? column.width + SIDE_GAP * text.legend : 0));
  const heading = furniture.heading(wide);
  const foot = furniture.foot(wide);
  const band = way.legend === 'band' && furniture.legend ? furniture.legend.band(wide) : NO_BLOCK;
  const middle = Math.max(graph.height, column.height);
  const taken = [heading.height, middle, band.height, foot.height].reduce((sum, part) => sum + part + gap, 0);
  const notes = furniture.notes ? furniture.notes(wide, mostHeight - 2 * margin - taken) : NO_NOTES;
  const parts = [heading.height, middle, band.height, notes.block.height, foot.height].filter(
    (part) => part > 0,
  );
  const height = 2 * margin + parts.reduce((sum, part) => sum + part, 0) + gap * (parts.length - 1);
  const sheet = { ...page, width: wide + 2 * margin, height };
  const tall: Furniture = {
    ...furniture,
    heading: () => heading,
    foot: () => foot,
    notes: furniture.notes && (() => notes),
    legend: furniture.legend && { band: () => band, column: () => column },
  };
  return arrange(sheet, tall, way);
}
