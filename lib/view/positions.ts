/** Where actors stand, by id, in the units of the graph's own plane (about one CSS pixel at zoom 1). */
export type Point = { readonly x: number; readonly y: number };
export type Positions = Readonly<Record<string, Point>>;
