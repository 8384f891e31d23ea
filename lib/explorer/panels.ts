/** The panels around the map, in the order of their tabs on a phone. */
export const PAGE_PANELS = ['filters', 'details', 'table', 'time'] as const;

export type PagePanelId = (typeof PAGE_PANELS)[number];

/** The dialogs over the page. */
export type DialogId = 'figure' | 'data' | 'keyboard';
