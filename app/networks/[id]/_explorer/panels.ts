/** The panels around the map, in the order of their tabs on a phone. */
export const PANELS = ['filters', 'details', 'table', 'time'] as const;

export type PanelId = (typeof PANELS)[number];
