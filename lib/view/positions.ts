/** Where actors stand, by id, in the units of the graph's own plane (about one CSS pixel at zoom 1). */
export type Point = { readonly x: number; readonly y: number };
export type Positions = Readonly<Record<string, Point>>;

/** Returns where an actor stands; undefined for nowhere. An actor may have the id `constructor`, which every object has. */
export function findPoint(positions: Positions, id: string): Point | undefined {
  return Object.hasOwn(positions, id) ? positions[id] : undefined;
}
