/** Where an actor stands on the plane. */
export type Spot = { readonly x: number; readonly y: number };

/** What the id of the node of a closed side begins with: no id of a network has a colon. */
export const SIDE_NODE_PREFIX = 'side:';

/** Where actors stand, by id. */
export type Spots = Readonly<Record<string, Spot>>;
