import type { GridId } from '@/lib/formats/paste/grid-columns';

/** The grids beside the table of ties. */
export type ThingGridId = Exclude<GridId, 'relationships'>;

/** The widths of the columns of each grid, in pixels; the first takes what is left. */
export const COLUMN_WIDTHS: Readonly<Record<ThingGridId, Readonly<Record<string, number>>>> = {
  actors: { name: 220, kind: 90, role: 190, aliases: 170, country: 80, from: 100, to: 100, notes: 200 },
  claims: {
    ...{ statement: 320, deniedBy: 160, document: 220, attribution: 160 },
    ...{ locator: 110, excerpt: 220, date: 100, credibility: 90, notes: 180 },
  },
  documents: { title: 320, publisher: 150, published: 110, authors: 180, url: 220, reliability: 90 },
};

/** What the row for what is new says in its first cell. */
export const NEW_ROW_WORDS: Readonly<Record<ThingGridId, string>> = {
  actors: 'New actor',
  claims: 'New claim',
  documents: 'New document',
};

export const GRID_CAPTIONS: Readonly<Record<ThingGridId, string>> = {
  actors: 'Actors of the network',
  claims: 'Claims of the network',
  documents: 'Documents of the network',
};
