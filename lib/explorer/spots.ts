/** Where an actor stands on the plane. */
export type Spot = { readonly x: number; readonly y: number };

/** Where actors stand, by id. */
export type Spots = Readonly<Record<string, Spot>>;
