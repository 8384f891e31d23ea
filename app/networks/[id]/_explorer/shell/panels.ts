/** The panels around the map, in the order of their tabs on a phone. */
export const PANELS = ['filters', 'details', 'table', 'time'] as const;

export type PanelId = (typeof PANELS)[number];

/** The ids by which the keyboard finds the map and the search field. */
export const STAGE_ID = 'network-map';
export const SEARCH_INPUT_ID = 'network-search';
