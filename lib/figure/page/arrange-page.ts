import type { Page } from './figure-size';
import { type Arrangement, arrange, type PageBlocks, type Size, type Way } from './page-arrangement';

/** Notes under a graph take no more of the height between heading and foot than this: what leaves the more to see is taken. */
const NOTES_SHARES = [0.5, 0.34];
const FEW_NOTES_SHARE = 0.22;
/** A graph with less of the page than this is lost among its blocks: then some of that has to go. */
const MIN_GRAPH = 0.18;
const BARE: Way = { legend: 'none', notes: 'none', share: 0 };

/**
 * Returns arrangements of a page of a given size, the one to be preferred first, each so that the graph comes out as large
 * as can be: legend and notes beside it or under it. Later ones leave more room to the graph: they give up notes first,
 * then the legend. `toWorth` says how large a graph would be in a room.
 */
export function listArrangements(
  page: Page & Size,
  blocks: PageBlocks,
  toWorth: (room: Size) => number,
): readonly Arrangement[] {
  return listWays(blocks).flatMap((ways, level, levels) => {
    const isLast = level === levels.length - 1;
    let best: { readonly arrangement: Arrangement; readonly worth: number } | null = null;
    for (const way of ways) {
      const arrangement = arrange(page, blocks, way);
      const { width, height } = arrangement.graph;
      const isLost = !arrangement.fits || width * height < MIN_GRAPH * page.width * page.height;
      if (isLost && !isLast) continue;
      // A reader who asks for sources wants all of them before a larger graph.
      const worth = toWorth(arrangement.graph) / (1 + arrangement.notesLeftOut);
      if (!best || worth > best.worth * 1.02) best = { arrangement, worth };
    }
    return best ? [best.arrangement] : [];
  });
}

/** Ways to arrange it, in the order in which they are given up. */
function listWays({ legend, notes }: PageBlocks): readonly (readonly Way[])[] {
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
